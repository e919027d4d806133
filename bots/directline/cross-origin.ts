import { problem } from '../problem.ts'
import type { Route } from '../route.ts'
import type { Origins } from './origins.ts'

/** Pages of other sites are turned away; pages that may come can read the answer. */
export const guarded = (route: Route, origins: Origins): Route => ({
  ...route,
  async handle(request) {
    if (!origins.allows(request.headers)) return problem(403, 'This origin is not allowed.')
    const response = await route.handle(request)
    return { ...response, headers: { ...response.headers, ...origins.headers(request.headers) } }
  },
})

/** The browser's question before the first request from another origin. */
export const preflight = (path: string, origins: Origins): Route => ({
  method: 'opts',
  path,
  body: 'none',
  limited: false,
  handle: ({ headers }) =>
    Promise.resolve(
      headers.origin !== undefined && origins.allows(headers)
        ? {
            status: 204,
            headers: {
              ...origins.headers(headers),
              'access-control-allow-methods': 'GET, POST, OPTIONS',
              'access-control-allow-headers':
                'authorization, content-type, x-ms-bot-agent, x-requested-with',
              'access-control-max-age': '7200',
            },
          }
        : problem(403, 'This origin is not allowed.'),
    ),
})
