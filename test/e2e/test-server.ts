import { randomBytes } from 'node:crypto'
import { webchat } from '../../bots/channels/webchat.ts'
import { createAzureDirectLine } from '../../bots/directline/azure-direct-line.ts'
import type { AzureOptions } from '../../bots/directline/azure-tokens.ts'
import { createDirectLine, type DirectLineOptions } from '../../bots/directline/direct-line.ts'
import { pageRoutes } from '../../bots/page.ts'
import { createServer } from '../../bots/server.ts'
import type { TakeTurn } from '../../bots/take-turn.ts'
import { TableTranscriptStore } from '../../services/records/transcript-store.ts'
import { MemoryTable } from '../../services/records/memory-table.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { createLogged, type Entry } from '../bots/logged.ts'

export interface TestServerOptions extends Partial<DirectLineOptions> {
  readonly takeTurn: TakeTurn
  readonly seller?: string
  /** Somebody else carries the chat, at this endpoint. */
  readonly azure?: AzureOptions
  /** Default: a free one. */
  readonly port?: number
}

export interface TestServer {
  readonly url: string
  readonly port: number
  readonly log: readonly Entry[]
  close(): Promise<void>
}

export const memoryTranscripts = (): TableTranscriptStore =>
  new TableTranscriptStore(new MemoryTable(), { secret: 'tests', now: () => new Date() })

/** The real web server, Direct Line and page, with whatever turn and transcripts the test wants. */
export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const log = createLogged()
  const own: DirectLineOptions = {
    transcripts: memoryTranscripts(),
    channel: webchat,
    botName: 'Nordhavn',
    redact: (text) => text,
    now: () => new Date(),
    newId: () => randomBytes(16).toString('hex'),
    tokenSecret: 'only for tests, never anywhere else',
    origins: [],
    pollEvery: 0,
    log,
    ...options,
  }
  const directLine =
    options.azure === undefined
      ? createDirectLine(own)
      : createAzureDirectLine({ ...own, azure: options.azure })
  const page = pageRoutes({
    settings: { seller: options.seller ?? 'Nordhavn Engros A/S', languages },
    privacyPage: (language) =>
      `<!doctype html><html lang="${language}"><title>Privacy</title><h1>Privacy ${language}</h1></html>`,
  })
  const server = createServer({
    routes: [...directLine.routes, ...page],
    ready: () => Promise.resolve({ ready: true, missing: [] }),
    log,
    security: {
      frameAncestors: [],
      tls: false,
      connect: options.azure?.endpoint === undefined ? [] : [options.azure.endpoint],
    },
    behindProxy: false,
    onUpgrade: (request, socket, head) => {
      directLine.onUpgrade(request, socket, head)
    },
  })
  const port = await server.listen(options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    log: log.entries,
    async close() {
      directLine.close()
      await server.close()
    },
  }
}
