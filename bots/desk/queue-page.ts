import { callTimeIn } from '../../onboarding/call-backs/call-back.ts'
import { kindsOf } from '../../onboarding/review/review-kinds.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import { callerOf } from './caller-of.ts'
import { callsTable } from './calls-page.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { html, type Html } from './html.ts'
import { nameOf } from './staff-name.ts'
import { deskTable } from './table-html.ts'
import { talkPath } from './talks-page.ts'
import { sayTo, type Visit } from './visit.ts'

const sections = ['callBack', 'mine', 'free', 'others'] as const
type Section = (typeof sections)[number]

function sectionOf({ reasons, assigned }: ReviewCase, member: string): Section {
  if (kindsOf(reasons).includes('contact')) return 'callBack'
  if (assigned === undefined) return 'free'
  return assigned.to === member ? 'mine' : 'others'
}

/** What a case is about, in a few words. */
export function kindMarks(reasons: readonly string[], visit: Visit): Html {
  const say = sayTo(visit)
  return html`${kindsOf(reasons).map((kind) => html`<span class="mark">${say(`desk.kind.${kind}`)}</span>`)}`
}

interface Shown {
  readonly visit: Visit
  readonly deps: DeskDeps
  readonly now: string
}

function due({ dueAt }: ReviewCase, { visit, now }: Shown): Html {
  const late =
    dueAt < now && html` <span class="mark late">${sayTo(visit)('desk.queue.overdue')}</span>`
  return html`${momentText(dueAt, visit.language)}${late}`
}

/** Whoever is to be called has left the number in the conversation, so that is where the case opens. */
const pathOf = ({ reference, reasons }: ReviewCase): string =>
  reasons.some((reason) => callTimeIn(reason) !== undefined)
    ? talkPath(reference)
    : `/desk/customers/${reference}`

function row(review: ReviewCase, shown: Shown): readonly (Html | string)[] {
  const { reference, reasons, assigned, asked, country, language } = review
  const say = sayTo(shown.visit)
  const state = asked?.answeredAt === undefined ? 'asked' : 'answered'
  const waits = asked && html` <span class="mark">${say(`desk.queue.${state}`)}</span>`
  const where = country === undefined ? '' : `${say(`fields.country.values.${country}`)}, `
  return [
    html`<a href="${pathOf(review)}">${reference}</a>`,
    html`${kindMarks(reasons, shown.visit)}${waits}`,
    due(review, shown),
    `${where}${say(`messages.language.names.${language}`)}`,
    assigned === undefined ? say('desk.queue.nobody') : nameOf(assigned.to, shown.deps),
  ]
}

function table(section: Section, cases: readonly ReviewCase[], shown: Shown): Html {
  const say = sayTo(shown.visit)
  const own = cases.filter((each) => sectionOf(each, shown.visit.member.id) === section)
  if (own.length === 0) return html``
  const caption = say(`desk.queue.section.${section}`)
  const head = ['reference', 'what', 'due', 'customer', 'who'] as const
  return html`<section>
    ${deskTable({
      caption,
      head: head.map((name) => say(`desk.queue.head.${name}`)),
      rows: own.map((each) => row(each, shown)),
    })}
  </section> `
}

/** Promises to call back come before everything else. */
async function dueHtml({ visit, deps }: Shown): Promise<Html> {
  const caption = sayTo(visit)('call.page.calls.dueTitle')
  return callsTable(caption, await deps.calls.due(callerOf(visit)), { visit, deps })
}

function main(cases: readonly ReviewCase[], shown: Shown): Html {
  const say = sayTo(shown.visit)
  if (cases.length === 0) return html`<section><p>${say('desk.queue.empty')}</p></section>`
  const late = cases.filter(({ dueAt }) => dueAt < shown.now).length
  return html`<p>${say('desk.queue.intro', { count: cases.length })}</p>
    ${late > 0 && html`<p class="late">${say('desk.queue.late', { count: late })}</p>`}
    ${sections.map((section) => table(section, cases, shown))}`
}

/** What waits for a person, soonest due first: no names, so that looking at the queue is no look at a customer. */
export const queueRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path: '/desk',
  action: 'review.list',
  async handle(_, visit) {
    const shown = { visit, deps, now: deps.now().toISOString() }
    const page = {
      title: sayTo(visit)('desk.queue.title'),
      main: html`${await dueHtml(shown)}${main(await deps.reviews.cases(), shown)}`,
    }
    return deskPage(page, visit, deps)
  },
})
