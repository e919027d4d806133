import type {
  DisabledSink,
  DueQueue,
  HeldQueue,
  Outbox,
  Redelivery,
  Settlement,
  WaitingEvent,
} from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import {
  eventOf,
  eventsOf,
  lanesOf,
  leaseOf,
  noLease,
  queueKey,
  queueRow,
  shelved,
  wakeUpRow,
  type Lease,
} from './outbox-rows.ts'
import { OutboxOperator } from './outbox-operator.ts'
import { RedeliveryCall } from './redelivery-call.ts'
import { groupBy } from './group-by.ts'
import { bucketOf, buckets } from './row-key.ts'
import { textOf, type Change, type Row, type Table } from './table.ts'

export interface OutboxConfig {
  readonly now: () => Date
  /** Random, unlike any other instance's. */
  readonly newId: () => string
}

/** So many events of one customer are read at once. */
const mostEvents = 100
/** So many wake-ups go in one transaction, which has at most 100 changes; the others call again. */
const mostWakeUps = 20

const insertOf = (row: Row): Change => ({ kind: 'insert', row })
const removeOf = (partitionKey: string, rowKey: string): Change => ({
  kind: 'remove',
  key: { partitionKey, rowKey },
})

/** Undelivered events beside the customers' records, with an index by time in each of the sixteen partitions. */
export class TableOutbox implements Outbox {
  readonly #table: Table
  readonly #config: OutboxConfig
  readonly #operator: OutboxOperator
  readonly #call: RedeliveryCall
  /** This instance, as leases name it. */
  readonly #holder: string

  constructor(customers: Table, config: OutboxConfig) {
    this.#table = customers
    this.#config = config
    this.#operator = new OutboxOperator(customers, config)
    this.#call = new RedeliveryCall(customers, config.newId)
    this.#holder = config.newId()
  }

  async due(limit: number): Promise<readonly DueQueue[]> {
    // The character after the last one of a time, so that what is due this very millisecond is found.
    const to = `due|${this.#config.now().toISOString()}}`
    const found = await Promise.all(
      buckets.map((partitionKey) => this.#table.range({ partitionKey, from: 'due|', to, limit })),
    )
    const oldestFirst = found.flat().sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1))
    const wakeUps = groupBy(oldestFirst, (row) => textOf(row, 'reference'))
    return [...wakeUps]
      .slice(0, limit)
      .map(([reference, rows]) => ({ reference, wakeUps: rows.map(({ rowKey }) => rowKey) }))
  }

  async take(due: DueQueue, leaseMs: number): Promise<HeldQueue | undefined> {
    const row = await this.#table.get(queueKey(due.reference))
    const isHeld = row !== undefined && leaseOf(row).until > this.#config.now().toISOString()
    if (isHeld) return undefined
    const lanes = row === undefined ? [] : lanesOf(row)
    const held = queueRow(due.reference, lanes, this.#lease(leaseMs))
    const taken = await (row === undefined
      ? this.#table.insert(held)
      : this.#table.replace(held, row.etag))
    if (taken === 'conflict') return undefined
    return { ...due, lanes, etag: taken.etag, events: await this.#events(due.reference) }
  }

  async advance(
    held: HeldQueue,
    settlement: Settlement,
    leaseMs: number,
  ): Promise<HeldQueue | undefined> {
    const { reference, etag } = held
    const row = queueRow(reference, settlement.lanes, this.#lease(leaseMs))
    const written = await this.#table.transact([
      { kind: 'replace', row, etag },
      ...this.#put(held.reference, settlement.done),
    ])
    if (written === 'conflict') return undefined
    const fresh = await this.#table.get(queueKey(reference))
    if (fresh === undefined || leaseOf(fresh).holder !== this.#holder) return undefined
    const events = await this.#events(reference)
    return { ...held, lanes: lanesOf(fresh), etag: fresh.etag, events }
  }

  /**
   * A wake-up that is gone is a conflict: somebody else has written the outcome in the meantime. That is what makes
   * removing the queue safe, which cannot be bound to a version within a transaction.
   */
  async release(held: HeldQueue, settlement: Settlement): Promise<'released' | 'conflict'> {
    const { reference, etag } = held
    const partitionKey = bucketOf(reference)
    const { lanes } = settlement
    const wakeAt = this.#wakeAt(held, settlement)
    const isDone = lanes.length === 0 && settlement.done.length === held.events.length
    const written = await this.#table.transact([
      isDone
        ? { kind: 'remove', key: queueKey(reference) }
        : { kind: 'replace', row: queueRow(reference, lanes, noLease), etag },
      ...held.wakeUps.slice(0, mostWakeUps).map((key) => removeOf(partitionKey, key)),
      ...this.#put(reference, settlement.done),
      ...(wakeAt === undefined
        ? []
        : [insertOf(wakeUpRow(reference, wakeAt, this.#config.newId()))]),
    ])
    return written === 'done' ? 'released' : 'conflict'
  }

  disabled(): Promise<readonly DisabledSink[]> {
    return this.#operator.disabled()
  }

  disable(sink: string): Promise<void> {
    return this.#operator.disable(sink)
  }

  waiting(): Promise<readonly WaitingEvent[]> {
    return this.#operator.waiting()
  }

  /** Customers whose events were given up, for somebody. */
  parked(): Promise<number> {
    return this.#operator.parked()
  }

  /** Whoever asks is often another process than those that deliver: they are called. */
  async redeliver(wanted: Redelivery): Promise<number> {
    const put = await this.#operator.redeliver(wanted)
    if (put > 0) await this.#call.make()
    return put
  }

  /** Another text after every `redeliver`, of whatever process; one point read. */
  latestCall(): Promise<string> {
    return this.#call.latest()
  }

  /** Removes delivered events that are older than a time; gives how many. */
  removeSent(before: string): Promise<number> {
    return this.#operator.removeSent(before)
  }

  /** Where more events may lie than were read, at once. */
  #wakeAt({ events }: HeldQueue, { done, wakeAt }: Settlement): string | undefined {
    const mayBeMore = events.length === mostEvents && done.length > 0
    return mayBeMore ? this.#config.now().toISOString() : wakeAt
  }

  #lease(leaseMs: number): Lease {
    const until = new Date(this.#config.now().getTime() + leaseMs).toISOString()
    return { holder: this.#holder, until }
  }

  async #events(reference: string): Promise<readonly OutboxEvent[]> {
    const rows = await this.#table.range({ ...eventsOf(reference, 'event'), limit: mostEvents })
    return rows.map(eventOf)
  }

  #put(reference: string, done: readonly OutboxEvent[]): readonly Change[] {
    const at = this.#config.now().toISOString()
    return done.flatMap((event) => shelved(reference, event, at))
  }
}
