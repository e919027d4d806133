import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { ReviewItem } from '../../onboarding/stores.ts'
import { fromChunks } from '../../services/records/chunked-json.ts'
import { filingOf, recordOf } from '../../services/records/customer-rows.ts'
import { eventOf } from '../../services/records/outbox-rows.ts'
import { digest } from '../../services/records/row-key.ts'
import { textOf, type StoredRow, type Table, type TableSet } from '../../services/records/table.ts'
import type { Finished } from './customer.ts'
import type { Receiver } from './receiver.ts'

export interface Aftermath {
  readonly tables: TableSet
  readonly finished: readonly Finished[]
  /** Inquiries that reached the bureau, by case. */
  readonly inquiries: ReadonlyMap<string, number>
  /** Ids under which events came to the seller's endpoint, by reference. */
  readonly received: Receiver['received']
  /** Every event must have come by now, not only be there to be sent. */
  readonly isAll: boolean
}

type Trouble = readonly [what: string, of: string | undefined]

/** Every row of a table, whatever its partition. */
async function rowsOf(table: Table, property: string): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = []
  for await (const page of table.scan({ property, before: '\uffff' })) rows.push(...page)
  return rows
}

interface Customer {
  readonly caseId: string
  readonly duplicate: boolean
  readonly claim: string
  readonly record: CustomerRecord
}

/** Everything that is in the tables afterwards. */
interface Found {
  readonly customers: readonly Customer[]
  readonly customerRows: readonly StoredRow[]
  readonly claims: readonly StoredRow[]
  readonly credit: readonly StoredRow[]
  readonly vault: readonly StoredRow[]
  readonly reviews: readonly ReviewItem[]
  readonly states: readonly CaseState[]
}

async function find({ tables }: Aftermath): Promise<Found> {
  const customerRows = await rowsOf(tables.customers, 'json0')
  const reviews = await rowsOf(tables.reviews, 'json0')
  const conversations = await rowsOf(tables.conversations, 'json0')
  return {
    customerRows,
    customers: customerRows
      .filter(({ rowKey }) => rowKey.startsWith('record|'))
      .map((row) => ({ ...filingOf(row), record: recordOf(row) })),
    claims: await rowsOf(tables.claims, 'reference'),
    credit: await rowsOf(tables.credit, 'caseId'),
    vault: await rowsOf(tables.vault, 'caseId'),
    reviews: reviews.map((row) => JSON.parse(fromChunks(row)) as ReviewItem),
    states: conversations.map((row) => (JSON.parse(fromChunks(row)) as { state: CaseState }).state),
  }
}

/** What is not as it must be after the storm; nothing when all is well. */
export async function troublesAfter(aftermath: Aftermath): Promise<readonly Trouble[]> {
  const found = await find(aftermath)
  return [
    ...recordTroubles(found, aftermath),
    ...eventTroubles(found),
    ...deliveryTroubles(found, aftermath),
    ...claimTroubles(found),
    ...creditTroubles(found, aftermath),
    ...leftovers(found),
  ]
}

/** One record for each customer, with what that customer said, and none besides. */
function recordTroubles({ customers }: Found, { finished }: Aftermath): readonly Trouble[] {
  const told = new Set(finished.map(({ reference }) => reference))
  return [
    ...finished.flatMap((customer): readonly Trouble[] => {
      const own = customers.filter(({ record }) => record.reference === customer.reference)
      const [only] = own
      return own.length === 1 && only !== undefined
        ? differences(only, customer)
        : [[`${own.length} records`, customer.reference]]
    }),
    ...customers
      .filter(({ record }) => !told.has(record.reference))
      .map(({ record }) => ['a record that nobody was told of', record.reference] as const),
    ...repeated(customers.map(({ caseId }) => caseId)).map(
      (caseId) => ['several records of one case', caseId] as const,
    ),
  ]
}

function differences(
  { record, duplicate }: Customer,
  { expected, reference, outcome }: Finished,
): readonly Trouble[] {
  const { contact, person, company } = record
  const who = expected.company === undefined ? person : contact
  const address = (expected.company === undefined ? person?.address : company?.address)?.street
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['name', who?.name, expected.name],
    ['phone', who?.phone, expected.phone],
    ['email', who?.email, expected.email],
    ['street', address, expected.street],
    ['company number', company?.number, expected.company?.number],
    ['company name', company?.name, expected.company?.name],
    // Who signs up a company that is a customer already is told the same as everybody (DQ-06).
    ['outcome', duplicate ? outcome : record.status, outcome],
  ]
  return pairs
    .filter(([, is, should]) => is !== should)
    .map(
      ([what, is, should]) =>
        [`${what} is ${String(is)} instead of ${String(should)}`, reference] as const,
    )
}

