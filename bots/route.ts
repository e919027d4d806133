import type { IncomingHttpHeaders } from 'node:http'

/** What a route is given. Everything is plain data, so that a route knows neither restify nor sockets. */
export interface RouteRequest {
  readonly method: string
  /** Path and query as they came, never logged: a query may hold a token. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** Query parameters; of a repeated one the last. */
  readonly query: Readonly<Record<string, string>>
  /** Parts of the path (`:id`), decoded. */
  readonly params: Readonly<Record<string, string>>
  /** The JSON document that was sent, the fields of a form by name, or a mail as text; `undefined` when there was no body. */
  readonly body: unknown
  readonly remoteAddress: string
}

export interface RouteResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON, a string or buffer as it is. */
  readonly body?: string | Buffer | object
  /** Media type of the body; default `application/json` for objects, `text/plain` for strings. */
  readonly contentType?: string
}

/**
 * An HTTP route as data: other modules add routes without knowing the web server. Anything thrown by `handle` is logged
 * and answered with a 500 problem; expected trouble is answered with `problem()` from `problem.ts`.
 */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'del' | 'opts'
  /** `/v3/directline/conversations/:id/activities`; a trailing `/*` takes the rest of the path as `params['*']`. */
  readonly path: string
  /** `required`: the body must be a JSON document (else 400 or 415); `optional` (default): none, or JSON; `none`: ignored; `form`: the fields of a form; `mail`: a mail as it came, as text. */
  readonly body?: 'required' | 'optional' | 'none' | 'form' | 'mail'
  /** Counted by the rate limit; pages and static files are not (default true). */
  readonly limited?: boolean
  /** Work that a busy instance turns away (503) before it has heard anything of it; what is cheap or must not fail is not. */
  readonly sheds?: boolean
  handle(request: RouteRequest): Promise<RouteResponse>
}
