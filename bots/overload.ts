import { problem } from './problem.ts'
import type { RouteResponse } from './route.ts'

export interface OverloadOptions {
  /** So many requests that take work are worked on at once; each holds some memory, and a place in the queue for the CPU. */
  readonly mostInFlight: number
  /** Milliseconds by which the process may be behind with its work. */
  readonly mostBehindMs: number
  /** How far it is behind now, milliseconds. */
  readonly behindMs: () => number
}

/** Whether more work is taken on. Whatever was taken on is finished. */
export interface Overload {
  /** Does the work, or says that it has to come again. */
  takeOn(work: () => Promise<RouteResponse>): Promise<RouteResponse>
}

/** Whoever waits this long finds the queue shorter or is turned away again, which costs next to nothing. Seconds. */
const retryAfter = '2'

const busy = problem(503, 'Too busy at the moment. Try again soon.', { 'retry-after': retryAfter })

/**
 * Sheds load before it piles up: a turn that would be answered after the channel's time limit is only sent again, so that a
 * busy instance would have ever more to do. Who is turned away has not been heard at all: nothing is half done.
 */
export function createOverload({
  mostInFlight,
  mostBehindMs,
  behindMs,
}: OverloadOptions): Overload {
  let inFlight = 0
  return {
    async takeOn(work) {
      if (inFlight >= mostInFlight || behindMs() > mostBehindMs) return busy
      inFlight += 1
      try {
        return await work()
      } finally {
        inFlight -= 1
      }
    },
  }
}
