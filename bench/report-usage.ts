/** Preloaded into every server that is measured: answers each message of the bench with what the process has used. */

/** CPU in milliseconds since the start, memory in bytes; `heap` after a forced collection where one is possible. */
export interface Usage {
  readonly cpu: number
  readonly rss: number
  readonly heap: number
}

function usage(collect: boolean): Usage {
  if (collect) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  return { cpu: (user + system) / 1000, rss, heap: heapUsed }
}

process.on('message', (message) => process.send?.(usage(message === 'collect')))
process.on('disconnect', () => process.exit(0))
// The bench alone must not keep a server alive that wants to stop.
process.channel?.unref()
