import { setTimeout as pause } from 'node:timers/promises'

/** Preloaded into every server that is measured: answers each message of the bench with what the process has used. */

/** CPU in milliseconds since the start, memory in bytes; `heap` after forced collections where they are possible. */
export interface Usage {
  readonly cpu: number
  readonly rss: number
  readonly heap: number
}

/** V8 throws the compiled code of idle functions away only after several collections; bytes of that are no conversation's. */
const collections = 10

async function collect(): Promise<void> {
  for (let done = 0; done < collections; done += 1) {
    globalThis.gc?.()
    // What weak references held goes between two collections.
    await pause(100)
  }
}

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  return { cpu: (user + system) / 1000, rss, heap: heapUsed }
}

async function answer(question: unknown): Promise<void> {
  if (question === 'collect') await collect()
  process.send?.(usage())
}

process.on('message', (question) => void answer(question))
process.on('disconnect', () => process.exit(0))
// The bench alone must not keep a server alive that wants to stop.
process.channel?.unref()
