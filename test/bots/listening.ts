import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Delivered {
  readonly method: string
  /** What it was answered with. */
  readonly status: number
  /** The id that it was answered with. */
  readonly id: string
  readonly url: string
  readonly authorization: string | undefined
  readonly body: Record<string, unknown>
}

export interface FakeConnector {
  readonly url: string
  readonly delivered: Delivered[]
  /** Connections opened so far. */
  connections(): number
  close(): Promise<void>
}

/** Answers of the fake connector, in order; 200 when there are no more. `reset` cuts the connection. */
export type Answer = number | 'reset' | 'silence' | { status: number; retryAfter: string }

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

export async function startConnector(answers: Answer[] = []): Promise<FakeConnector> {
  const delivered: Delivered[] = []
  let connections = 0
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const answer = answers.shift() ?? 200
      if (answer === 'silence') return
      if (answer === 'reset') {
        request.socket.destroy()
        return
      }
      const body = JSON.parse(text) as Record<string, unknown>
      const { url = '', method = '', headers } = request
      const id = `m${delivered.length + 1}`
      const { status, retryAfter } =
        typeof answer === 'number' ? { status: answer, retryAfter: undefined } : answer
      const { authorization } = headers
      delivered.push({ method, status, id, url, authorization, body })
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
      response.end(JSON.stringify({ id }))
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  const url = await listening(server)
  return { url, delivered, connections: () => connections, close: () => closed(server) }
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
