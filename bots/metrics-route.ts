import { createHash, timingSafeEqual } from 'node:crypto'
import { isLocalRequest } from './local-request.ts'
import { problem } from './problem.ts'
import type { Route, RouteRequest } from './route.ts'

export interface MetricsRouteOptions {
  /** Everything measured, in Prometheus' text format. */
  readonly read: () => Promise<string>
  /** Opens the page to others than this machine. */
  readonly token: string | undefined
}

const contentType = 'text/plain; version=0.0.4; charset=utf-8'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function isAllowed(request: RouteRequest, token: string | undefined): boolean {
  if (token === undefined) return isLocalRequest(request)
  const given = request.headers.authorization ?? ''
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
}

/** `/metrics` for a Prometheus scraper. For everybody else it is not there. */
export const metricsRoute = ({ read, token }: MetricsRouteOptions): Route => ({
  method: 'get',
  path: '/metrics',
  limited: false,
  handle: async (request) =>
    isAllowed(request, token)
      ? { status: 200, headers: { 'cache-control': 'no-store' }, contentType, body: await read() }
      : problem(404),
})
