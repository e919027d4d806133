import type { IncomingMessage } from 'node:http'
import { clientAddress } from './client-address.ts'
import { errorFields } from './error-fields.ts'
import type { Log } from '../onboarding/log.ts'
import { problem, tooMany } from './problem.ts'
import type { Overload } from './overload.ts'
import type { RateLimit } from './rate-limit.ts'
import { readBody } from './read-body.ts'
import type { Route, RouteRequest, RouteResponse } from './route.ts'

export interface AnswerOptions {
  readonly log: Log
  readonly behindProxy: boolean
  readonly rateLimit?: RateLimit | undefined
  /** Undefined: everything is taken on. */
  readonly overload?: Overload | undefined
}

/** Limits, reads and hands one request to its route. Never throws: what does becomes a 500 that tells nothing. */
export async function answerRequest(
  route: Route,
  received: { readonly request: IncomingMessage; readonly params: Record<string, string> },
  options: AnswerOptions,
): Promise<RouteResponse> {
  const { request, params } = received
  try {
    const remoteAddress = clientAddress(request, options.behindProxy)
    const wait = route.limited === false ? 0 : (options.rateLimit?.take(remoteAddress) ?? 0)
    if (wait > 0) {
      return tooMany(wait, { connection: 'close' })
    }
    const hear = async (): Promise<RouteResponse> => {
      const body = await readBody(request, route.body)
      if ('trouble' in body) return body.trouble
      return route.handle(routeRequest(request, { params, remoteAddress, body: body.json }))
    }
    return await (route.sheds === true && options.overload !== undefined
      ? options.overload.takeOn(hear)
      : hear())
  } catch (error) {
    options.log.error({ route: route.path, ...errorFields(error) }, 'request failed')
    return problem(500)
  }
}

function routeRequest(
  request: IncomingMessage,
  more: Pick<RouteRequest, 'params' | 'remoteAddress' | 'body'>,
): RouteRequest {
  const url = request.url ?? '/'
  const start = url.indexOf('?')
  return {
    method: request.method ?? 'GET',
    url,
    headers: request.headers,
    query: start < 0 ? {} : Object.fromEntries(new URLSearchParams(url.slice(start + 1))),
    ...more,
  }
}
