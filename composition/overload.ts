import { createBehindTime } from '../bots/behind-time.ts'
import { createOverload, type Overload } from '../bots/overload.ts'

/**
 * The channel waits ten seconds for a turn, which comes to the event loop at least twice more once it has been taken on (after
 * the storage, after the reply): further behind than this, it would be answered when nobody waits any more. Milliseconds.
 */
const mostBehindMs = 5000

/** Some tens of megabytes of turns under way, and more than one core gets through in the time of a turn. */
const mostInFlight = 1000

const lookEvery = 250

/** What this instance takes on (docs/scaling.md); `stop` ends the looking at the clock. */
export function watchLoad(): { readonly overload: Overload; stop(): void } {
  const time = createBehindTime({ every: lookEvery, now: () => performance.now() })
  const overload = createOverload({ mostInFlight, mostBehindMs, behindMs: () => time.behindMs() })
  return {
    overload,
    stop() {
      time.stop()
    },
  }
}
