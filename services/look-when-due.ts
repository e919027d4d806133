import { byTheClock, type After } from './regularly.ts'

export interface Looking {
  /** Works on whatever is due now. */
  readonly look: () => Promise<unknown>
  /** Milliseconds between two looks where nothing is known to be due: others may have written something. */
  readonly idleMs: number
  /** Milliseconds between two looks at the least, however much there is to do. */
  readonly restMs: number
  readonly now: () => Date
  /** A look failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void
  /** Default: the clock, which does not keep the process alive. */
  readonly after?: After
}

export interface Looker {
  /** Something will be due at that moment, or is already: it is looked for then. */
  dueAt(moment: Date): void
  /** Ends it, after the look under way. */
  stop(): Promise<void>
}

/** What is known beyond this is found by the next idle look. */
const mostKnown = 1000

/**
 * Looks when something is known to be due, and now and then all the same; never twice at once. After every look it rests,
 * and what comes meanwhile is looked for together.
 */
export function lookWhenDue({ after = byTheClock, ...looking }: Looking): Looker {
  const { idleMs, restMs, now } = looking
  // What was left behind before this start.
  let known = [now().getTime()]
  let state: 'waiting' | 'busy' | 'resting' | 'stopped' = 'resting'
  let running = Promise.resolve()
  let callOff: () => void = () => undefined
  const isStopped = (): boolean => state === 'stopped'

  const once = async (): Promise<void> => {
    state = 'busy'
    const at = now().getTime()
    known = known.filter((moment) => moment > at)
    try {
      await looking.look()
    } catch (error) {
      looking.onError(error)
    }
    if (!isStopped()) rest()
  }
  const begin = (): void => {
    running = once()
  }
  const rest = (): void => {
    state = 'resting'
    callOff = after(restMs, wait)
  }
  const wait = (): void => {
    state = 'waiting'
    const next = Math.min(...known) - now().getTime()
    callOff = after(Math.max(0, Math.min(idleMs, next)), begin)
  }

  rest()
  return {
    dueAt(moment) {
      if (known.length < mostKnown) known.push(moment.getTime())
      if (state !== 'waiting') return
      callOff()
      wait()
    },
    async stop() {
      state = 'stopped'
      callOff()
      // The storage may be closed only when nobody uses it any more.
      await running
    },
  }
}
