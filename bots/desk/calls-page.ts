import type { CallEntry } from '../calls/calls.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import type { RouteResponse } from '../route.ts'
import { callPath, callsPath } from './call-form.ts'
import type { DeskDeps } from './desk-deps.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { selectHtml } from './form-fields.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import { deskTable } from './table-html.ts'
import { sayTo, type Visit } from './visit.ts'
import { button, hidden, postForm } from './post-form.ts'

export interface CallList {
  readonly entries: readonly CallEntry[]
  readonly whose: 'mine' | 'all'
  /** Whether there is more to see than one's own. */
  readonly oversees: boolean
}

interface Shown {
  readonly visit: Visit
  readonly deps: DeskDeps
}

const sections = ['due', 'open', 'parked', 'waiting', 'ended'] as const
type Section = (typeof sections)[number]

function sectionOf({ due, status, outcome }: CallEntry): Section {
  if (outcome !== undefined || status === 'dropped') return 'ended'
  if (due) return 'due'
  if (status === 'given' || status === 'agreed') return 'waiting'
  return status
}

function state({ outcome, status, progress }: CallEntry, visit: Visit): string {
  const say = sayTo(visit)
  if (outcome !== undefined) return say(`calls.list.${outcome}`)
  return status === 'open'
    ? say('call.page.answered', { answered: progress.answered, required: progress.required })
    : say(`calls.status.${status}`)
}

function callBack({ callBackAt, due }: CallEntry, visit: Visit): Html | string {
  if (callBackAt === undefined) return '–'
  const mark =
    due && html` <span class="mark late">${sayTo(visit)('call.page.calls.dueMark')}</span>`
  return html`${momentText(callBackAt, visit.language)}${mark}`
}

function row(entry: CallEntry, { visit, deps }: Shown): readonly (Html | string)[] {
  const say = sayTo(visit)
  const { id, reference, company, language, owner, note = '–' } = entry
  return [
    html`<a href="${callPath(id)}">${reference}</a>`,
    company ?? say('call.page.calls.noCompany'),
    say(`messages.language.names.${language}`),
    state(entry, visit),
    callBack(entry, visit),
    nameOf(owner, deps),
    note,
  ]
}

const heads = ['reference', 'company', 'language', 'state', 'callBack', 'who', 'note'] as const

/** Calls in a table, such as the call-backs that are due. */
export function callsTable(caption: string, entries: readonly CallEntry[], shown: Shown): Html {
  if (entries.length === 0) return html``
  const say = sayTo(shown.visit)
  return html`<section>
    ${deskTable({
      caption,
      head: heads.map((name) => say(`call.page.calls.head.${name}`)),
      rows: entries.map((entry) => row(entry, shown)),
    })}
  </section>`
}

/** Staff and customer need not have a language in common: each reads or hears their own (CA-01). */
export function startForm(known: string | undefined, { visit, deps }: Shown): Html {
  const say = sayTo(visit)
  const options = [...new Set([visit.language, ...languages])].map((value) => ({
    value,
    text: say(`messages.language.names.${value}`),
  }))
  const which = selectHtml({ name: 'language', label: say('call.page.calls.language'), options })
  const start = say(known === undefined ? 'call.page.calls.start' : 'call.page.known.button')
  const fields = html`${known !== undefined && hidden('known', known)}${which}${button(start)}`
  return postForm({ visit, deps, action: callsPath }, fields)
}

function whoseHtml({ whose }: CallList, visit: Visit): Html {
  const say = sayTo(visit)
  const link = (one: CallList['whose'], path: string) =>
    html`<li>
      <a href="${path}" ${whose === one && html` aria-current="page"`}
        >${say(`call.page.calls.${one}`)}</a
      >
    </li>`
  return html`<nav aria-label="${say('call.page.calls.whose')}">
    <ul>
      ${link('mine', callsPath)}${link('all', `${callsPath}?whose=all`)}
    </ul>
  </nav>`
}

/** Where calls begin and are found again. */
export function callsPage(list: CallList, visit: Visit, deps: DeskDeps): RouteResponse {
  const say = sayTo(visit)
  const shown = { visit, deps }
  const tables = sections.map((section) => {
    const own = list.entries.filter((entry) => sectionOf(entry) === section)
    return callsTable(say(`call.page.calls.section.${section}`), own, shown)
  })
  const none =
    list.entries.length === 0 && html`<section><p>${say('call.page.calls.empty')}</p></section>`
  const main = html`<p>${say('call.page.calls.intro')}</p>
    <section class="now">
      <h2>${say('call.page.calls.startTitle')}</h2>
      ${startForm(undefined, shown)}
    </section>
    ${list.oversees && whoseHtml(list, visit)}${none}${tables}`
  return deskPage({ title: say('call.page.calls.title'), path: callsPath, main }, visit, deps)
}
