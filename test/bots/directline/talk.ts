import { WebSocket } from 'ws'
import type { TestServer } from '../../e2e/test-server.ts'

export interface Session {
  readonly conversationId: string
  readonly token: string
}

/** A token as the page gets it: of a new conversation, or again of an earlier one. */
export async function tokenOf(server: TestServer, earlier?: Session): Promise<Session> {
  const response = await post(server, '/api/chat/token', { body: earlier ?? {} })
  const { conversationId, token } = (await response.json()) as Session
  return { conversationId, token }
}

/** A session whose conversation exists. */
export async function started(server: TestServer): Promise<Session> {
  const session = await tokenOf(server)
  await post(server, '/v3/directline/conversations', session)
  return session
}

interface Sent {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

export const post = (
  { url }: TestServer,
  path: string,
  { token, body, headers }: Sent = {},
): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...bearerOf(token),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

export const get = (
  { url }: TestServer,
  path: string,
  { token, headers }: Sent = {},
): Promise<Response> => fetch(url + path, { headers: { ...bearerOf(token), ...headers } })

const bearerOf = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` }

export const activitiesPath = ({ conversationId }: Session): string =>
  `/v3/directline/conversations/${conversationId}/activities`

/** The stored transcript as a client reads it. */
export async function transcriptOf(server: TestServer, session: Session): Promise<string> {
  return (await get(server, activitiesPath(session), session)).text()
}

/** The status of a WebSocket handshake: 101, or the HTTP status of the refusal. */
export function handshake(
  { url }: TestServer,
  path: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const socket = new WebSocket(url.replace('http', 'ws') + path, { headers })
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.on('unexpected-response', (_request, response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    socket.on('error', reject)
  })
}
