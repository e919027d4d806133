import type { Log } from '../../onboarding/log.ts'
import type { ProviderAnswer, Trouble } from './provider-answer.ts'

/** How a provider has been doing since the process started. Codes and counts only: fit for pages and metrics. */
export interface ProviderHealth {
  readonly id: string
  readonly breaker: 'closed' | 'open' | 'halfOpen'
  /** Calls asked of this client; kept answers and calls that were not made included. */
  readonly calls: number
  /** Calls answered from the cache. */
  readonly cached: number
  readonly failures: Readonly<Partial<Record<Trouble, number>>>
  readonly last?: { readonly outcome: 'ok' | Trouble; readonly at: string }
  /** When it last answered usefully, ISO 8601 UTC. */
  readonly lastGoodAt?: string
}

export interface Watched {
  readonly health: () => ProviderHealth
}

/** What every real provider reaches out with; made once, in the composition root. */
export interface Outside {
  readonly fetch: typeof fetch
  readonly now: () => Date
  readonly log?: Log
  /** Each client reports itself here once. */
  readonly watch: (client: Watched) => void
}

export type WatchedOutside = Outside & {
  /** Every provider in use, in the order in which they were made. */
  readonly health: () => readonly ProviderHealth[]
}

export function createOutside(parts: Omit<Outside, 'watch'>): WatchedOutside {
  const clients: Watched[] = []
  return {
    ...parts,
    watch: (client) => clients.push(client),
    health: () => clients.map((client) => client.health()),
  }
}

/** Counts what one client's calls came to. */
export function createTally(now: () => Date) {
  const failures: Partial<Record<Trouble, number>> = {}
  let calls = 0
  let cached = 0
  let last: ProviderHealth['last']
  let lastGoodAt: string | undefined
  return {
    kept(): void {
      calls += 1
      cached += 1
    },
    count(answer: ProviderAnswer<unknown>): void {
      const at = now().toISOString()
      calls += 1
      if (answer.outcome === 'unavailable') {
        failures[answer.reason] = (failures[answer.reason] ?? 0) + 1
        last = { outcome: answer.reason, at }
        return
      }
      last = { outcome: 'ok', at }
      lastGoodAt = at
    },
    read: (): Omit<ProviderHealth, 'id' | 'breaker'> => ({
      calls,
      cached,
      failures: { ...failures },
      ...(last !== undefined && { last }),
      ...(lastGoodAt !== undefined && { lastGoodAt }),
    }),
  }
}
