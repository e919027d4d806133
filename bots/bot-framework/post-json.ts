import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

export interface PostOptions {
  /** JSON in UTF-8. Encoded once: Node takes a string for as long again, and once more for its length. */
  readonly payload: Buffer
  readonly token: string | undefined
  readonly timeout: number
}

/** Status 0: no answer came. `retryAfter` in milliseconds, where the other side gave one. */
export interface PostResult {
  readonly status: number
  readonly retryAfter?: number
}

// One set of connections for the whole process: opening one costs more than the reply itself.
const httpAgent = new HttpAgent({ keepAlive: true })
const httpsAgent = new HttpsAgent({ keepAlive: true })

/** Posts JSON on a kept connection. Never throws. */
export async function postJson(url: URL, options: PostOptions): Promise<PostResult> {
  const first = await attempt(url, options)
  // The other side closed a kept connection just as it was used: nothing was read there, so once more on a new one.
  return first.stale ? attempt(url, options) : first
}

interface Attempt extends PostResult {
  readonly stale?: true
}

function attempt(url: URL, { payload, token, timeout }: PostOptions): Promise<Attempt> {
  const secure = url.protocol === 'https:'
  const start = secure ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const request = start(url, {
      method: 'POST',
      agent: secure ? httpsAgent : httpAgent,
      timeout,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': payload.length,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    })
    request.once('response', (response) => {
      // Read to the end, or the connection could not be used again.
      response.resume()
      response.once('error', () => undefined)
      resolve(resultOf(response))
    })
    request.once('timeout', () => request.destroy())
    request.once('error', (error) => {
      const reset = 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
      resolve({ status: 0, ...(reset && request.reusedSocket && { stale: true }) })
    })
    request.end(payload)
  })
}

function resultOf({ statusCode = 0, headers }: IncomingMessage): PostResult {
  const seconds = Number(headers['retry-after'])
  return { status: statusCode, ...(seconds >= 0 && { retryAfter: seconds * 1000 }) }
}
