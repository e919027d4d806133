import type { Headers } from './authorization.ts'
import { unavailable, type Trouble, type Unavailable } from './provider-answer.ts'

/** An answer in full, not yet read. */
export interface RawAnswer {
  readonly status: number
  readonly text: string
  /** What its status means to a caller who finds no answer in it. */
  readonly trouble?: Unavailable
}

/** Bytes of the largest body that is read. The largest documented answer (a page of a search) is a tenth of it. */
const largestBody = 1024 * 1024
const mostRedirects = 2

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function troubleOf(error: unknown, signal: AbortSignal): Trouble {
  if (signal.aborted) return 'timeout'
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns'
  return code.includes('TIMEOUT') ? 'timeout' : 'reset'
}

/** The body, or undefined when it is too large; the rest is then not fetched. */
async function readCapped(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the stream. The cast: the type of the chunks is lost in `fetch`.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

/** Where the answer sends us on the same host; undefined for another one. */
function sameHost(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location')
  if (location === null || !URL.canParse(location, from.href)) return undefined
  const to = new URL(location, from)
  return to.origin === from.origin ? to : undefined
}

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status)

/** Seconds, from either form of the header. */
function retryAfterOf({ headers }: Response, now: Date): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now.getTime()) / 1000
  return seconds >= 0 ? Math.ceil(seconds) : undefined
}

/** What a status means when the caller does not expect it. */
function statusTrouble(response: Response, now: Date): Unavailable | undefined {
  if (response.status === 401) return unavailable('unauthorized')
  if (response.status === 403) return unavailable('forbidden')
  if (response.status === 429) return unavailable('throttled', retryAfterOf(response, now))
  return response.ok ? undefined : unavailable('server')
}

export interface Sending {
  readonly url: URL
  readonly init: {
    readonly method: 'GET' | 'POST' | 'PUT'
    readonly headers: Headers
    readonly body?: string
    readonly signal: AbortSignal
  }
  /** Statuses besides 2xx that are an answer. */
  readonly expected: readonly number[]
}

export interface FetchParts {
  readonly fetch: typeof fetch
  readonly now: () => Date
}

async function follow({ url, init }: Sending, parts: FetchParts): Promise<Response | Unavailable> {
  let at = url
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await parts.fetch(at, { ...init, redirect: 'manual' })
    if (!isRedirect(response)) return response
    await response.body?.cancel()
    const next = init.method === 'GET' ? sameHost(response, at) : undefined
    if (next === undefined) break
    at = next
  }
  return unavailable('redirected')
}

/** Sends one request and reads the whole answer. Never throws: trouble is a value. */
export async function fetchAnswer(
  sending: Sending,
  parts: FetchParts,
): Promise<RawAnswer | Unavailable> {
  const { signal } = sending.init
  try {
    const response = await follow(sending, parts)
    if ('outcome' in response) return response
    const trouble = statusTrouble(response, parts.now())
    if (trouble !== undefined && !sending.expected.includes(response.status)) {
      await response.body?.cancel()
      return trouble
    }
    const text = await readCapped(response)
    if (text === undefined) return unavailable('tooLarge')
    return { status: response.status, text, ...(trouble !== undefined && { trouble }) }
  } catch (error) {
    return unavailable(troubleOf(error, signal))
  }
}
