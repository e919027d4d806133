import {
  afterAttempt,
  laneOf,
  nextStep,
  settlementOf,
  type Attempt,
} from '../../onboarding/delivery.ts'
import type {
  DeliveryOutcome,
  DueQueue,
  EventSink,
  HeldQueue,
  Lane,
  Outbox,
} from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { inParallel } from './in-parallel.ts'

/** One attempt, told to whoever watches: log and metrics. No data of the customer. */
export interface Delivery {
  readonly sink: string
  readonly event: OutboxEvent
  readonly outcome: DeliveryOutcome
  /** Failed attempts at this event so far; `undefined` once it is delivered. */
  readonly attempts: number | undefined
  /** Given up: a person has to look. */
  readonly parked: boolean
  /** What a sink threw, which it should not. */
  readonly error: unknown
}

export interface DispatcherParts {
  readonly outbox: Outbox
  readonly sinks: readonly EventSink[]
  readonly now: () => Date
  /** 0 ≤ n < 1. */
  readonly chance: () => number
  readonly onDelivery: (delivery: Delivery) => void
  /** Cuts deliveries under way; they count as unreachable. */
  readonly signal: AbortSignal
}

/** Milliseconds that a receiver has to answer: Standard Webhooks recommends 15 to 30 s. */
const deadlineMs = 15_000

/** Longer than a step can take, so that nobody takes over a queue that is being worked on. Milliseconds. */
const leaseMs = 60_000

/** Customers that are looked up at once, and those worked on at the same time. */
const atOnce = { looked: 100, served: 8 }

/** Delivers what is due. Several instances may do so side by side; each customer's events are with one of them. */
export class Dispatcher {
  readonly #parts: DispatcherParts
  /** Endpoints that asked to be left alone, as known since the round began. */
  #disabled: ReadonlySet<string> = new Set()
  #stopping = false

  constructor(parts: DispatcherParts) {
    this.#parts = parts
  }

  /** Nothing new is begun; what is under way comes to its end. */
  stop(): void {
    this.#stopping = true
  }

  /** Works on every customer with something due. Gives how many there were. */
  async round(): Promise<number> {
    const { outbox, sinks } = this.#parts
    if (sinks.length === 0) return 0
    const due = await outbox.due(atOnce.looked)
    if (due.length > 0) {
      this.#disabled = new Set((await outbox.disabled()).map(({ sink }) => sink))
    }
    await inParallel(due, atOnce.served, (queue) => this.#serve(queue))
    return due.length
  }

  /** Writes down after every step, so that a crash costs at most the event under way, which then comes twice. */
  async #serve(due: DueQueue): Promise<void> {
    if (this.#isStopping()) return
    const { outbox, sinks, now } = this.#parts
    let held = await outbox.take(due, leaseMs)
    while (held !== undefined) {
      const lanes = await this.#step(held)
      const queue = { ...held, lanes }
      const settlement = settlementOf(queue, sinks, now())
      const isMore = sinks.some((sink) => nextStep(queue, sink, now()).kind === 'send')
      if (this.#isStopping() || !isMore) {
        await outbox.release(held, settlement)
        return
      }
      held = await outbox.advance(held, settlement, leaseMs)
    }
  }

  #isStopping(): boolean {
    return this.#stopping
  }

  /** The next event of every sink, all at the same time. */
  #step(queue: HeldQueue): Promise<readonly Lane[]> {
    const { sinks, now } = this.#parts
    return Promise.all(
      sinks.map(async (sink) => {
        const lane = laneOf(queue, sink.id)
        const step = nextStep(queue, sink, now())
        return step.kind === 'send' ? await this.#attempt(lane, step.event, sink) : lane
      }),
    )
  }

  async #attempt(lane: Lane, event: OutboxEvent, sink: EventSink): Promise<Lane> {
    const { onDelivery, now, chance } = this.#parts
    const { error, ...attempt } = await this.#deliver(event, sink)
    const after = afterAttempt(lane, attempt, { now: now(), chance: chance() })
    if (attempt.outcome.outcome === 'gone') await this.#disable(sink.id)
    onDelivery({
      ...attempt,
      sink: sink.id,
      attempts: after.head?.attempts,
      parked: after.head?.parkedAt !== undefined,
      error,
    })
    return after
  }

  async #disable(sink: string): Promise<void> {
    if (this.#disabled.has(sink)) return
    this.#disabled = new Set([...this.#disabled, sink])
    await this.#parts.outbox.disable(sink)
  }

  async #deliver(
    event: OutboxEvent,
    sink: EventSink,
  ): Promise<Attempt & { readonly error?: unknown }> {
    if (this.#disabled.has(sink.id)) return { event, outcome: { outcome: 'gone' } }
    const signal = AbortSignal.any([AbortSignal.timeout(deadlineMs), this.#parts.signal])
    try {
      return { event, outcome: await sink.deliver(event, signal) }
    } catch (error) {
      return { event, outcome: { outcome: 'later', reason: 'error' }, error }
    }
  }
}
