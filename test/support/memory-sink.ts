import { toCustomerEvent } from '../../onboarding/customer-event.ts'
import type { DeliveryOutcome, EventSink } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'

export interface MemorySink extends EventSink {
  /** Every event taken, in order; a repeated one is there once (`ids` has each arrival). */
  readonly taken: OutboxEvent[]
  readonly ids: string[]
  /** What the next attempts come to, in order; taken when there is nothing here. */
  readonly answers: (DeliveryOutcome | 'throws' | Promise<DeliveryOutcome>)[]
}

/** A receiver in memory that drops repeats by their id, as receivers should. */
export function createMemorySink(id = 'memory'): MemorySink {
  const taken: OutboxEvent[] = []
  const ids: string[] = []
  const answers: MemorySink['answers'] = []
  return {
    id,
    taken,
    ids,
    answers,
    accepts: () => true,
    async deliver(event, signal) {
      if (toCustomerEvent(event, 'test') === undefined)
        return { outcome: 'refused', reason: 'schema' }
      if (signal.aborted) return { outcome: 'later', reason: 'unreachable' }
      const answer = await (answers.shift() ?? { outcome: 'delivered' as const })
      if (answer === 'throws') throw new Error('a sink should not')
      if (answer.outcome !== 'delivered') return answer
      ids.push(event.id)
      if (!taken.some((other) => other.id === event.id)) taken.push(event)
      return answer
    },
  }
}
