import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { RouteResponse } from '../route.ts'
import {
  creditSection,
  decisionSection,
  evidenceSection,
  historySection,
  looksSection,
  valuesSection,
  type About,
} from './customer-sections.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { isDone, type Done } from './done.ts'
import { html, type Html } from './html.ts'
import { reviewPanel } from './review-forms.ts'
import { startForm } from './calls-page.ts'
import { statusWords } from './status-words.ts'
import { allows, sayTo, type Visit } from './visit.ts'

export const customerPath = (reference: string): string => `/desk/customers/${reference}`

async function recordSections(about: About): Promise<Html> {
  const { record, visit, deps } = about
  const { reference } = record
  const place = await deps.decisions.whereabouts(reference)
  const [stored, history, evidence, decisions, looks] = await Promise.all([
    place && deps.storedCredit(place.caseId),
    deps.customers.history(reference),
    deps.customers.evidence(reference),
    deps.decisions.decisions(reference),
    allows(visit, 'looks.read') ? deps.decisions.looks(reference) : [],
  ])
  return html`${valuesSection(about)}${creditSection(about, stored)}${decisionSection(about, decisions)}
  ${historySection(about, history)}${evidenceSection(about, evidence)}
  ${allows(visit, 'looks.read') && looksSection(about, looks)}`
}

function titleOf({ company, person, reference }: CustomerRecord): string {
  const name = company?.name ?? person?.name
  return name === undefined ? reference : `${name} · ${reference}`
}

function body(about: About): Promise<Html> {
  const { record, visit } = about
  return record.status === 'erased'
    ? Promise.resolve(html`<section><p>${sayTo(visit)('desk.customer.erased')}</p></section>`)
    : recordSections(about)
}

interface Asked {
  readonly reference: string
  readonly done: Done | undefined
}

/** A look is written down before anything is shown: what cannot be written down is not shown. */
async function look(record: CustomerRecord, visit: Visit, deps: DeskDeps): Promise<void> {
  const at = deps.now().toISOString()
  await deps.decisions.look(record.reference, { by: visit.member.id, at, what: 'record' })
}

/** Whoever is on the phone gets a call of its own, where nothing stored is shown before they say it (CA-07). */
function callHtml(record: CustomerRecord, { visit, deps }: Screen): Html | undefined {
  if (record.status === 'erased' || !allows(visit, 'call.hold')) return undefined
  const say = sayTo(visit)
  return html`<section>
    <details>
      <summary>${say('call.page.known.title')}</summary>
      <p>${say('call.page.known.text')}</p>
      ${startForm(record.reference, { visit, deps })}
    </details>
  </section>`
}

interface Screen extends Asked {
  readonly visit: Visit
  readonly deps: DeskDeps
}

async function panel(
  record: CustomerRecord | undefined,
  { reference, visit, deps }: Screen,
): Promise<Html | undefined> {
  const review = await deps.reviews.find(reference)
  if (review === undefined) return undefined
  const openedAt = await deps.reviews.open(review, visit.member.id)
  return reviewPanel({ review, record, openedAt, visit, deps })
}

function told({ done, visit }: Screen): Html | undefined {
  if (done === undefined) return undefined
  return html`<section class="said">
    <p role="status">${sayTo(visit)(`desk.done.${done}`)}</p>
  </section>`
}

function unknown({ reference, visit, deps }: Screen): RouteResponse {
  const say = sayTo(visit)
  const main = html`<section><p>${say('desk.customer.unknown', { reference })}</p></section>`
  return deskPage({ status: 404, title: reference, main }, visit, deps)
}

async function show(screen: Screen): Promise<RouteResponse> {
  const { reference, visit, deps } = screen
  const record = await deps.customers.get(reference)
  if (record !== undefined) await look(record, visit, deps)
  const waiting = await panel(record, screen)
  const above = told(screen)
  if ([record, waiting, above].every((part) => part === undefined)) return unknown(screen)
  const main =
    record === undefined
      ? html`<section><p>${sayTo(visit)('desk.customer.noRecord')}</p></section>`
      : html`<p class="subtle">${sayTo(visit)(statusWords[record.status])}</p>
          ${waiting}${callHtml(record, screen)}${await body({ record, visit, deps })}`
  return deskPage(
    {
      title: record === undefined ? reference : titleOf(record),
      path: customerPath(reference),
      main: html`${above}${record === undefined && waiting}${main}`,
    },
    visit,
    deps,
  )
}

/** A customer with everything that is known, and what waits to be decided. */
export const customerRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path: '/desk/customers/:reference',
  action: 'customer.look',
  handle({ params, query }, visit) {
    const given = params['reference'] ?? ''
    const done = isDone(query['done']) ? query['done'] : undefined
    return show({ reference: toReference(given) ?? '–', done, visit, deps })
  },
})
