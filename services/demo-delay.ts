import { setTimeout as wait } from 'node:timers/promises'

/** What every demo provider is made with. */
export interface DemoOptions {
  readonly now: () => Date
  /** Milliseconds that an answer takes; 0 by default. */
  readonly delayMs?: number
}

/** Waits as a real provider would. `false` when the caller gave up, before or meanwhile. */
export async function waitedFor(delayMs: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false
  if (delayMs === 0) return true
  try {
    await wait(delayMs, undefined, { signal })
    return true
  } catch {
    // The only way this wait can fail is the signal.
    return false
  }
}
