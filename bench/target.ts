import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Usage } from './report-usage.ts'

/** A server to be measured: how it is started, and how to see that it is ready. */
export interface Program {
  readonly name: string
  /** Relative to `bench/`. */
  readonly file: string
  readonly env: Readonly<Record<string, string>>
  /** Answers 200 when ready; without it any answer counts. */
  readonly ready?: string
  /** Options of Node, such as `--cpu-prof`. */
  readonly execArgv?: readonly string[]
}

export interface Target {
  readonly name: string
  readonly url: string
  /** Milliseconds from the start of the process until it was ready. */
  readonly startMs: number
  usage(collect?: boolean): Promise<Usage>
  stop(): Promise<void>
}

const bench = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const isReady = (url: string, mustBeOk: boolean): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok || !mustBeOk
    },
    () => false,
  )

async function waitUntilReady(child: ChildProcess, url: string, mustBeOk: boolean): Promise<void> {
  const deadline = performance.now() + 60_000
  while (!(await isReady(url, mustBeOk))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    if (performance.now() > deadline) throw new Error('the server did not get ready')
    await pause(5)
  }
}

async function ask(child: ChildProcess, question: string | object): Promise<unknown> {
  const answer = once(child, 'message')
  child.send(question)
  const [message] = (await answer) as [unknown]
  return message
}

/** Starts a server as a process of its own, without anything of the bench's own environment but the path. */
export async function startTarget(program: Program): Promise<Target> {
  const port = await freePort()
  const started = performance.now()
  const child = fork(bench(program.file), {
    cwd: bench('..'),
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ...program.env,
      PORT: String(port),
    },
    execArgv: [
      ...['--no-warnings', '--expose-gc', '--import', bench('report-usage.ts')],
      ...(program.execArgv ?? []),
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = `http://127.0.0.1:${port}`
  await waitUntilReady(child, url + (program.ready ?? '/'), program.ready !== undefined)
  return {
    name: program.name,
    url: `${url}/api/messages`,
    startMs: performance.now() - started,
    // What `report-usage.ts` sends.
    usage: async (collect = false) => (await ask(child, collect ? 'collect' : 'usage')) as Usage,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(late)
    },
  }
}

/** The table service in memory. */
export interface TableService {
  readonly connectionString: string
  counts(): Promise<{ readonly read: number; readonly write: number; readonly query: number }>
  /** Puts rows there that nobody asks for. */
  simulate(rows: { readonly customers: number; readonly conversations: number }): Promise<void>
  stop(): void
}

export async function startTableStub(): Promise<TableService> {
  const program = fileURLToPath(new URL('table-stub.ts', import.meta.url))
  const child = fork(program, { execArgv: ['--no-warnings'] })
  const [connectionString] = (await once(child, 'message')) as [string]
  return {
    connectionString,
    // What `table-stub.ts` sends.
    counts: async () => (await ask(child, 'counts')) as Awaited<ReturnType<TableService['counts']>>,
    simulate: async (rows) => {
      await ask(child, rows)
    },
    stop: () => child.kill(),
  }
}
