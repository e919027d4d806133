import type { HistoryEntry } from '../../onboarding/history.ts'
import type { NoticeEvidence } from '../../onboarding/notice-evidence.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CustomerStore, OutboxEvent, RecordPage } from '../../onboarding/stores.ts'
import type { WashFind } from '../../onboarding/wash/wash-state.ts'
import { evidenceOf, recordKey, recordOf } from './customer-rows.ts'
import { historyOfRows, historyRange } from './history-rows.ts'
import { eventOf } from './outbox-rows.ts'
import { bucketOf, buckets, startingWith } from './row-key.ts'
import { washKey, washStateOf } from './wash-rows.ts'
import { type Range, type StoredRow, type Table } from './table.ts'

type ListOptions = Parameters<CustomerStore['list']>[0]

/** Events lie by customer, not by time: so many of a partition are sorted, which is all of them unless nobody takes any. */
const mostLookedAt = 1000

const oldestFirst = (a: OutboxEvent, b: OutboxEvent): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/** Everything that reads customers and changes nothing. */
export class CustomerReader {
  readonly #table: Table

  constructor(customers: Table) {
    this.#table = customers
  }

  row(reference: string): Promise<StoredRow | undefined> {
    return this.#table.get(recordKey(reference))
  }

  async get(reference: string): Promise<CustomerRecord | undefined> {
    const row = await this.row(reference)
    return row === undefined ? undefined : recordOf(row)
  }

  async evidence(reference: string): Promise<readonly NoticeEvidence[]> {
    const range = startingWith(`evidence|${reference}|`)
    const rows = await this.#table.range({ partitionKey: bucketOf(reference), ...range })
    return rows.flatMap(evidenceOf)
  }

  async history(reference: string): Promise<readonly HistoryEntry[]> {
    return historyOfRows(await this.#table.range(historyRange(reference)))
  }

  async finds(reference: string): Promise<readonly WashFind[]> {
    const row = await this.#table.get(washKey(reference))
    return row === undefined ? [] : washStateOf(row).finds
  }

  async list(options: ListOptions): Promise<RecordPage> {
    const found: CustomerRecord[] = []
    const first = options.after === undefined ? '0' : bucketOf(options.after)
    for (const bucket of buckets.filter((each) => each >= first)) {
      // One more than asked for, to know whether there is a next page.
      const limit = options.limit + 1 - found.length
      if (limit <= 0) break
      const rows = await this.#table.range(recordRange(bucket, { ...options, limit }))
      found.push(...rows.map(recordOf))
    }
    const records = found.slice(0, options.limit)
    const last = records.at(-1)
    return found.length > records.length && last !== undefined
      ? { records, next: last.reference }
      : { records }
  }

  async pendingEvents(limit: number): Promise<readonly OutboxEvent[]> {
    const range = { ...startingWith('event|'), limit: Math.max(limit, mostLookedAt) }
    const found = await Promise.all(
      buckets.map((partitionKey) => this.#table.range({ partitionKey, ...range })),
    )
    return found.flat().map(eventOf).sort(oldestFirst).slice(0, limit)
  }
}

function recordRange(bucket: string, { limit, after, duplicates }: ListOptions): Range {
  const { from, to } = startingWith('record|')
  const inside = after !== undefined && bucketOf(after) === bucket
  return {
    partitionKey: bucket,
    // `!` sorts before every letter of a reference: the first key after that one.
    from: inside ? `record|${after}!` : from,
    to,
    limit,
    ...(duplicates === true ? {} : { where: { property: 'duplicate', is: false } }),
  }
}
