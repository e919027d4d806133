import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { OnboardingError } from '../../onboarding/errors.ts'
import { isStale, readLock, releaseLock, type AzuriteLock } from './azurite-lock.ts'

export interface EmbeddedAzurite {
  readonly connectionString: string
  /** Leaves the service. The last one to leave waits until everything is on disk. */
  close(): Promise<void>
}

const startWithinMs = 30_000
const answerWithinMs = 1000
const flushWithinMs = 10_000

/** Azurite's published development account: no secret, reachable from this machine only. */
const developmentKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

const connectionStringFor = (port: number): string =>
  `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${developmentKey};` +
  `TableEndpoint=http://127.0.0.1:${port}/devstoreaccount1;`

/** Whether a connection is the service that the lock speaks of, and not somebody who has its port by now. */
async function isService(socket: Socket, pid: number): Promise<boolean> {
  try {
    const [greeting] = (await once(socket, 'data', {
      signal: AbortSignal.timeout(answerWithinMs),
    })) as [Buffer]
    return greeting.toString() === `azurite ${pid}\n`
  } catch {
    return false
  }
}

async function leave(socket: Socket): Promise<void> {
  if (socket.destroyed) return
  socket.ref()
  const closed = once(socket, 'close', { signal: AbortSignal.timeout(flushWithinMs) })
  socket.write('leave\n')
  await closed.catch(() => undefined)
  socket.destroy()
}

/** Joins a service that runs; `undefined` when it does not answer (any more, or yet). */
async function joinService(lock: AzuriteLock): Promise<EmbeddedAzurite | undefined> {
  if (lock.control === undefined || lock.table === undefined) return undefined
  const socket = connect(lock.control, '127.0.0.1')
  socket.on('error', () => undefined)
  if (!(await isService(socket, lock.pid))) {
    socket.destroy()
    return undefined
  }
  // The connection stands for this process as long as it lives, and must not keep it alive.
  socket.unref()
  socket.resume()
  return { connectionString: connectionStringFor(lock.table), close: () => leave(socket) }
}

/** Starts the service as a process of its own, out of reach of the terminal's Ctrl-C. */
function launch(folder: string): ChildProcess {
  const log = openSync(join(folder, 'azurite.log'), 'a')
  const program = fileURLToPath(new URL('azurite-process.ts', import.meta.url))
  const child = spawn(process.execPath, [program, folder], {
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  })
  child.unref()
  closeSync(log)
  return child
}

const isRunning = (child: ChildProcess | undefined): boolean => child?.exitCode === null

const hasFailed = (child: ChildProcess | undefined): boolean => (child?.exitCode ?? 0) !== 0

/** Removes what a killed service left, and tells whether the folder is free for a new one. */
function isFree(folder: string, lock: AzuriteLock | undefined): boolean {
  if (lock === undefined) return true
  if (!isStale(folder, lock)) return false
  releaseLock(folder, lock.pid)
  return true
}

/**
 * The table service of a data folder, for one machine outside production: joined when it runs already, else started
 * on free ports. Data lies in `<dataDir>/azurite` and outlives every kind of exit; only killing the service process
 * itself, or the machine, can lose the last moment (`saveOften`).
 * @throws OnboardingError `storage.unavailable` when it does not come up within 30 s
 */
export async function startAzurite(dataDir: string): Promise<EmbeddedAzurite> {
  const folder = join(dataDir, 'azurite')
  mkdirSync(folder, { recursive: true })
  const deadline = performance.now() + startWithinMs
  let child: ChildProcess | undefined
  while (performance.now() < deadline && !hasFailed(child)) {
    const lock = readLock(folder)
    const service = lock === undefined ? undefined : await joinService(lock)
    if (service !== undefined) return service
    if (isFree(folder, lock) && !isRunning(child)) child = launch(folder)
    await pause(25)
  }
  throw new OnboardingError(
    'storage.unavailable',
    `the embedded table service did not start, see ${join(folder, 'azurite.log')}`,
  )
}
