import { OnboardingError } from '../../onboarding/errors.ts'
import type { DisabledSink, Lane, Redelivery, WaitingEvent } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import {
  eventOf,
  eventsOf,
  lanesOf,
  leaseOf,
  queueKey,
  queueRow,
  unshelved,
  wakeUpRow,
  type Shelf,
} from './outbox-rows.ts'
import { groupBy } from './group-by.ts'
import { buckets, startingWith } from './row-key.ts'
import { textOf, type Change, type Row, type StoredRow, type Table } from './table.ts'

interface OperatorConfig {
  readonly now: () => Date
  readonly newId: () => string
}

/** Endpoints that asked to be left alone; beside the sixteen partitions of customers. */
const endpoints = 'endpoints'

const attempts = 8
/** So many delivered events of one customer are sent again at once: three changes each, of 100 in a transaction. */
const mostAgain = 30

const oldestFirst = (a: WaitingEvent, b: WaitingEvent): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/** What of a lane concerns an event: an attempt at it that failed. */
function troubleOf({ sink, head }: Lane, event: OutboxEvent): WaitingEvent['lanes'] {
  if (head?.eventId !== event.id) return []
  const { attempts: made, reason, nextAt, parkedAt } = head
  return [{ sink, attempts: made, reason, ...(parkedAt === undefined ? { nextAt } : { parkedAt }) }]
}

function waitingEvent(row: Row, lanes: readonly Lane[]): WaitingEvent {
  const event = eventOf(row)
  const { id, type, at } = event
  const troubles = lanes.flatMap((lane) => troubleOf(lane, event))
  const isParked = troubles.some(({ parkedAt }) => parkedAt !== undefined)
  const state = isParked ? 'parked' : 'pending'
  return { id, type, at, reference: textOf(row, 'reference'), state, lanes: troubles }
}

/** Failed attempts are forgotten, so that the next one comes now; events asked for again count as not delivered. */
const forgiven = (lanes: readonly Lane[], again: readonly string[]): readonly Lane[] =>
  lanes.map(({ sink, delivered }) => ({
    sink,
    delivered: delivered.filter((id) => !again.includes(id)),
  }))

/** What people and the hourly clean-up do with the outbox. Reads more than the delivery itself would ever read. */
export class OutboxOperator {
  readonly #table: Table
  readonly #config: OperatorConfig

  constructor(customers: Table, config: OperatorConfig) {
    this.#table = customers
    this.#config = config
  }

  async disabled(): Promise<readonly DisabledSink[]> {
    const rows = await this.#table.range({ partitionKey: endpoints, from: '0', to: '~' })
    return rows.map((row) => ({ sink: row.rowKey, since: textOf(row, 'since') }))
  }

  async disable(sink: string): Promise<void> {
    const since = this.#config.now().toISOString()
    // A conflict: it is disabled already.
    await this.#table.insert({ partitionKey: endpoints, rowKey: sink, properties: { since } })
  }

  async waiting(): Promise<readonly WaitingEvent[]> {
    const [events, queues] = await Promise.all([this.#all('event|'), this.#all('queue|')])
    const lanes = new Map(queues.map((row) => [textOf(row, 'reference'), lanesOf(row)]))
    return events
      .map((row) => waitingEvent(row, lanes.get(textOf(row, 'reference')) ?? []))
      .sort(oldestFirst)
  }

  /** Customers whose events were given up, for somebody. */
  async parked(): Promise<number> {
    return (await this.#all('queue|', { property: 'parked', is: true })).length
  }

  /** Asked for by a person, so endpoints that were left alone are tried again too. */
  async redeliver(wanted: Redelivery): Promise<number> {
    for (const { sink } of await this.disabled()) {
      await this.#table.remove({ partitionKey: endpoints, rowKey: sink })
    }
    if ('reference' in wanted) return this.#resend(wanted.reference, () => true)
    const found = 'parked' in wanted ? await this.#parked() : await this.#withId(wanted.eventId)
    let sent = 0
    for (const [reference, ids] of found) {
      sent += await this.#resend(reference, (event) => ids.includes(event.id))
    }
    return sent
  }

  async removeSent(before: string): Promise<number> {
    let removed = 0
    for (const partitionKey of buckets) {
      const rows = await this.#table.range({ partitionKey, from: 'kept|', to: `kept|${before}` })
      for (const row of rows) {
        await this.#table.remove({ partitionKey, rowKey: textOf(row, 'event') })
        // Last, because only it knows where the event is.
        await this.#table.remove(row)
        removed += 1
      }
    }
    return removed
  }

  async #all(prefix: string, where?: { readonly property: string; readonly is: string | boolean }) {
    const range = { ...startingWith(prefix), ...(where === undefined ? {} : { where }) }
    const found = await Promise.all(
      buckets.map((partitionKey) => this.#table.range({ partitionKey, ...range })),
    )
    return found.flat()
  }

  async #parked(): Promise<ReadonlyMap<string, readonly string[]>> {
    const parked = (await this.waiting()).filter(({ state }) => state === 'parked')
    const byReference = groupBy(parked, ({ reference }) => reference)
    return new Map([...byReference].map(([reference, all]) => [reference, all.map(({ id }) => id)]))
  }

  async #withId(eventId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const where = { property: 'eventId', is: eventId }
    const rows = [...(await this.#all('event|', where)), ...(await this.#all('sent|', where))]
    return new Map(rows.map((row) => [textOf(row, 'reference'), [eventId]]))
  }

  /** Again on the fresh rows when somebody else wrote in between. */
  async #resend(reference: string, isWanted: (event: OutboxEvent) => boolean): Promise<number> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const events = await Promise.all([
        this.#onShelf(reference, 'event', isWanted),
        this.#onShelf(reference, 'sent', isWanted),
      ])
      const [waiting, sent] = events
      if (waiting.length + sent.length === 0) return 0
      const changes = await this.#changes(reference, waiting, sent)
      if ((await this.#table.transact(changes)) === 'done') return waiting.length + sent.length
    }
    throw new OnboardingError('storage.conflict', 'a queue is changed all the time')
  }

  async #onShelf(reference: string, shelf: Shelf, isWanted: (event: OutboxEvent) => boolean) {
    const range = { ...eventsOf(reference, shelf), limit: mostAgain }
    const rows = await this.#table.range(range)
    return rows.filter((row) => isWanted(eventOf(row)))
  }

  async #changes(
    reference: string,
    waiting: readonly Row[],
    sent: readonly Row[],
  ): Promise<readonly Change[]> {
    const { now, newId } = this.#config
    const queue = await this.#table.get(queueKey(reference))
    const again = [...waiting, ...sent].map((row) => textOf(row, 'eventId'))
    return [
      { kind: 'insert', row: wakeUpRow(reference, now().toISOString(), newId()) },
      ...sent.flatMap(unshelved),
      ...(queue === undefined ? [] : [forgivenQueue(queue, again)]),
    ]
  }
}

/** The lease stays: whoever is at work notices that the queue changed, and lets go of it. */
function forgivenQueue(row: StoredRow, again: readonly string[]): Change {
  const lanes = forgiven(lanesOf(row), again)
  return {
    kind: 'replace',
    row: queueRow(textOf(row, 'reference'), lanes, leaseOf(row)),
    etag: row.etag,
  }
}
