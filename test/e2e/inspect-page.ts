import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'

// The types of this project are those of Node, not of a browser: what runs in the page is written as text, or says here
// what it wants of an element.
interface PageElement {
  readonly className: string
  readonly lang: string
  readonly scrollWidth: number
  readonly clientWidth: number
  getBoundingClientRect(): { readonly width: number; readonly height: number }
  closest(selector: string): PageElement | null
}

/** Violations that axe calls serious or critical, as `rule: where, why`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  // By the debugger's way in: the page's own policy lets no other script in.
  await page.evaluate(await readFile(path, 'utf8'))
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`)
}

/** How far the page, or a part of it, can be scrolled sideways, CSS pixels; 0 is what it should be (UX-02). */
export const sidewaysScroll = (page: Page, part = ':root'): Promise<number> =>
  page
    .locator(part)
    .first()
    .evaluate(({ scrollWidth, clientWidth }: PageElement) => scrollWidth - clientWidth)

/** Waits until the conversation is scrolled as far down as it goes, and goes far. */
export const scrolledToEnd = (page: Page): Promise<void> =>
  scrolled(page, 'scrollTop > 500 && scrollTop + clientHeight > scrollHeight - 5')

/** Waits until the conversation shows its first line. */
export const scrolledToStart = (page: Page): Promise<void> => scrolled(page, 'scrollTop === 0')

// Not `waitForFunction`: it evaluates text inside the page, which the page's policy forbids.
const scrolled = (page: Page, condition: string): Promise<void> =>
  page.evaluate<undefined>(`new Promise((resolve) => {
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } =
        document.querySelector('.webchat__basic-transcript__scrollable') ?? {}
      if (${condition}) resolve()
      else requestAnimationFrame(look)
    }
    look()
  })`)

/** Name of what has the keyboard's focus. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`,
  )

/** Presses Tab, like somebody without a mouse, until the element of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focusedName(page)) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} cannot be reached with the Tab key`)
}

/** The language that a screen reader takes for an element. */
export const languageOf = (element: Locator): Promise<string | undefined> =>
  element.evaluate((inside: PageElement) => inside.closest('[lang]')?.lang)

export interface Target {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** Everything that a finger can hit. What Web Chat puts into its live region is for screen readers alone. */
export const targets = (page: Page): Promise<readonly Target[]> =>
  page
    .locator(':is(button, a):visible:not([class*="live-region"])')
    .evaluateAll((all: readonly PageElement[]) =>
      all.map((target) => {
        const { width, height } = target.getBoundingClientRect()
        return { name: target.className, width, height }
      }),
    )

/** The page as it stands: what can be seen, what cannot, and what was typed. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `[document.documentElement.outerHTML, ...[...document.querySelectorAll('input, textarea')].map(({ value }) => value)].join('\\n')`,
  )

const place = 'onboarding.chat'

/** Which conversation the browser remembers. */
export const rememberedConversation = (page: Page): Promise<string> =>
  page.evaluate<string>(`JSON.parse(localStorage.getItem('${place}')).conversationId`)

/** Puts a conversation into the browser's memory that the server does not know. */
export const rememberLostConversation = (page: Page): Promise<void> =>
  page.evaluate<undefined>(
    `localStorage.setItem('${place}', '{"conversationId":"gone","token":"gone","joined":true}')`,
  )

/** Everything that the browser keeps of the page beyond its life. */
export const storedInBrowser = (page: Page): Promise<string> =>
  page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
  )
