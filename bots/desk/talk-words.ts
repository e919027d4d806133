import { localeTag } from '../../locales/format.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { RouteResponse } from '../route.ts'
import type { FoundTalk } from '../talk/talk-desk.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { momentText } from './desk-values.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import { sayTo, type Visit } from './visit.ts'

/** The page in the frame, so that new messages come without taking what is being typed beside it. */
export const wordsPath = (reference: string): string => `/desk/talks/${reference}/words`

const loadEvery = 4

interface Frame {
  readonly found: FoundTalk
  readonly visit: Visit
  readonly deps: DeskDeps
}

function who({ from, by = '' }: TalkLine, { visit, deps }: Frame): string {
  return from === 'staff' ? nameOf(by, deps) : sayTo(visit)(`talks.words.${from}`)
}

function line(each: TalkLine, frame: Frame): Html {
  const { found, visit } = frame
  const { state, onTheWay } = found
  const pending =
    onTheWay.has(each.id) &&
    each.from === 'staff' &&
    html` <span class="mark">${sayTo(visit)('talks.words.onTheWay')}</span>`
  return html`<li class="${each.from}">
    <p class="who">
      ${who(each, frame)} <small>${momentText(each.at, visit.language)}</small>${pending}
    </p>
    <p class="text" lang="${localeTag(state.language)}">${each.text}</p>
  </li>`
}

function content(lines: readonly TalkLine[], frame: Frame, isLive: boolean): Html {
  const say = sayTo(frame.visit)
  const path = wordsPath(frame.found.state.reference)
  return html`<h1>${say('talks.words.title')}</h1>
    <p class="subtle tools">
      ${say('talks.words.newest')} ${say(isLive ? 'talks.words.on' : 'talks.words.off')}
      <a href="${path}?live=${isLive ? 'off' : 'on'}"
        >${say(isLive ? 'talks.words.stop' : 'talks.words.start')}</a
      >
      ${!isLive && html`<a href="${path}?live=off">${say('talks.live.now')}</a>`}
    </p>
    ${
      lines.length === 0
        ? html`<p>${say('talks.words.none')}</p>`
        : html`<ol class="lines" reversed>
            ${lines.map((each) => line(each, frame))}
          </ol>`
    }`
}

function framed(main: Html, visit: Visit, isLive: boolean): RouteResponse {
  const { markup } = html`<!doctype html>
    <html lang="${localeTag(visit.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${sayTo(visit)('talks.words.title')}</title>
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body class="frame">
        <main tabindex="0">${main}</main>
      </body>
    </html> `
  const headers = { 'cache-control': 'no-store', ...(isLive ? { refresh: String(loadEvery) } : {}) }
  return { status: 200, headers, contentType: 'text/html', body: markup }
}

/** What was said, newest first: before the talk in the chat page, then in the talk. */
export const talkWordsRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path: '/desk/talks/:reference/words',
  action: 'talk.answer',
  async handle({ params, query }, visit) {
    const found = await deps.talks.desk.find(toReference(params['reference'] ?? '') ?? '–')
    if (found === undefined) {
      return framed(html`<p>${sayTo(visit)('talks.done.gone')}</p>`, visit, false)
    }
    await deps.talks.look(found.state.reference, visit.member.id)
    const isLive = query['live'] !== 'off'
    const said = [...(await deps.talks.before(found.state)), ...(found.state.talk?.lines ?? [])]
    return framed(content(said.toReversed(), { found, visit, deps }, isLive), visit, isLive)
  },
})
