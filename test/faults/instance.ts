import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const root = new URL('../..', import.meta.url)
const preload = new URL('providers-preload.ts', import.meta.url)

/** The real server process, as an operator starts it. */
export interface Instance {
  readonly url: string
  /** Whether it still runs. */
  isAlive(): boolean
  /** What it logged. */
  log(): string
  /** `SIGKILL`: no chance to tidy up. */
  kill(): Promise<void>
  /** `SIGTERM`, as an operator ends it: its exit code. */
  stop(): Promise<number | null>
}

export type Environment = Readonly<Record<string, string>>

/** `node index.ts` on a free port, with the harness's providers loaded first. Resolves when it serves. */
export async function startInstance(environment: Environment): Promise<Instance> {
  const child = spawn(process.execPath, ['--import', preload.href, 'index.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...environment },
    // By the channel the server notices when the harness has been killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.on('data', (piece) => (errors += String(piece)))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const url = await urlOf(child)
  return {
    url,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    log: () => errors,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGTERM')
      return (await ended)[0]
    },
  }

  async function urlOf({ stdout }: ChildProcess): Promise<string> {
    if (stdout === null) throw new Error('the output is not piped')
    let output = ''
    for await (const piece of stdout.iterator({ destroyOnReturn: false })) {
      output += String(piece)
      const found = /http:\/\/localhost:\d+/.exec(output)
      if (found !== null) {
        // Read on, or it would wait for a reader.
        stdout.resume()
        return found[0].replace('localhost', '127.0.0.1')
      }
    }
    throw new Error(`an instance ended before it was ready: ${output}${errors}`)
  }
}
