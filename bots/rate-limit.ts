export interface RateLimitOptions {
  /** Requests that may come at once. */
  readonly burst: number
  /** Requests per second that go on for ever. */
  readonly perSecond: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

export interface RateLimit {
  /** Takes one request of this address. 0: go on; otherwise the whole seconds to wait. */
  take(address: string): number
}

interface Bucket {
  tokens: number
  at: number
}

// Enough for a busy site; a flood from more addresses than that must not fill the memory.
const mostBuckets = 10_000

/** A token bucket per address, in this process: it protects the instance, not the whole. */
export function createRateLimit({ burst, perSecond, now }: RateLimitOptions): RateLimit {
  const buckets = new Map<string, Bucket>()

  const refilled = (bucket: Bucket, at: number): number =>
    Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)

  const makeRoom = (at: number): void => {
    for (const [address, bucket] of buckets) {
      if (refilled(bucket, at) >= burst) buckets.delete(address)
    }
    // All of them are busy: the one that came first goes, which costs it nothing but its past.
    const oldest = buckets.keys().next().value
    if (buckets.size >= mostBuckets && oldest !== undefined) buckets.delete(oldest)
  }

  return {
    take(address) {
      const at = now()
      const known = buckets.get(address)
      if (known === undefined && buckets.size >= mostBuckets) makeRoom(at)
      const tokens = known === undefined ? burst : refilled(known, at)
      const allowed = tokens >= 1
      buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, at })
      return allowed ? 0 : Math.ceil((1 - tokens) / perSecond)
    },
  }
}
