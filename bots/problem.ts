import type { RouteResponse } from './route.ts'

/** What went wrong, for a machine and in a few English words for its operator (RFC 9457). */
const titles = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Body too large',
  415: 'Content type not supported',
  429: 'Too many requests',
  500: 'Something went wrong here',
  502: 'A reply could not be delivered',
  503: 'Not ready',
} as const
export type ProblemStatus = keyof typeof titles

/** The caller has to wait; `seconds` is at least 1. */
export const tooMany = (
  seconds: number,
  headers?: Readonly<Record<string, string>>,
): RouteResponse => problem(429, undefined, { 'retry-after': String(seconds), ...headers })

/** An error answer as `application/problem+json`. `detail` must hold nothing that the caller sent, and no stack. */
export function problem(
  status: ProblemStatus,
  detail?: string,
  headers?: Readonly<Record<string, string>>,
): RouteResponse {
  return {
    status,
    headers: { 'cache-control': 'no-store', ...headers },
    contentType: 'application/problem+json',
    body: {
      type: 'about:blank',
      title: titles[status],
      status,
      ...(detail !== undefined && { detail }),
    },
  }
}
