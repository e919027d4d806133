import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { bearer } from './authorise.ts'
import type { ChatTokens } from './chat-tokens.ts'
import { keepAlive } from './keep-alive.ts'
import type { Origins } from './origins.ts'
import type { StreamHub } from './stream-hub.ts'
import { parseWatermark } from './transcript.ts'

export interface StreamOptions {
  readonly tokens: ChatTokens
  readonly origins: Origins
  readonly hub: StreamHub
  /** How often a stream is asked whether it is still there, milliseconds. */
  readonly pingEvery: number
}

export interface Streams {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

interface Wanted {
  readonly conversation: string
  readonly watermark: number
}

const path = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/
// Clients send empty messages to see whether the line is alive, and nothing else.
const largestMessage = 1024

/** The WebSocket stream of Direct Line: activities as they come, one way. */
export function createStreams(options: StreamOptions): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage })
  const stopPings = keepAlive(server, options.pingEvery)

  const serve = (socket: WebSocket, wanted: Wanted): void => {
    const leave = options.hub.join({
      ...wanted,
      send(set) {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(set))
      },
    })
    // A message that is too long closes the socket by itself; without a listener it would end the process.
    socket.on('error', () => undefined)
    socket.on('close', leave)
  }

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const wanted = await check(request, options)
    if (typeof wanted === 'number') {
      refuse(socket, wanted)
      return
    }
    server.handleUpgrade(request, socket, head, (accepted) => {
      server.emit('connection', accepted, request)
      serve(accepted, wanted)
    })
  }

  return {
    upgrade(request, socket, head) {
      // The client may leave while its token is checked.
      socket.on('error', () => socket.destroy())
      upgrade(request, socket, head).catch(() => socket.destroy())
    },
    close() {
      stopPings()
      for (const socket of server.clients) socket.close(1001)
      server.close()
    },
  }
}

/** The stream that may be opened, or the HTTP status of the refusal. */
async function check(request: IncomingMessage, options: StreamOptions): Promise<Wanted | number> {
  // The base is only there to make it parse.
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const asked = path.exec(pathname)?.[1]
  if (asked === undefined) return 404
  if (!options.origins.allows(request.headers)) return 403
  const token = searchParams.get('t') ?? bearer(request.headers)
  if (token === undefined) return 401
  if (!(await opens(options.tokens, token, asked))) return 403
  return { conversation: asked, watermark: parseWatermark(searchParams.get('watermark')) }
}

const opens = async (tokens: ChatTokens, token: string, conversation: string): Promise<boolean> =>
  (await tokens.verify(token))?.conversation === conversation

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  )
}
