import type { Lane } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { bucketOf, startingWith } from './row-key.ts'
import { textOf, type Change, type Key, type Range, type Row, type Table } from './table.ts'

/**
 * `event`: not delivered everywhere yet; `sent`: delivered, kept for a while for whoever wants it again. Both lie beside
 * the customer's record, in the order in which they came.
 */
export type Shelf = 'event' | 'sent'

function eventKey(reference: string, event: OutboxEvent, shelf: Shelf = 'event'): Key {
  return {
    partitionKey: bucketOf(reference),
    rowKey: `${shelf}|${reference}|${event.at}|${event.id}`,
  }
}

/** Whether an event was written, delivered or not. */
export async function hasEvent(
  customers: Table,
  reference: string,
  event: OutboxEvent,
): Promise<boolean> {
  const keys = [eventKey(reference, event), eventKey(reference, event, 'sent')]
  const rows = await Promise.all(keys.map((key) => customers.get(key)))
  return rows.some((found) => found !== undefined)
}

function eventRow(reference: string, event: OutboxEvent): Row {
  return {
    ...eventKey(reference, event),
    properties: { reference, eventId: event.id, ...toChunks(JSON.stringify(event)) },
  }
}

// Rows of these kinds are written by this file alone, so their JSON has the shape that went in.
export const eventOf = (row: Row): OutboxEvent => JSON.parse(fromChunks(row)) as OutboxEvent

export const eventsOf = (reference: string, shelf: Shelf): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(`${shelf}|${reference}|`),
})

/** One more thing to do for a customer at a time. Several may lie there; any of them calls for the whole queue. */
export function wakeUpRow(reference: string, at: string, tag: string): Row {
  return {
    partitionKey: bucketOf(reference),
    rowKey: `due|${at}|${reference}|${tag}`,
    properties: { reference },
  }
}

/** From when on a row calls for a delivery; `undefined` for rows of other kinds. */
export function wakeUpAt(rowKey: string): string | undefined {
  const [kind, at] = rowKey.split('|', 2)
  return kind === 'due' ? at : undefined
}

/** What is inserted with a record: the event, and that there is something to do. */
export const outgoing = (reference: string, event: OutboxEvent): readonly Change[] => [
  { kind: 'insert', row: eventRow(reference, event) },
  { kind: 'insert', row: wakeUpRow(reference, event.at, event.id) },
]

/** Moves an event to where delivered ones lie, with a row that says when it may go; that one has no personal data. */
export function shelved(
  reference: string,
  event: OutboxEvent,
  deliveredAt: string,
): readonly Change[] {
  const sent = eventKey(reference, event, 'sent')
  const kept = `kept|${deliveredAt}|${reference}|${event.id}`
  const row = eventRow(reference, event)
  return [
    { kind: 'remove', key: eventKey(reference, event) },
    { kind: 'insert', row: { ...sent, properties: { ...row.properties, kept } } },
    { kind: 'insert', row: { ...sent, rowKey: kept, properties: { event: sent.rowKey } } },
  ]
}

/** The other way round: a delivered event is to be delivered again. */
export function unshelved(row: Row): readonly Change[] {
  const reference = textOf(row, 'reference')
  return [
    { kind: 'remove', key: row },
    { kind: 'remove', key: { ...row, rowKey: textOf(row, 'kept') } },
    { kind: 'insert', row: eventRow(reference, eventOf(row)) },
  ]
}

export const queueKey = (reference: string): Key => ({
  partitionKey: bucketOf(reference),
  rowKey: `queue|${reference}`,
})

/** Who has a queue, and until when. */
export interface Lease {
  readonly holder: string
  /** ISO 8601 UTC. */
  readonly until: string
}

export const noLease: Lease = { holder: '', until: '' }

export function queueRow(reference: string, lanes: readonly Lane[], lease: Lease): Row {
  return {
    ...queueKey(reference),
    properties: {
      reference,
      parked: lanes.some(({ head }) => head?.parkedAt !== undefined),
      ...lease,
      lanes: JSON.stringify(lanes),
    },
  }
}

export const lanesOf = (row: Row): readonly Lane[] =>
  JSON.parse(textOf(row, 'lanes')) as readonly Lane[]

export const leaseOf = (row: Row): Lease => ({
  holder: textOf(row, 'holder'),
  until: textOf(row, 'until'),
})
