import { localeTag } from '../../locales/format.ts'
import { speaker, type WordKey } from '../../locales/words.ts'
import type { StaffAction } from '../../onboarding/staff/permissions.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import type { RouteResponse } from '../route.ts'
import { html, type Html } from './html.ts'
import { allows, sayTo, type Visit } from './visit.ts'

export interface DeskPage {
  readonly status?: number
  readonly title: string
  /** Where the page is asked for again, in another language say; default: the first page. */
  readonly path?: string
  readonly main: Html
  readonly headers?: Readonly<Record<string, string>>
}

/** A page of the menu, shown to whoever may open it. */
export interface MenuItem {
  readonly path: string
  readonly action: StaffAction
  readonly words: WordKey
}

/** Whom the page is shown to. */
export interface Shown {
  readonly seller: string
  readonly menu: readonly MenuItem[]
}

const language = (code: Language, path: string, current: boolean): Html =>
  html`<li>
    <a
      href="${path}?lang=${code}"
      lang="${localeTag(code)}"
      hreflang="${localeTag(code)}"
      ${current && html` aria-current="true"`}
      >${speaker(code)('messages.language.own')}</a
    >
  </li>`

const languageList = (current: Language, path: string): Html => {
  const label = speaker(current)('desk.nav.languages')
  const list = languages.map((code) => language(code, path, code === current))
  return html`<nav class="languages" aria-label="${label}">
    <ul>
      ${list}
    </ul>
  </nav>`
}

/** Whatever lies below a page of the menu belongs to it. */
function current(item: string, path: string): Html | undefined {
  if (item === path) return html` aria-current="page"`
  return item !== '/desk' && path.startsWith(`${item}/`) ? html` aria-current="true"` : undefined
}

function menu(visit: Visit, { menu: items }: Shown, path: string): Html {
  const say = sayTo(visit)
  const list = items
    .filter(({ action }) => allows(visit, action))
    .map(
      (item) =>
        html`<li>
          <a href="${item.path}" ${current(item.path, path)}>${say(item.words)}</a>
        </li>`,
    )
  return html`<nav class="menu" aria-label="${say('desk.nav.label')}">
    <ul>
      ${list}
    </ul>
  </nav>`
}

function signedIn(visit: Visit): Html {
  const say = sayTo(visit)
  const roles = visit.member.roles.map((role) => say(`desk.role.${role}`)).join(', ')
  const name = `${visit.member.name} (${roles})`
  return html`<form class="me" method="post" action="/desk/sign-out">
    <p>${say('desk.nav.signedIn', { name })}</p>
    <input type="hidden" name="form" value="${visit.formToken}" /><button class="quiet">
      ${say('desk.nav.signOut')}
    </button>
  </form>`
}

/** Without any referrer a browser sends forms from nowhere (`Origin: null`); to other sites it still tells nothing. */
const deskHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' } as const

/** A whole page, without a script: everything on it is a link or a form (docs/decisions/desk-without-script.md). */
export function deskPage(page: DeskPage, visit: Visit | Language, shown: Shown): RouteResponse {
  const { title, path = '/desk', main } = page
  const current = typeof visit === 'string' ? visit : visit.language
  const say = speaker(current)
  const { markup } = html`<!doctype html>
    <html lang="${localeTag(current)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${say('desk.pageTitle', { page: title, seller: shown.seller })}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>
        <a class="skip" href="#main">${say('desk.skip')}</a>
        <header>
          <p class="seller">${shown.seller} · ${say('desk.title')}</p>
          ${typeof visit !== 'string' && [menu(visit, shown, path), signedIn(visit)]}
          ${languageList(current, path)}
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `
  return {
    status: page.status ?? 200,
    headers: { ...deskHeaders, ...page.headers },
    contentType: 'text/html',
    body: markup,
  }
}
