/**
 * The embedded table service: a process of its own, started by `embedded-azurite.ts` as
 * `node azurite-process.ts <folder>`. It lives as long as somebody holds a connection to its control port, however
 * those processes end, and writes everything down before it goes. So a bot that is killed loses nothing, the operator's
 * commands can work beside a running bot, and no service is ever left behind.
 */
import type { Server as HttpServer } from 'node:http'
import { createRequire, enableCompileCache } from 'node:module'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { publishLock, refreshLock, releaseLock, takeLock } from './azurite-lock.ts'

/** What is used of azurite's table service, which ships without types. */
interface TableServer {
  start(): Promise<void>
  close(): Promise<void>
  getHttpServerAddress(): string
  readonly httpServer: HttpServer
  readonly metadataStore: {
    readonly db: {
      autosaveDisable(): void
      autosaveDirty(): boolean
      saveDatabase(done: (error?: unknown) => void): void
    }
  }
}

const host = '127.0.0.1'
const shortestPauseMs = 250
const longestPauseMs = 5000
const keepAliveSeconds = 60

function createTableServer(folder: string): TableServer {
  // azurite is large; compiled once for all starts.
  enableCompileCache()
  const require = createRequire(import.meta.url)
  // azurite has no API: these are the two classes that its own entry point puts together. Its telemetry is only ever
  // started by that entry point, so here there is none.
  const { default: Configuration } = require('azurite/dist/src/table/TableConfiguration.js') as {
    default: new (...settings: readonly unknown[]) => object
  }
  const { default: Server } = require('azurite/dist/src/table/TableServer.js') as {
    default: new (configuration: object) => TableServer
  }
  const file = join(folder, 'tables.json')
  const quiet = [false, false, undefined, undefined]
  const lenient = [false, true]
  return new Server(new Configuration(host, 0, keepAliveSeconds, file, ...quiet, ...lenient))
}

/**
 * azurite glues the parts of a request body together as text, one by one: a letter whose bytes fall into two parts is
 * lost (ø, å, emoji; any body over 64 kB). Decoded by the stream instead, it is not.
 */
function decodeBodiesWhole(server: TableServer): void {
  server.httpServer.prependListener('request', (request) => {
    // Transactions are put together as bytes already.
    if (request.url?.includes('$batch') !== true) request.setEncoding('utf8')
  })
}

/**
 * Writes the tables down whenever something changed: a quarter of a second after the last time, later only when one
 * writing takes long (azurite alone: every five seconds). This is what a kill of this very process can lose. Gives what waits for a writing
 * that has begun: closing takes that as done, and an exit in the middle of it would lose it.
 */
function saveOften(server: TableServer): () => Promise<void> {
  const { db } = server.metadataStore
  db.autosaveDisable()
  let writing = Promise.resolve()
  const again = (pause: number): void => {
    setTimeout(save, Math.min(Math.max(pause, shortestPauseMs), longestPauseMs))
  }
  const save = (): void => {
    if (!db.autosaveDirty()) {
      again(0)
      return
    }
    const start = performance.now()
    writing = new Promise((written) => {
      db.saveDatabase(() => {
        written()
        again(20 * (performance.now() - start))
      })
    })
  }
  again(0)
  return () => writing
}

/** Counts who uses the service and calls back when nobody does any more. */
function openControl(whenAlone: () => void): Server {
  const users = new Set<Socket>()
  const leave = (user: Socket): void => {
    if (users.delete(user) && users.size === 0) whenAlone()
    else user.end()
  }
  const control = createServer((user) => {
    users.add(user)
    user.write(`azurite ${process.pid}\n`)
    user.on('data', () => {
      leave(user)
    })
    user.on('error', () => undefined)
    user.on('close', () => {
      leave(user)
    })
  })
  // Whoever started this process may have died before it could connect.
  setTimeout(() => {
    if (users.size === 0) whenAlone()
  }, 10_000)
  return control
}

const portOf = (url: string): number => Number(new URL(url).port)

function controlPort(control: Server): number {
  const address = control.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function serve(folder: string): Promise<void> {
  const server = createTableServer(folder)
  let closing = false
  let written = (): Promise<void> => Promise.resolve()
  const end = (): void => {
    if (closing) return
    closing = true
    control.close()
    void written()
      .then(() => server.close())
      .finally(() => {
        releaseLock(folder, process.pid)
        process.exit(0)
      })
  }
  const control = openControl(end)
  decodeBodiesWhole(server)
  await server.start()
  written = saveOften(server)
  await new Promise<void>((resolve) => control.listen(0, host, resolve))
  publishLock(folder, {
    table: portOf(server.getHttpServerAddress()),
    control: controlPort(control),
  })
  setInterval(() => {
    // Somebody removed the folder or took it over: writing to it would do harm.
    if (!refreshLock(folder)) process.exit(1)
  }, 1000)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
}

const [, , folder = '.azurite'] = process.argv
if (takeLock(folder)) await serve(folder)
