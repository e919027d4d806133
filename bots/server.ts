import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import restify from 'restify'
import { clientAddress } from './client-address.ts'
import { errorFields } from './error-fields.ts'
import { createDirectRoutes, type First } from './direct-routes.ts'
import { createDrain } from './drain.ts'
import { healthRoutes, type HealthParts, type Readiness } from './health-routes.ts'
import { listen } from './listen.ts'
import type { Log } from '../onboarding/log.ts'
import { mountRoute } from './mount-route.ts'
import { problem, type ProblemStatus } from './problem.ts'
import type { Overload } from './overload.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Route } from './route.ts'
import { securityHeaders, type SecurityOptions } from './security-headers.ts'
import { wireResponse } from './wire-response.ts'

export interface ServerOptions {
  readonly routes: readonly Route[]
  ready(): Promise<Readiness>
  readonly providers?: HealthParts['providers']
  readonly log: Log
  /** Undefined: no limit (`RATE_LIMITS=off`). */
  readonly rateLimit?: RateLimit | undefined
  readonly overload?: Overload | undefined
  readonly security: SecurityOptions
  /** A balancer stands in front and writes `X-Forwarded-For`. */
  readonly behindProxy: boolean
  /** Takes WebSocket handshakes over; without it they are refused. */
  onUpgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How long `close` waits for requests in flight, milliseconds (default 10,000). */
  readonly closeWithin?: number
}

export interface Server {
  /** Port 0 takes a free one. Resolves to the port. */
  listen(port: number): Promise<number>
  /** Stops accepting, waits for requests in flight, then cuts what is left. */
  close(): Promise<void>
}

// Longer than the idle time of the usual balancers, so that they close a connection and not we under their request.
const keepAliveTimeout = 65_000

/** The web server: restify finds the routes that are not plain paths, everything else is ours. */
export function createServer(options: ServerOptions): Server {
  const server = restify.createServer({ name: '' })
  const headers = securityHeaders(options.security)
  const http = server.server
  http.keepAliveTimeout = keepAliveTimeout
  http.requestTimeout = 30_000
  const drain = createDrain(http, options.closeWithin ?? 10_000)
  const routes = [...healthRoutes({ ...options, ready: () => options.ready() }), ...options.routes]
  const answering = { ...options, headers }
  seeFirst(server, createDirectRoutes(routes, answering))
  for (const route of routes) mountRoute(server, route, answering)
  answerUnrouted(server, headers)
  // restify throws the errors of the socket once more when nobody listens; `listen` has already rejected with it.
  server.on('error', (error: unknown) => {
    options.log.error(errorFields(error), 'web server')
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    drain.watch(socket)
    // A client that resets the connection is no reason for the process to end.
    socket.on('error', () => socket.destroy())
    upgrade(options, request, { socket, head })
  })
  return { listen: (port) => listen(http, port), close: () => drain.close() }
}

/** Boundary: restify's types have forgotten this method of its own. */
function seeFirst(server: restify.Server, handler: First): void {
  const withFirst = server as restify.Server & { first(handler: First): void }
  withFirst.first(handler)
}

/** A WebSocket handshake counts as a request of its address: each takes a token to be checked and a socket to be kept. */
function upgrade(
  options: ServerOptions,
  request: IncomingMessage,
  { socket, head }: { readonly socket: Duplex; readonly head: Buffer },
): void {
  const wait = options.rateLimit?.take(clientAddress(request, options.behindProxy)) ?? 0
  if (wait > 0) refuseUpgrade(socket, '429 Too Many Requests', `retry-after: ${wait}\r\n`)
  else if (options.onUpgrade) options.onUpgrade(request, socket, head)
  else refuseUpgrade(socket, '404 Not Found')
}

const refuseUpgrade = (socket: Duplex, status: string, headers = ''): unknown =>
  socket.end(`HTTP/1.1 ${status}\r\n${headers}connection: close\r\ncontent-length: 0\r\n\r\n`)

/** What restify refuses before a route is found: unknown paths and methods. */
function answerUnrouted(server: restify.Server, common: Record<string, string>): void {
  server.on('restifyError', (...[request, response, error, done]: RestifyError) => {
    // A body that nobody wants is let through, or the answer would be lost with the connection.
    request.resume()
    const { status, payload, headers } = wireResponse(problem(statusOf(error)), common)
    response.sendRaw(status, payload, headers)
    done()
  })
}

type RestifyError = [restify.Request, restify.Response, unknown, () => void]

function statusOf(error: unknown): ProblemStatus {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  return status === 404 || status === 405 ? status : status === 400 ? 400 : 500
}
