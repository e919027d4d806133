import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  handleWhenResult,
  isBrokenCircuitError,
  retry,
} from 'cockatiel'
import { unavailable, type ProviderAnswer, type Trouble } from './provider-answer.ts'
import type { ProviderHealth } from './provider-health.ts'

/** Failures in a row before the breaker opens. */
const patience = 5
/** Milliseconds between a failure and its repetition. */
const pause = 100

type Answer = ProviderAnswer<unknown>

// The cast is safe: both policies run functions that give a ProviderAnswer, and nothing else.
const troubleIn = (result: unknown): Trouble | undefined => {
  const answer = result as Answer
  return answer.outcome === 'unavailable' ? answer.reason : undefined
}

/** What another try a moment later may well mend. */
const passing: readonly Trouble[] = ['reset', 'server']

/** What says nothing about the provider's health: our own restraint, or one strange answer among good ones. */
const harmless: readonly Trouble[] = ['overBudget', 'badShape', 'tooLarge']

const states: Readonly<Record<CircuitState, ProviderHealth['breaker']>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'halfOpen',
  [CircuitState.Isolated]: 'open',
}

export interface BreakerOptions {
  /** Milliseconds that it stays open before one call tries. */
  readonly restFor: number
  readonly onOpen: (reason: Trouble | undefined) => void
}

/** Repeats what is safe once, and stops asking a provider that keeps failing. */
export function createBreaker({ restFor, onOpen }: BreakerOptions) {
  const breaker = circuitBreaker(
    handleWhenResult((result) => {
      const trouble = troubleIn(result)
      return trouble !== undefined && !harmless.includes(trouble)
    }),
    { halfOpenAfter: restFor, breaker: new ConsecutiveBreaker(patience) },
  )
  breaker.onBreak((event) => {
    onOpen('value' in event ? troubleIn(event.value) : undefined)
  })
  const again = retry(
    handleWhenResult((result) => passing.some((trouble) => trouble === troubleIn(result))),
    { maxAttempts: 1, backoff: new ConstantBackoff(pause) },
  )

  async function run<T>(
    safe: boolean,
    signal: AbortSignal,
    call: () => Promise<ProviderAnswer<T>>,
  ): Promise<ProviderAnswer<T>> {
    // One call tries whether it is back; the others do not wait for it.
    if (breaker.state === CircuitState.HalfOpen) return unavailable('breakerOpen')
    try {
      return await breaker.execute(() => (safe ? again.execute(call, signal) : call()))
    } catch (error) {
      if (isBrokenCircuitError(error)) return unavailable('breakerOpen')
      throw error
    }
  }

  return { run, state: () => states[breaker.state] }
}
