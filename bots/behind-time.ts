/** Tells how far the process is behind with its work. */
export interface BehindTime {
  /** Milliseconds: how late the last look came, or how late the next one is already. */
  behindMs(): number
  stop(): void
}

export interface BehindTimeOptions {
  /** Milliseconds between two looks. */
  readonly every: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Calls again and again; gives what ends it. Default: the clock, which does not keep the process alive. */
  readonly repeat?: (milliseconds: number, run: () => void) => () => void
}

const byTheClock = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setInterval(run, milliseconds).unref()
  return () => {
    clearInterval(timer)
  }
}

/** A timer that comes late has waited behind all the work that was there before it. */
export function createBehindTime({
  every,
  now,
  repeat = byTheClock,
}: BehindTimeOptions): BehindTime {
  let looked = now()
  let late = 0
  const stop = repeat(every, () => {
    const at = now()
    late = Math.max(0, at - looked - every)
    looked = at
  })
  return { behindMs: () => Math.max(late, now() - looked - every), stop }
}
