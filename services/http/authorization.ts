import type { Unavailable } from './provider-answer.ts'

export type Headers = Readonly<Record<string, string>>

export interface Credentials {
  readonly outcome: 'ok'
  readonly headers: Headers
}

/** How a client shows who it is: in headers, the only place where credentials go. */
export interface Authorization {
  /** What to show, or why there is nothing to show. */
  credentials(signal: AbortSignal): Promise<Credentials | Unavailable>
  /** These were answered with 401. `true` when asking for new ones may help. */
  refused(credentials: Credentials): boolean
}

/** Headers that stay as they are: API keys. */
export function fixedHeaders(headers: Headers): Authorization {
  return {
    credentials: () => Promise.resolve({ outcome: 'ok', headers }),
    refused: () => false,
  }
}

export const basicValue = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** HTTP Basic. */
export function basicAuthorization(user: string, password: string): Authorization {
  return fixedHeaders({ authorization: basicValue(user, password) })
}