/** One event for each record, under an id that does not change, with the record itself in it. */
function eventTroubles({ customers, customerRows }: Found): readonly Trouble[] {
  const events = customerRows
    .filter(({ rowKey }) => /^(?:event|sent)\|/.test(rowKey))
    .map((row) => ({ reference: textOf(row, 'reference'), event: eventOf(row) }))
  return customers.flatMap(({ caseId, record }): readonly Trouble[] => {
    const own = events.filter(({ reference }) => reference === record.reference)
    const [only] = own
    if (own.length !== 1 || only === undefined) return [[`${own.length} events`, record.reference]]
    const isSame = JSON.stringify(only.event.data) === JSON.stringify(record)
    return [
      ...(only.event.id === `${caseId}-created` ? [] : [['another event id', caseId] as const]),
      ...(isSame ? [] : [['the event tells another record', record.reference] as const]),
    ]
  })
}

/** Each event comes at least once, and under one id however often. */
function deliveryTroubles(
  { customers }: Found,
  { received, isAll }: Aftermath,
): readonly Trouble[] {
  return customers.flatMap(({ caseId, record: { reference } }): readonly Trouble[] => {
    const ids = [...(received.get(reference) ?? [])]
    if (ids.length === 0) return isAll ? [['its event never came', reference]] : []
    return ids.every((id) => id === `${caseId}-created`)
      ? []
      : [[`its event came as ${ids.join(', ')}`, reference]]
  })
}

/** A company belongs to one customer; every binding leads to a record. */
function claimTroubles({ customers, claims }: Found): readonly Trouble[] {
  const references = new Set(customers.map(({ record }) => record.reference))
  const holders = customers.filter(({ duplicate, record }) => !duplicate && record.company)
  return [
    ...repeated(holders.map(({ record }) => record.company?.number ?? '')).map(
      (number) => ['two customers of one company', number] as const,
    ),
    ...claims
      .filter((row) => !references.has(textOf(row, 'reference')))
      .map((row) => ['a claim without a record', textOf(row, 'reference')] as const),
    ...customers
      .filter(({ duplicate, record }) => duplicate && record.status !== 'in-review')
      .map(({ record }) => ['an application that is not in review', record.reference] as const),
  ]
}

/** One inquiry per case at the most; one that is in doubt is with a person. */
function creditTroubles(found: Found, { inquiries }: Aftermath): readonly Trouble[] {
  const byCase = new Map(found.customers.map((customer) => [customer.caseId, customer.record]))
  return [
    ...[...inquiries]
      .filter(([, count]) => count > 1)
      .map(([caseId, count]) => [`${count} inquiries`, caseId] as const),
    ...[...inquiries.keys()]
      .filter((caseId) => byCase.get(caseId)?.credit === undefined)
      .map((caseId) => ['an inquiry that no record knows of', caseId] as const),
    ...found.customers
      .filter(({ record }) => record.credit?.status === 'in-doubt' && record.status !== 'in-review')
      .map(({ record }) => ['in doubt, and not in review', record.reference] as const),
    ...found.customers
      .filter(
        ({ caseId, record }) => record.credit?.inquiryId !== undefined && !inquiries.has(caseId),
      )
      .map(({ record }) => ['a decision without an inquiry', record.reference] as const),
    ...found.credit
      .filter((row) => byCase.get(textOf(row, 'caseId'))?.credit === undefined)
      .map((row) => ['a credit row without a case', textOf(row, 'caseId')] as const),
  ]
}

/** Nothing lies about that belongs to nobody. */
function leftovers({ customers, reviews, vault, states, customerRows }: Found): readonly Trouble[] {
  const cases = new Set(states.map(({ caseId }) => caseId))
  const references = new Set(customers.map(({ record }) => record.reference))
  const complete = new Set(
    customers.filter(({ record }) => record.status === 'complete').map(({ caseId }) => caseId),
  )
  const reviewed = new Set(reviews.map(({ caseId }) => caseId))
  return [
    ...states
      .filter(({ finishing }) => finishing !== undefined)
      .map(({ reference }) => ['never finished', reference] as const),
    ...reviews
      .filter(({ caseId }) => !cases.has(caseId) || complete.has(caseId))
      .map(({ reference, reason }) => [`a review (${reason}) of nothing`, reference] as const),
    ...customers
      .filter(({ caseId, record }) => record.status === 'in-review' && !reviewed.has(caseId))
      .map(({ record }) => ['in review, and nobody knows', record.reference] as const),
    ...vault
      .map((row) => textOf(row, 'caseId'))
      .filter((caseId) => !cases.has(caseId) || complete.has(caseId))
      .map((caseId) => ['a national number without a purpose', caseId] as const),
    ...customerRows
      .map(({ rowKey }) => /^evidence\|([^|]+)\|/.exec(rowKey)?.[1])
      .filter((reference) => reference !== undefined && !references.has(reference))
      .map((reference) => ['evidence of nothing', reference] as const),
    ...repeated(customers.map(({ caseId }) => digest(caseId))).map(
      (caseId) => ['a case twice', caseId] as const,
    ),
  ]
}

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
