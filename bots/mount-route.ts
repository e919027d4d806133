import type { Next, Request, Response, Server } from 'restify'
import { answerRequest, type AnswerOptions } from './answer-request.ts'
import type { Route } from './route.ts'
import { sendAnswer } from './send-answer.ts'

export interface MountOptions extends AnswerOptions {
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>
}

/** Puts a route on the server. Only path matching and parameters are restify's; the rest is plain Node. */
export function mountRoute(server: Server, route: Route, options: MountOptions): void {
  const handle = (request: Request, response: Response, next: Next): void => {
    // Boundary: restify leaves what it took out of the path on the request as strings.
    const params = request.params as Record<string, string>
    void answerRequest(route, { request, params }, options)
      .then((answer) => {
        sendAnswer(request, response, { answer, headers: options.headers })
      })
      .finally(() => {
        next(false)
      })
  }
  server[route.method](route.path, handle)
  if (route.method === 'get') server.head(route.path, handle)
}
