import { setTimeout as pause } from 'node:timers/promises'

export interface FlushOptions {
  flush(): Promise<void>
  /** Pause between two writes, milliseconds: what a killed process loses at most. */
  readonly every: number
  /** Told of every write that failed; the next one makes up for it. */
  onError(error: unknown): void
}

/** Writes again and again, never twice at once. `stop` writes a last time. Keeps no process alive. */
export function flushRegularly(options: FlushOptions): {
  stop(): Promise<void>
} {
  const stopped = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await pause(options.every, undefined, { ref: false, signal: stopped.signal }).catch(
        () => undefined,
      )
      await options.flush().catch((error: unknown) => {
        options.onError(error)
      })
    }
  }
  const running = run()
  return {
    stop() {
      stopped.abort()
      return running
    },
  }
}
