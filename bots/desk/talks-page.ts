import { circumstances } from '../../onboarding/circumstances.ts'
import type { FoundTalk } from '../talk/talk-desk.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import { deskTable } from './table-html.ts'
import { sayTo, type Visit } from './visit.ts'

export const talksPath = '/desk/talks'
export const talkPath = (reference: string): string => `${talksPath}/${reference}`

const loadEvery = 20

const sections = ['mine', 'waiting', 'others'] as const
type Section = (typeof sections)[number]

function sectionOf({ state: { talk } }: FoundTalk, member: string): Section {
  if (talk?.by === undefined) return 'waiting'
  return talk.by === member ? 'mine' : 'others'
}

interface Shown {
  readonly visit: Visit
  readonly deps: DeskDeps
}

export const languageName = (language: FoundTalk['state']['language'], visit: Visit): string =>
  sayTo(visit)(`messages.language.names.${language}`)

function row({ state }: FoundTalk, { visit, deps }: Shown): readonly (Html | string)[] {
  const { reference, talk, language } = state
  const say = sayTo(visit)
  const { country } = circumstances(state.answers, deps.profile)
  return [
    html`<a href="${talkPath(reference)}">${reference}</a>`,
    momentText(talk?.askedAt ?? state.updatedAt, visit.language),
    languageName(language, visit),
    country === undefined ? '–' : say(`fields.country.values.${country}`),
    talk?.by === undefined ? say('talks.nobody') : nameOf(talk.by, deps),
  ]
}

function table(section: Section, talks: readonly FoundTalk[], shown: Shown): Html {
  const say = sayTo(shown.visit)
  const own = talks.filter((talk) => sectionOf(talk, shown.visit.member.id) === section)
  if (own.length === 0) return html``
  const head = ['reference', 'since', 'language', 'country', 'who'] as const
  return html`<section>
    ${deskTable({
      caption: say(`talks.section.${section}`),
      head: head.map((name) => say(`talks.head.${name}`)),
      rows: own.map((talk) => row(talk, shown)),
    })}
  </section> `
}

/** Whoever reads slowly, or by keyboard, stops it (WCAG 2.2.1). */
function loading(isLive: boolean, visit: Visit): Html {
  const say = sayTo(visit)
  return html`<p class="subtle tools">
    ${say(isLive ? 'talks.live.on' : 'talks.live.off')}
    <a href="${talksPath}?live=${isLive ? 'off' : 'on'}"
      >${say(isLive ? 'talks.live.stop' : 'talks.live.start')}</a
    >
    ${!isLive && html`<a href="${talksPath}?live=off">${say('talks.live.now')}</a>`}
  </p>`
}

/** Who waits for a person and who talks with one: no names of customers, so that looking at the list is no look at a customer. */
export const talksRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path: talksPath,
  action: 'talk.answer',
  async handle({ query }, visit) {
    const say = sayTo(visit)
    const isLive = query['live'] !== 'off'
    const talks = await deps.talks.desk.talks()
    const lists = sections.map((section) => table(section, talks, { visit, deps }))
    return deskPage(
      {
        title: say('talks.title'),
        path: talksPath,
        main: html`<p>${say('talks.intro')}</p>
          ${loading(isLive, visit)}
          ${talks.length === 0 && html`<section><p>${say('talks.empty')}</p></section>`} ${lists}`,
        ...(isLive ? { headers: { refresh: String(loadEvery) } } : {}),
      },
      visit,
      deps,
    )
  },
})
