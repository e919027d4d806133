import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteResponse } from './route.ts'
import { wireResponse } from './wire-response.ts'

interface Answer {
  readonly answer: RouteResponse
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>
}

/** Writes an answer, unless the customer has gone while it was worked out. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { answer, headers }: Answer,
): void {
  if (response.destroyed || response.headersSent) return
  const wire = wireResponse(answer, headers)
  response.writeHead(wire.status, wire.headers)
  response.end(request.method === 'HEAD' ? undefined : wire.payload)
}
