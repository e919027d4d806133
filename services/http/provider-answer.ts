/** Why a provider could not answer. Closed list; said in health and metrics, never to a customer. */
export const troubles = [
  /** No complete answer before the deadline, or the caller gave up. */
  'timeout',
  /** The connection was refused or cut, half a body included. */
  'reset',
  'dns',
  /** 401: the key is missing, wrong or has run out. */
  'unauthorized',
  /** 403: the key is not allowed to ask this. */
  'forbidden',
  /** 429, or still within the time that an earlier 429 asked us to wait. */
  'throttled',
  /** Any other status that the caller does not expect. */
  'server',
  /** Not JSON, or not of the documented shape. */
  'badShape',
  'tooLarge',
  /** Sent to another host, which is never followed: the credentials would go there too. */
  'redirected',
  /** Not asked: it failed too often just now. */
  'breakerOpen',
  /** Not asked: our own budget of requests is spent. */
  'overBudget',
] as const
export type Trouble = (typeof troubles)[number]

export interface Unavailable {
  readonly outcome: 'unavailable'
  readonly reason: Trouble
  /** Seconds that the provider asked us to wait. */
  readonly retryAfter?: number
}

/** What a provider answered. `fetchedAt` (ISO 8601 UTC) is when it really answered, also when the answer is kept. */
export type ProviderAnswer<T> =
  | { readonly outcome: 'ok'; readonly value: T; readonly fetchedAt: string }
  /** One of the statuses that the caller expects besides success; `body` is its JSON, unread, if it is any. */
  | {
      readonly outcome: 'status'
      readonly status: number
      readonly body: unknown
      readonly fetchedAt: string
    }
  | Unavailable

export function unavailable(reason: Trouble, retryAfter?: number): Unavailable {
  return { outcome: 'unavailable', reason, ...(retryAfter !== undefined && { retryAfter }) }
}
