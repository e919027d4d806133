/** How much may happen: so many at once, and so many a second for ever. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

/** What is left of an allowance at a moment. Below zero when several took at once what there was only once. */
export interface Bucket {
  readonly tokens: number
  /** Milliseconds of whatever clock the holder goes by. */
  readonly at: number
}

/** The same bucket later on. */
export function refilled({ tokens, at }: Bucket, now: number, allowance: Allowance): Bucket {
  const { burst, perSecond } = allowance
  // A clock that another machine is behind of must not take anything away.
  const seconds = Math.max(0, now - at) / 1000
  return { tokens: Math.min(burst, tokens + seconds * perSecond), at: now }
}

/** Whole seconds until one may be taken; 0: now. */
export const secondsToWait = ({ tokens }: Bucket, { perSecond }: Allowance): number =>
  tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond)

/** Milliseconds after which an empty bucket is full again, and so as good as forgotten. */
export const fullAfter = ({ burst, perSecond }: Allowance): number => (burst / perSecond) * 1000
