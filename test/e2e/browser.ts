import sparticuz from '@sparticuz/chromium'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core'

let running: Promise<Browser> | undefined

/** One browser for the whole run; it ends with the process that started it. */
const browser = (): Promise<Browser> => (running ??= launch())

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    headless: true,
    args: [
      // Containers run as root, where the sandbox cannot.
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
  })
}

/** Call from `after`: the browser is started again when it is needed again. */
export async function closeBrowser(): Promise<void> {
  const open = running
  running = undefined
  await (await open)?.close()
}

export interface ChatOptions {
  readonly url: string
  /** `?lang=`; without it the browser's own language decides. */
  readonly lang?: string
  readonly country?: string
  readonly type?: string
  /** What stands behind `#`: the secret of a link. */
  readonly fragment?: string
  /** Language of the browser; default en-GB. */
  readonly locale?: string
  readonly width?: number
  readonly height?: number
  readonly reducedMotion?: boolean
  /** Done with the page before it goes anywhere: who wants to hear its connections has to listen from the start. */
  readonly watch?: (page: Page) => void
}

export interface Chat {
  readonly page: Page
  readonly context: BrowserContext
  /** Types and sends by keyboard. */
  readonly say: (text: string) => Promise<void>
  /** Presses the last button of exactly that name: a suggested answer, one on a card, or one of the page. */
  readonly press: (title: string) => Promise<void>
  /** Waits for a message of the bot that holds the words. */
  readonly hear: (text: string) => Promise<Locator>
  /** Texts of all messages, oldest first. */
  readonly messages: () => Promise<readonly string[]>
  /** What the browser complained of. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens the chat page as a new visitor: nothing remembered from earlier ones. */
export async function openChat(options: ChatOptions): Promise<Chat> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  options.watch?.(page)
  await page.goto(chatUrl(options))
  return {
    page,
    context,
    complaints,
    say: (text) => say(page, text),
    press: (title) => button(page, title).click(),
    hear: (text) => hear(page, text),
    messages: () => page.locator('.webchat__bubble__content').allInnerTexts(),
    close: () => context.close(),
  }
}

function chatUrl({ url, lang, country, type, fragment }: ChatOptions): string {
  const address = new URL('/', url)
  if (fragment !== undefined) address.hash = fragment
  for (const [key, value] of Object.entries({ lang, country, type })) {
    if (value !== undefined) address.searchParams.set(key, value)
  }
  return address.href
}

export const sendBox = (page: Page): Locator => page.locator('.webchat__send-box-text-box textarea')

const buttons = '.head button, .ac-pushButton, .webchat__suggested-action, .foot button'

const button = (page: Page, title: string): Locator =>
  page
    .locator(buttons)
    .filter({ hasText: new RegExp(`^\\s*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) })
    .last()

async function say(page: Page, text: string): Promise<void> {
  const box = sendBox(page)
  await box.fill(text)
  await box.press('Enter')
}

async function hear(page: Page, text: string): Promise<Locator> {
  const message = page
    .locator('.webchat__bubble:not(.webchat__bubble--from-user)')
    .filter({ hasText: text })
    .last()
  await message.waitFor()
  return message
}

export interface OpenPage {
  readonly page: Page
  /** What the browser complained of. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens any page as a new visitor. */
export async function openPage(url: string, width: number): Promise<OpenPage> {
  const context = await (await browser()).newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}
