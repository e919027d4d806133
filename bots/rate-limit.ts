import { refilled, secondsToWait, type Allowance } from '../onboarding/token-bucket.ts'

export interface RateLimitOptions extends Allowance {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

/** Somebody who takes much, and how much the other instances have not heard of yet. */
export interface Use {
  readonly key: string
  readonly taken: number
}

export interface RateLimit {
  /** Takes one for this address, conversation or number. 0: go on; otherwise the whole seconds to wait. */
  take(key: string): number
  /** Who took so much here that the instances have to count together, most first. */
  heavyUse(): readonly Use[]
  /** The instances know of this use now; `left` is what is left of the allowance for all of them together. */
  shared(use: Use, left: number): void
}

interface Held {
  tokens: number
  at: number
  /** Taken here and not told to the others. */
  untold: number
}

// Enough for a busy site; a flood from more addresses than that must not fill the memory.
const mostBuckets = 10_000

/** Whoever has used less than this part of the allowance here concerns nobody else. */
const heavyFrom = 0.25

/**
 * A token bucket per key. Decided in this process and at once; what is heavily used is told to the other instances beside
 * the turns (docs/decisions/limits-across-instances.md).
 */
export function createRateLimit({ now, ...allowance }: RateLimitOptions): RateLimit {
  const { burst } = allowance
  const buckets = new Map<string, Held>()

  const fill = (held: Held, at: number): void => {
    Object.assign(held, refilled(held, at, allowance))
  }

  const makeRoom = (at: number): void => {
    for (const [key, held] of buckets) {
      if (refilled(held, at, allowance).tokens >= burst) buckets.delete(key)
    }
    // All of them are busy: the one that came first goes, which costs it nothing but its past.
    const oldest = buckets.keys().next().value
    if (buckets.size >= mostBuckets && oldest !== undefined) buckets.delete(oldest)
  }

  const heldFor = (key: string, at: number): Held => {
    const known = buckets.get(key)
    if (known !== undefined) return known
    if (buckets.size >= mostBuckets) makeRoom(at)
    const fresh = { tokens: burst, at, untold: 0 }
    buckets.set(key, fresh)
    return fresh
  }

  return {
    take(key) {
      const at = now()
      const held = heldFor(key, at)
      fill(held, at)
      const wait = secondsToWait(held, allowance)
      if (wait > 0) return wait
      held.tokens -= 1
      held.untold += 1
      return 0
    },
    heavyUse: () => heavyIn(buckets, burst),
    shared({ key, taken }, left) {
      const held = buckets.get(key)
      if (held === undefined) return
      fill(held, now())
      held.untold -= taken
      held.tokens = Math.min(held.tokens, left - held.untold)
    },
  }
}

const heavyIn = (buckets: ReadonlyMap<string, Held>, burst: number): readonly Use[] =>
  [...buckets]
    .filter(([, { tokens, untold }]) => untold > 0 && tokens <= burst * (1 - heavyFrom))
    .map(([key, { untold }]) => ({ key, taken: untold }))
    .sort((a, b) => b.taken - a.taken)
