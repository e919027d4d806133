/**
 * The outbox: events that were written together with a record and still have to reach somebody. A customer's events are
 * one queue, worked off in order by one instance at a time; each sink has a lane of its own in it, so that a dead
 * endpoint holds up nobody else.
 */
import type { OutboxEvent } from './stores.ts'

/** Why an event did not arrive: a code of ours for logs and the operator, never words of the receiver. */
export type DeliveryReason =
  /** Our event does not fit the published schema; it is never sent. */
  | 'schema'
  /** No answer in time, connection refused or cut. */
  | 'unreachable'
  | 'redirect'
  /** The receiver is overloaded or asks for a pause (429, 502, 503, 504). */
  | 'busy'
  /** Any other answer that is not 2xx. */
  | 'status'
  /** The receiver wants no more events (410). */
  | 'gone'
  /** The receiver understood and does not take this customer: repeating changes nothing. */
  | 'rejected'
  /** Our credentials were not accepted. */
  | 'unauthorised'
  /** An answer that makes no sense. */
  | 'answer'
  /** A fault of ours. */
  | 'error'

/** What became of one attempt. */
export type DeliveryOutcome =
  | { readonly outcome: 'delivered' }
  /** Worth another attempt; not before `afterSeconds`, where the receiver asked for it (`Retry-After`). */
  | { readonly outcome: 'later'; readonly reason: DeliveryReason; readonly afterSeconds?: number }
  /** Never worth another attempt as it is: parked at once. */
  | { readonly outcome: 'refused'; readonly reason: DeliveryReason }
  /** The endpoint is to be left alone for good: parked, and all others for it too. */
  | { readonly outcome: 'gone' }

/** Somebody who wants events: a webhook, an ERP system. One file under `services/` each; passes `eventSinkContract`. */
export interface EventSink {
  /** Stable: progress is kept under it. `webhook:<id>`, `fortnox:SE`. Letters, digits, `:` and `-`. */
  readonly id: string
  /** Whether this event concerns it at all. Pure. */
  accepts(event: OutboxEvent): boolean
  /**
   * Hands one event over. The same event may come again with the same id; a second time it changes nothing at the
   * receiver. Ends with the signal; never throws for trouble of the receiver.
   */
  deliver(event: OutboxEvent, signal: AbortSignal): Promise<DeliveryOutcome>
}

/** The event that is next in a lane, after at least one attempt. */
export interface Head {
  readonly eventId: string
  readonly attempts: number
  readonly reason: DeliveryReason
  /** ISO 8601 UTC; not before that. Meaningless once parked. */
  readonly nextAt: string
  /** Since when nothing is tried any more and a person has to look. */
  readonly parkedAt?: string
}

/** How far one sink is with one customer's events. */
export interface Lane {
  readonly sink: string
  /** Ids of events still in the queue (for another sink) that this one has. */
  readonly delivered: readonly string[]
  /** Counts only as long as its event is the next one. */
  readonly head?: Head
}

/** One customer's events, oldest first, and how far each sink is. */
export interface CustomerQueue {
  readonly reference: string
  readonly events: readonly OutboxEvent[]
  readonly lanes: readonly Lane[]
}

/** What is to be written down after a step. */
export interface Settlement {
  /** Nobody waits for these any more. */
  readonly done: readonly OutboxEvent[]
  readonly lanes: readonly Lane[]
  /** When there is something to do again, ISO 8601 UTC; `undefined`: nothing, or a person has to do it. */
  readonly wakeAt?: string
}

/** A customer with something due, and what said so: opaque to everybody but the outbox. */
export interface DueQueue {
  readonly reference: string
  readonly wakeUps: readonly string[]
}

/** A queue held by one instance, in the version it was read. */
export interface HeldQueue extends CustomerQueue, DueQueue {
  readonly etag: string
}

/** One undelivered event as the operator sees it: no data of the customer. */
export interface WaitingEvent {
  readonly id: string
  readonly type: OutboxEvent['type']
  readonly reference: string
  readonly at: string
  readonly state: 'pending' | 'parked'
  /** Per sink that was tried and does not have it yet. */
  readonly lanes: readonly {
    readonly sink: string
    readonly attempts: number
    readonly reason: DeliveryReason
    readonly nextAt?: string
    readonly parkedAt?: string
  }[]
}

/** An endpoint that answered 410. */
export interface DisabledSink {
  readonly sink: string
  /** ISO 8601 UTC. */
  readonly since: string
}

/** What the operator wants sent again: one event, everything kept of a customer, or all that was given up. */
export type Redelivery =
  { readonly eventId: string } | { readonly reference: string } | { readonly parked: true }

/**
 * Where undelivered events lie and who works on them. Every method may throw `storage.unavailable`; whatever is cut off
 * half-way leaves events where the next instance finds them.
 */
export interface Outbox {
  /** Customers with something due now, longest waiting first. Reads an index, never all customers. */
  due(limit: number): Promise<readonly DueQueue[]>
  /** Takes a customer's queue for `leaseMs`. `undefined`: another instance has it. */
  take(due: DueQueue, leaseMs: number): Promise<HeldQueue | undefined>
  /** Writes a step down and keeps the queue for another `leaseMs`. `undefined`: it was lost or changed; let go of it. */
  advance(held: HeldQueue, settlement: Settlement, leaseMs: number): Promise<HeldQueue | undefined>
  /** Writes the last step down and lets go. `conflict`: it was lost or changed; whoever has it now sends again. */
  release(held: HeldQueue, settlement: Settlement): Promise<'released' | 'conflict'>
  disabled(): Promise<readonly DisabledSink[]>
  /** Leaves an endpoint alone until somebody asks for redelivery. Repeating it changes nothing. */
  disable(sink: string): Promise<void>
  /** Every undelivered event, oldest first. For the operator: reads all of them. */
  waiting(): Promise<readonly WaitingEvent[]>
  /** Puts events back into their queues, with the same ids, to be sent now. Gives how many. */
  redeliver(wanted: Redelivery): Promise<number>
}
