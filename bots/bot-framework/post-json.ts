export interface Address {
  /** `https://host:port` */
  readonly origin: string
  /** Path and query, encoded. */
  readonly path: string
}

/** One request and its whole answer, over connections that are kept. Rejects when none came; the error's `code` says why. */
export type Exchange = (
  request: Address & {
    readonly method: 'POST' | 'PUT'
    /** Names and values by turns. */
    readonly headers: readonly string[]
    readonly body: string
    /** Milliseconds. */
    readonly timeout: number
  },
) => Promise<{
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}>

export interface PostOptions {
  readonly exchange: Exchange
  /** JSON. */
  readonly payload: string
  readonly token: string | undefined
  readonly timeout: number
  /** `PUT` replaces what stands there. */
  readonly method: 'POST' | 'PUT'
}

/** Status 0: no answer came. `retryAfter` in milliseconds, where the other side gave one. */
export interface PostResult {
  readonly status: number
  readonly retryAfter?: number
  readonly text?: string
}

/** Posts JSON. Never throws. */
export async function postJson(address: Address, options: PostOptions): Promise<PostResult> {
  try {
    return await attempt(address, options)
  } catch (error) {
    // The other side closed a kept connection just as it was used: once more, on another one.
    return isLost(error) ? attempt(address, options).catch(() => noAnswer) : noAnswer
  }
}

const noAnswer: PostResult = { status: 0 }

const lost: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && lost.has(error.code)

const type = ['content-type', 'application/json; charset=utf-8']

async function attempt(address: Address, options: PostOptions): Promise<PostResult> {
  const { exchange, payload, token, timeout, method } = options
  const { status, headers, text } = await exchange({
    method,
    ...address,
    headers: token === undefined ? type : [...type, 'authorization', `Bearer ${token}`],
    body: payload,
    timeout,
  })
  const seconds = Number(headers['retry-after'])
  return { status, text, ...(seconds >= 0 && { retryAfter: seconds * 1000 }) }
}
