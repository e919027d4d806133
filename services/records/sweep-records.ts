import { dueStep, strippedRecord, type RecordStep } from '../../onboarding/record-retention.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Retention } from '../../onboarding/retention.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import { updatedEvent } from './changed-record.ts'
import type { ContactIndex } from './contact-index.ts'
import { filingOf, recordKey, recordOf, recordRow } from './customer-rows.ts'
import { eraseConversations, eraseCustomer, type ErasedStores } from './erase-customer.ts'
import { historyOfRows, historyRange } from './history-rows.ts'
import { leftoverRows } from './leftover-rows.ts'
import type { NearIndex } from './near-index.ts'
import { outgoing } from './outbox-rows.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Change, StoredRow, Table } from './table.ts'
import type { TableReviewStore } from './review-store.ts'
import type { TableVault } from './vault.ts'

export interface SweptRecords extends ErasedStores {
  readonly vault: TableVault
  readonly reviews: TableReviewStore
  readonly contacts: ContactIndex
  readonly near: NearIndex
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

/**
 * Removes rows that lie in a customer's partition, in transactions. `false`: one of them went meanwhile, an event that was delivered, and
 * others may still be there: whoever sweeps next finds them, as long as the record is.
 */
async function removeRows(table: Table, rows: readonly StoredRow[]): Promise<boolean> {
  for (let at = 0; at < rows.length; at += mostChanges) {
    const removals = rows
      .slice(at, at + mostChanges)
      .map((key): Change => ({ kind: 'remove', key }))
    if ((await table.transact(removals)) === 'conflict') return false
  }
  return true
}

/** GD-29: only accounting material is left. The record comes last, so that a sweep that is cut off is simply repeated. */
async function strip(
  { reference }: CustomerRecord,
  stores: SweptRecords,
  { now }: RecordSweep,
): Promise<boolean> {
  const row = await stores.rows.get(recordKey(reference))
  if (row === undefined) return false
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
  const record = strippedRecord(before, at)
  const history = historyOfRows(await stores.rows.range(historyRange(reference)))
  await stores.contacts.drop(before, history)
  await stores.near.drop(before, history)
  await stores.near.add(record)
  // What is not delivered yet of a closed customer is older than the limit, and tells what is going now.
  if (!(await removeRows(stores.rows, await leftoverRows(stores.rows, reference)))) return false
  const event = updatedEvent(before, record, { id: `${caseId}-stripped`, at })
  const filing = { ...filingOf(row), conversation: '', earlier: '' }
  const done = await stores.rows.transact([
    { kind: 'replace', row: recordRow(record, filing), etag: row.etag },
    ...outgoing(reference, event),
  ])
  return done === 'done'
}

/** What is left of an erased customer: tombstone, evidence of notices, who looked, and the last events. */
async function forget({ reference }: CustomerRecord, { rows }: SweptRecords): Promise<boolean> {
  const partitionKey = bucketOf(reference)
  const prefixes = ['evidence', 'look', 'sent', 'event'].map((name) => `${name}|${reference}|`)
  for (const prefix of prefixes) {
    const found = await rows.range({ partitionKey, ...startingWith(prefix) })
    if (!(await removeRows(rows, found))) return false
  }
  // A wake-up that leads to nothing goes when it is looked at.
  await rows.remove({ partitionKey, rowKey: `queue|${reference}` })
  await rows.remove(recordKey(reference))
  return true
}

/** The record says for ever that a number was given: whether it is still there, the vault knows. */
async function removeNumber(
  { reference }: CustomerRecord,
  { customers, vault }: SweptRecords,
  { dryRun }: RecordSweep,
): Promise<boolean> {
  const filing = await customers.filingOf(reference)
  if (filing === undefined || !(await vault.holds(filing.caseId, companyNumber))) return false
  if (!dryRun) await vault.remove(filing.caseId, companyNumber)
  return true
}

/** `false`: there was nothing to do, or not all of it could be done now. */
type Carry = (record: CustomerRecord, stores: SweptRecords, sweep: RecordSweep) => Promise<boolean>

const carry: Readonly<Record<RecordStep, Carry>> = {
  async erase({ reference }, stores, { now }) {
    const erasure = { id: `${reference}-expired`, at: now.toISOString() }
    return (await eraseCustomer(stores, reference, erasure)) === 'erased'
  },
  strip,
  number: removeNumber,
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

/** Without those whose conversation is still there. */
async function withoutConversation(
  items: readonly ReviewCase[],
  { conversations }: SweptRecords,
): Promise<readonly ReviewCase[]> {
  const left = new Map(items.map((item) => [item.caseId, item]))
  if (left.size > 0) for await (const caseId of conversations.cases()) left.delete(caseId)
  return [...left.values()]
}

/** Review items about an onboarding that nobody finished, whose conversation is gone: nobody can be found by them any more. */
async function sweepReviews(stores: SweptRecords, sweep: RecordSweep): Promise<number> {
  const { now, retention, dryRun } = sweep
  const moment = new Date(now.getTime() - retention.parkedDays * dayMs).toISOString()
  const unfinished: ReviewCase[] = []
  for (const item of await stores.reviews.cases()) {
    if (item.dueAt >= moment || item.at >= moment) continue
    if ((await stores.customers.get(item.reference)) === undefined) unfinished.push(item)
  }
  const gone = await withoutConversation(unfinished, stores)
  if (!dryRun) for (const { caseId } of gone) await stores.reviews.remove(caseId)
  return gone.length
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
    // What a dry run would find out by doing it is taken as done.
    const isDone =
      sweep.dryRun && step !== 'number' ? true : await carry[step](record, stores, sweep)
    counts[step] += Number(isDone)
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
