import { dueStep, strippedRecord, type RecordStep } from '../../onboarding/record-retention.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Retention } from '../../onboarding/retention.ts'
import { updatedEvent } from './changed-record.ts'
import type { ContactIndex } from './contact-index.ts'
import { filingOf, recordKey, recordOf, recordRow } from './customer-rows.ts'
import { decisionRange } from './decision-store.ts'
import { eraseConversations, eraseCustomer, type ErasedStores } from './erase-customer.ts'
import { historyOfRows, historyRange } from './history-rows.ts'
import { eventsOf, outgoing } from './outbox-rows.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Change, StoredRow, Table } from './table.ts'
import type { TableReviewStore } from './review-store.ts'
import type { TableVault } from './vault.ts'

export interface SweptRecords extends ErasedStores {
  readonly vault: TableVault
  readonly reviews: TableReviewStore
  readonly contacts: ContactIndex
  /** The rows of the customers. */
  readonly rows: Table
}

export interface RecordSweep {
  readonly now: Date
  readonly retention: Retention
  /** Only counts. */
  readonly dryRun: boolean
}

/** How many of each; of a dry run, how many it would be. */
export interface RecordCounts {
  /** Customers erased: declined long ago, or closed and out of the accounts. */
  readonly erased: number
  /** Closed customers of whom only accounting material is left. */
  readonly stripped: number
  /** National numbers of decided cases. */
  readonly numbers: number
  /** What was left of erased customers, the proof of notices included. */
  readonly forgotten: number
  /** Review items of conversations that are gone. */
  readonly reviews: number
  /** Figures of decisions, and audits of the vault. */
  readonly proofs: number
}

const pageSize = 200
/** A sole trader's number in it is the company's, and so accounting material. */
const companyNumber = ['company.number']
const mostChanges = 90

/** Removes rows that lie in a customer's partition, in transactions. */
async function removeRows(table: Table, rows: readonly StoredRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += mostChanges) {
    const removals = rows
      .slice(at, at + mostChanges)
      .map((key): Change => ({ kind: 'remove', key }))
    await table.transact(removals)
  }
}

async function rowsBeside(table: Table, reference: string): Promise<readonly StoredRow[]> {
  const shelves = (['event', 'sent'] as const).map((shelf) => eventsOf(reference, shelf))
  const ranges = [...shelves, historyRange(reference), decisionRange(reference)]
  return (await Promise.all(ranges.map((range) => table.range(range)))).flat()
}

/** GD-29: only accounting material is left. The record comes last, so that a sweep that is cut off is simply repeated. */
async function strip(
  { reference }: CustomerRecord,
  stores: SweptRecords,
  { now }: RecordSweep,
): Promise<void> {
  const row = await stores.rows.get(recordKey(reference))
  if (row === undefined) return
  const { caseId, conversation, earlier } = filingOf(row)
  const before = recordOf(row)
  const at = now.toISOString()
  await stores.vault.remove(caseId, companyNumber)
  await stores.creditLog.remove(caseId)
  for (const id of [caseId, reference]) {
    await stores.reviews.remove(id)
    await stores.talks.close(id)
  }
  await eraseConversations(stores, { caseId, reference, conversation, earlier })
  await stores.contacts.drop(
    before,
    historyOfRows(await stores.rows.range(historyRange(reference))),
  )
  // What is not delivered yet of a closed customer is older than the limit, and tells what is going now.
  await removeRows(stores.rows, await rowsBeside(stores.rows, reference))
  const record = strippedRecord(before, at)
  const event = updatedEvent(before, record, { id: `${caseId}-stripped`, at })
  const filing = { ...filingOf(row), conversation: '', earlier: '' }
  await stores.rows.transact([
    { kind: 'replace', row: recordRow(record, filing), etag: row.etag },
    ...outgoing(reference, event),
  ])
}

/** What is left of an erased customer: tombstone, evidence of notices, who looked, and the last events. */
async function forget({ reference }: CustomerRecord, { rows }: SweptRecords): Promise<void> {
  const partitionKey = bucketOf(reference)
  const prefixes = ['evidence', 'look', 'sent', 'event'].map((name) => `${name}|${reference}|`)
  for (const prefix of prefixes) {
    await removeRows(rows, await rows.range({ partitionKey, ...startingWith(prefix) }))
  }
  // A wake-up that leads to nothing goes when it is looked at.
  await rows.remove({ partitionKey, rowKey: `queue|${reference}` })
  await rows.remove(recordKey(reference))
}

type Carry = (record: CustomerRecord, stores: SweptRecords, sweep: RecordSweep) => Promise<unknown>

const carry: Readonly<Record<RecordStep, Carry>> = {
  erase: ({ reference }, stores, { now }) =>
    eraseCustomer(stores, reference, { id: `${reference}-expired`, at: now.toISOString() }),
  strip,
  async number({ reference }, stores) {
    const filing = await stores.customers.filingOf(reference)
    if (filing !== undefined) await stores.vault.remove(filing.caseId, companyNumber)
  },
  forget,
}

async function* everyone({ customers }: SweptRecords): AsyncGenerator<CustomerRecord> {
  let after: string | undefined
  do {
    const page = await customers.list({
      limit: pageSize,
      duplicates: true,
      ...(after === undefined ? {} : { after }),
    })
    yield* page.records
    after = page.next
  } while (after !== undefined)
}

const dayMs = 24 * 60 * 60 * 1000

/** Review items about an onboarding that nobody finished, whose conversation is gone: nobody can be found by them any more. */
async function sweepReviews(stores: SweptRecords, sweep: RecordSweep): Promise<number> {
  const { now, retention, dryRun } = sweep
  const moment = new Date(now.getTime() - retention.parkedDays * dayMs).toISOString()
  let removed = 0
  for (const item of await stores.reviews.cases()) {
    if (item.dueAt >= moment || item.at >= moment) continue
    if ((await stores.customers.get(item.reference)) !== undefined) continue
    if (!dryRun) await stores.reviews.remove(item.caseId)
    removed += 1
  }
  return removed
}

async function sweepProofs(stores: SweptRecords, sweep: RecordSweep): Promise<number> {
  const { now, retention, dryRun } = sweep
  const end = new Date(now)
  end.setUTCFullYear(end.getUTCFullYear() - retention.evidenceYears)
  const moment = end.toISOString()
  const figures = await stores.reviews.removeDecided(moment, dryRun)
  return figures + (await stores.vault.removeAudits(moment, dryRun))
}

/**
 * Carries out what the seller's limits ask of customers, review items and proofs. Each removal stands alone, may be repeated, and run by
 * several instances at once.
 */
export async function sweepRecords(
  stores: SweptRecords,
  sweep: RecordSweep,
): Promise<RecordCounts> {
  const counts: Record<RecordStep, number> = { erase: 0, strip: 0, number: 0, forget: 0 }
  for await (const record of everyone(stores)) {
    const step = dueStep(record, sweep.retention, sweep.now)
    if (step === undefined) continue
    if (!sweep.dryRun) await carry[step](record, stores, sweep)
    counts[step] += 1
  }
  return {
    erased: counts.erase,
    stripped: counts.strip,
    numbers: counts.number,
    forgotten: counts.forget,
    reviews: await sweepReviews(stores, sweep),
    proofs: await sweepProofs(stores, sweep),
  }
}
