import type { Exchange, ExchangeAnswer, ExchangeRequest } from '../http/exchange.ts'
import { answerWithin, type RowRequest, type RowResponse, type SendRow } from './row-request.ts'

/** Headers that prove who is asking, names and values by turns. */
export type Authorize = (path: string) => readonly string[] | Promise<readonly string[]>

export interface LeanSenderOptions {
  /** Of the account. */
  readonly origin: string
  readonly exchange: Exchange
  readonly authorize: Authorize
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** As the SDK's retries, which this stands beside (`tables.ts`). Milliseconds. */
const mostRetries = 2
const firstPause = 100
const longestPause = 800

/** Nothing came back, and nothing may have got there. */
const lost: ReadonlySet<unknown> = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])

const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && lost.has(error.code)

const isBusy = (status: number): boolean =>
  status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505)

const pauseBefore = (attempt: number): number => Math.min(firstPause * 2 ** attempt, longestPause)

/** What the service asks for, where it does; `undefined`: longer than a turn can wait. */
function pauseAfter({ headers }: ExchangeAnswer, attempt: number): number | undefined {
  const asked = Number(headers['retry-after']) * 1000
  if (Number.isNaN(asked)) return pauseBefore(attempt)
  return asked <= answerWithin ? asked : undefined
}

const responseOf = ({ status, headers, text }: ExchangeAnswer): RowResponse => ({
  status,
  etag: typeof headers['etag'] === 'string' ? headers['etag'] : '',
  text,
})

/**
 * Sends the operations of turns without the SDK's pipeline, whose twenty steps cost as much as the request itself: signs,
 * sends, and repeats what was lost or came at a busy moment.
 */
export function createLeanSender(options: LeanSenderOptions): SendRow {
  const { origin, exchange, authorize, wait } = options

  const once = async ({ method, path, headers, body }: RowRequest): Promise<ExchangeAnswer> => {
    const authorization = authorize(path)
    const proof = Array.isArray(authorization) ? authorization : await authorization
    const request: ExchangeRequest = {
      method,
      origin,
      path,
      headers: [...headers, ...proof],
      body,
      timeout: answerWithin,
    }
    return exchange(request)
  }
  const attempt = async (request: RowRequest, number: number): Promise<RowResponse> => {
    let answer: ExchangeAnswer
    try {
      answer = await once(request)
    } catch (error) {
      if (number === mostRetries || !isLost(error)) throw error
      await wait(pauseBefore(number))
      return attempt(request, number + 1)
    }
    const pause =
      isBusy(answer.status) && number < mostRetries ? pauseAfter(answer, number) : undefined
    if (pause === undefined) return responseOf(answer)
    await wait(pause)
    return attempt(request, number + 1)
  }
  return (request) => attempt(request, 0)
}
