import { Agent } from 'undici'

export interface PostOptions {
  /** JSON. */
  readonly payload: string
  readonly token: string | undefined
  readonly timeout: number
}

/** Status 0: no answer came. `retryAfter` in milliseconds, where the other side gave one. */
export interface PostResult {
  readonly status: number
  readonly retryAfter?: number
}

/** Longer than a customer thinks. Milliseconds. */
const keptFor = 60_000

// One set of connections for the whole process: opening one costs more than the reply itself. undici takes a third of
// the CPU of `node:http` for a small request (docs/performance.md).
const agent = new Agent({ keepAliveTimeout: keptFor, keepAliveMaxTimeout: keptFor })

/** Posts JSON on a kept connection. Never throws. */
export async function postJson(url: URL, options: PostOptions): Promise<PostResult> {
  try {
    return await attempt(url, options)
  } catch (error) {
    // The other side closed a kept connection just as it was used: once more, on another one.
    return isLost(error) ? attempt(url, options).catch(() => noAnswer) : noAnswer
  }
}

const noAnswer: PostResult = { status: 0 }

const lost: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && lost.has(error.code)

async function attempt(url: URL, { payload, token, timeout }: PostOptions): Promise<PostResult> {
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: payload,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  })
  // Read to the end, or the connection could not be used again; what it says does not matter.
  void body.dump().catch(() => undefined)
  const seconds = Number(headers['retry-after'])
  return { status: statusCode, ...(seconds >= 0 && { retryAfter: seconds * 1000 }) }
}
