const firstAfterMs = 60 * 1000
const everyMs = 60 * 60 * 1000

/** Calls back once after so many milliseconds; gives what calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void

export interface RegularSweep {
  readonly sweep: () => Promise<unknown>
  /** A sweep failed; the next one goes on where it stopped. */
  readonly onError: (error: unknown) => void
  /** Default: the clock, which does not keep the process alive. */
  readonly after?: After
}

const byTheClock: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref()
  return () => {
    clearTimeout(timer)
  }
}

/** Retention deletes by itself: a minute after the start, then an hour after each sweep. Gives what ends it. */
export function sweepRegularly({
  sweep,
  onError,
  after = byTheClock,
}: RegularSweep): () => Promise<void> {
  let stopped = false
  let running = Promise.resolve()
  const again = async (): Promise<void> => {
    try {
      await sweep()
    } catch (error) {
      onError(error)
    }
    if (!stopped) callOff = after(everyMs, run)
  }
  const run = (): void => {
    running = again()
  }
  let callOff = after(firstAfterMs, run)
  return async () => {
    stopped = true
    callOff()
    // The storage may be closed only when nobody uses it any more.
    await running
  }
}
