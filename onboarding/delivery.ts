/** How events are delivered: in which order, how often, and when we give up. Pure: the clock and chance are parameters. */
import type {
  CustomerQueue,
  DeliveryOutcome,
  DeliveryReason,
  EventSink,
  Head,
  Lane,
  Settlement,
} from './outbox.ts'
import type { OutboxEvent } from './stores.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * Pauses after the first, second … failed attempt, milliseconds: the schedule that Standard Webhooks recommends. Together
 * 75 hours and a half, so that a receiver may be down for three days and over a weekend.
 */
export const retryPauses: readonly number[] = [
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** By so much of itself a pause is longer at most, so that thousands of events do not come back in the same second. */
const jitter = 0.1

/** A receiver cannot ask for a longer pause than that. */
const longestPause = 24 * hour

/** So many events leave a queue in one step: a step is one transaction of at most 100 changes. */
const mostDone = 20

/** What delivery needs to know of the moment. */
export interface DeliveryMoment {
  readonly now: Date
  /** 0 ≤ n < 1, as `Math.random` gives it. */
  readonly chance: number
}

export type Step =
  | { readonly kind: 'send'; readonly event: OutboxEvent }
  | { readonly kind: 'wait'; readonly until: string }
  /** A person has to look. */
  | { readonly kind: 'parked' }
  /** This sink has everything. */
  | { readonly kind: 'idle' }

type Receiver = Pick<EventSink, 'id' | 'accepts'>

/** How far a sink is; a new one stands at the beginning. */
export const laneOf = ({ lanes }: Pick<CustomerQueue, 'lanes'>, sink: string): Lane =>
  lanes.find((lane) => lane.sink === sink) ?? { sink, delivered: [] }

/** What a sink is to get next. A later event waits for an earlier one of the same customer, also for a parked one. */
export function nextStep(queue: CustomerQueue, sink: Receiver, now: Date): Step {
  const { delivered, head } = laneOf(queue, sink.id)
  const event = queue.events.find((each) => sink.accepts(each) && !delivered.includes(each.id))
  if (event === undefined) return { kind: 'idle' }
  if (head?.eventId !== event.id) return { kind: 'send', event }
  if (head.parkedAt !== undefined) return { kind: 'parked' }
  return head.nextAt <= now.toISOString()
    ? { kind: 'send', event }
    : { kind: 'wait', until: head.nextAt }
}

function pauseAfter(attempts: number, afterSeconds: number, chance: number): number | undefined {
  const planned = retryPauses[attempts - 1]
  if (planned === undefined) return undefined
  return Math.max(planned * (1 + jitter * chance), Math.min(afterSeconds * second, longestPause))
}

function headAfter(
  lane: Lane,
  { event, outcome }: Attempt,
  { now, chance }: DeliveryMoment,
): Head | undefined {
  if (outcome.outcome === 'delivered') return undefined
  const attempts = (lane.head?.eventId === event.id ? lane.head.attempts : 0) + 1
  const reason: DeliveryReason = outcome.outcome === 'gone' ? 'gone' : outcome.reason
  const pause =
    outcome.outcome === 'later'
      ? pauseAfter(attempts, outcome.afterSeconds ?? 0, chance)
      : undefined
  const at = now.toISOString()
  const head = { eventId: event.id, attempts, reason }
  return pause === undefined
    ? { ...head, nextAt: at, parkedAt: at }
    : { ...head, nextAt: new Date(now.getTime() + pause).toISOString() }
}

/** One event handed to one sink, and what came of it. */
export interface Attempt {
  readonly event: OutboxEvent
  readonly outcome: DeliveryOutcome
}

/** A lane after an attempt: further on, waiting for the next attempt, or parked. */
export function afterAttempt(lane: Lane, attempt: Attempt, moment: DeliveryMoment): Lane {
  const head = headAfter(lane, attempt, moment)
  const { sink, delivered } = lane
  return head === undefined
    ? { sink, delivered: [...delivered, attempt.event.id] }
    : { sink, delivered, head }
}

function earliest(times: readonly string[]): string | undefined {
  return times.toSorted()[0]
}

/** What is left of a lane when events have gone: nothing that names a gone event. */
function pruned(lane: Lane, left: readonly OutboxEvent[]): readonly Lane[] {
  const isLeft = (id: string): boolean => left.some((event) => event.id === id)
  const delivered = lane.delivered.filter(isLeft)
  const head = lane.head !== undefined && isLeft(lane.head.eventId) ? lane.head : undefined
  if (head === undefined && delivered.length === 0) return []
  return [{ sink: lane.sink, delivered, ...(head === undefined ? {} : { head }) }]
}

/**
 * What is to be written down: events that every sink has (or that concern none) are done; lanes of sinks that the profile
 * no longer names go.
 */
export function settlementOf(
  queue: CustomerQueue,
  sinks: readonly Receiver[],
  now: Date,
): Settlement {
  const lanes = sinks.map((sink) => laneOf(queue, sink.id))
  const isDone = (event: OutboxEvent): boolean =>
    sinks.every(
      (sink, index) => !sink.accepts(event) || lanes[index]?.delivered.includes(event.id) === true,
    )
  const done = queue.events.filter(isDone).slice(0, mostDone)
  const left = queue.events.filter((event) => !done.includes(event))
  const kept = lanes.flatMap((lane) => pruned(lane, left))
  const times = sinks.flatMap((sink) => wakeTimes(nextStep({ ...queue, lanes }, sink, now), now))
  const wakeAt = left.some(isDone) ? now.toISOString() : earliest(times)
  return { done, lanes: kept, ...(wakeAt === undefined ? {} : { wakeAt }) }
}

function wakeTimes(step: Step, now: Date): readonly string[] {
  if (step.kind === 'send') return [now.toISOString()]
  return step.kind === 'wait' ? [step.until] : []
}
