/** Calls back once after so many milliseconds; gives what calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void

export interface Regular {
  readonly run: () => Promise<unknown>
  /** Milliseconds from now to the first run, and from the end of each run to the next. */
  readonly firstAfterMs: number
  readonly everyMs: number
  /** A run failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void
  /** Default: the clock, which does not keep the process alive. */
  readonly after?: After
}

/** The clock, which does not keep the process alive. */
export const byTheClock: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref()
  return () => {
    clearTimeout(timer)
  }
}

/** Runs again and again, never twice at once. Gives what ends it, after the run under way. */
export function regularly(work: Regular): () => Promise<void> {
  const { after = byTheClock } = work
  let stopped = false
  let running = Promise.resolve()
  const once = async (): Promise<void> => {
    try {
      await work.run()
    } catch (error) {
      work.onError(error)
    }
    if (!stopped) callOff = after(work.everyMs, begin)
  }
  const begin = (): void => {
    running = once()
  }
  let callOff = after(work.firstAfterMs, begin)
  return async () => {
    stopped = true
    callOff()
    // The storage may be closed only when nobody uses it any more.
    await running
  }
}
