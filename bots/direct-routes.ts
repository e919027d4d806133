import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRequest } from './answer-request.ts'
import type { MountOptions } from './mount-route.ts'
import type { Route } from './route.ts'
import { sendAnswer } from './send-answer.ts'

/** `false`: the request is taken care of; `true`: somebody else has to find its route. */
export type First = (request: IncomingMessage, response: ServerResponse) => boolean

/** A path that stands for itself alone: no parameters to be taken out of it. */
const isPlain = ({ path }: Route): boolean => !/[:*]/.test(path)

/**
 * Requests of exactly the path and method of a route go there at once: what restify does before it comes to the same is a
 * fortieth of an ordinary turn (docs/performance.md). Everything else — parameters, queries, `HEAD`, what is not found — is
 * restify's.
 */
export function createDirectRoutes(routes: readonly Route[], options: MountOptions): First {
  const methods = { get: 'GET', post: 'POST' } as const
  const direct = new Map<string, Route>(
    routes.flatMap((route) =>
      isPlain(route) && (route.method === 'get' || route.method === 'post')
        ? [[`${methods[route.method]} ${route.path}`, route] as const]
        : [],
    ),
  )
  const params = {}
  return (request, response) => {
    const route = direct.get(`${request.method ?? ''} ${request.url ?? ''}`)
    if (route === undefined) return true
    void answerRequest(route, { request, params }, options).then((answer) => {
      sendAnswer(request, response, { answer, headers: options.headers })
    })
    return false
  }
}
