import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { RouteRequest } from '../route.ts'
import type { DeskDeps, FoundCustomers } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { textField } from './form-fields.ts'
import { html, type Html } from './html.ts'
import { statusWords } from './status-words.ts'
import { deskTable } from './table-html.ts'
import { sayTo, type Visit } from './visit.ts'

const path = '/desk/search'
const longestQuery = 200

/** The query stands in the body of the form and nowhere else: never in an address, a log or a table (GD-24). */
function form(query: string, visit: Visit): Html {
  const say = sayTo(visit)
  return html`<section>
    <form method="post" action="${path}" role="search">
      <input type="hidden" name="form" value="${visit.formToken}" />
      <label for="query">${say('desk.search.label')}</label>
      <input
        type="search"
        id="query"
        name="query"
        value="${query}"
        maxlength="${longestQuery}"
        required
        autocomplete="off"
        aria-describedby="hint"
      />
      <p class="subtle" id="hint">${say('desk.search.hint')}</p>
      <button>${say('desk.search.button')}</button>
    </form>
  </section>`
}

const nameIn = ({ company, person, reference }: CustomerRecord): string =>
  company?.name ?? person?.name ?? reference

function results(records: readonly CustomerRecord[], visit: Visit): Html {
  const say = sayTo(visit)
  const head = [
    say('desk.queue.head.reference'),
    say('desk.head.name'),
    say('desk.queue.head.customer'),
    say('desk.head.status'),
    say('desk.head.created'),
  ]
  const rows = records.map((record) => [
    html`<a href="/desk/customers/${record.reference}">${record.reference}</a>`,
    nameIn(record),
    `${say(`fields.country.values.${record.country}`)}, ${say(`fields.customerType.values.${record.customerType}`)}`,
    say(statusWords[record.status]),
    momentText(record.createdAt, visit.language),
  ])
  const caption = say('desk.search.found', { count: records.length })
  return html`<section aria-live="polite">${deskTable({ caption, head, rows })}</section>`
}

interface Looked extends FoundCustomers {
  readonly query: string
}

function outcome({ query, records, next }: Looked, visit: Visit): Html {
  const say = sayTo(visit)
  const nothing = next === undefined ? 'desk.search.none' : 'desk.search.noneHere'
  const more =
    next !== undefined &&
    html`<form method="post" action="${path}">
      <input type="hidden" name="form" value="${visit.formToken}" />
      <input type="hidden" name="query" value="${query}" /><input
        type="hidden"
        name="after"
        value="${next}"
      />
      <button class="quiet">${say('desk.search.more')}</button>
    </form>`
  const found =
    records.length === 0
      ? html`<section><p role="status">${say(nothing)}</p></section>`
      : results(records, visit)
  return html`${found}${more}`
}

/** Whoever sees a name in a list has looked at a customer. */
async function look(request: RouteRequest, visit: Visit, deps: DeskDeps): Promise<Looked> {
  const query = textField(request, 'query').trim().slice(0, longestQuery)
  const found = await deps.search(query, toReference(textField(request, 'after')))
  const at = deps.now().toISOString()
  for (const { reference } of found.records) {
    await deps.decisions.look(reference, { by: visit.member.id, at, what: 'found' })
  }
  return { ...found, query }
}

/** Finding a customer. */
export function searchRoutes(deps: DeskDeps): readonly DeskRoute[] {
  const page = (visit: Visit, query: string, below: Html) =>
    deskPage(
      { title: sayTo(visit)('desk.search.title'), path, main: html`${form(query, visit)}${below}` },
      visit,
      deps,
    )
  return [
    {
      method: 'get',
      path,
      action: 'customer.search',
      handle: (_, visit) => Promise.resolve(page(visit, '', html``)),
    },
    {
      method: 'post',
      path,
      action: 'customer.search',
      async handle(request, visit) {
        const looked = await look(request, visit, deps)
        return page(visit, looked.query, outcome(looked, visit))
      },
    },
  ]
}
