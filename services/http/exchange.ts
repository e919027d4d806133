import { Agent, type Dispatcher } from 'undici'

export interface ExchangeRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** `https://host:port` */
  readonly origin: string
  /** Path and query, encoded. */
  readonly path: string
  /** Names and values by turns. */
  readonly headers: readonly string[]
  readonly body?: string | undefined
  /** Milliseconds for the head of the answer, and again for each further piece of it. */
  readonly timeout: number
}

export interface ExchangeAnswer {
  readonly status: number
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** One request and its whole answer. Rejects when none came; the error's `code` says why. */
export type Exchange = (request: ExchangeRequest) => Promise<ExchangeAnswer>

/**
 * Until a connection is there, TLS included; a packet that is lost is sent again after one second. Shorter than any answer is waited
 * for: left to itself undici waits for ten seconds, as long as a whole turn may take. Milliseconds.
 */
const connectedWithin = 2000

/** Longer than a customer thinks, shorter than the usual service keeps a connection that nobody uses. Milliseconds. */
const keptFor = 60_000

type Handler = Required<
  Pick<
    Dispatcher.DispatchHandler,
    'onRequestStart' | 'onResponseStart' | 'onResponseData' | 'onResponseEnd' | 'onResponseError'
  >
>

/** Gathers one answer. Without the streams of undici's `request`, which cost a fifth of a small request. */
class Gatherer implements Handler {
  readonly #done: (answer: ExchangeAnswer) => void
  readonly #failed: (error: Error) => void
  readonly #chunks: Buffer[] = []
  #status = 0
  #headers: ExchangeAnswer['headers'] = {}

  constructor(done: (answer: ExchangeAnswer) => void, failed: (error: Error) => void) {
    this.#done = done
    this.#failed = failed
  }

  onRequestStart(): void {
    this.#chunks.length = 0
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: ExchangeAnswer['headers'],
  ): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const text = this.#chunks.length === 0 ? '' : Buffer.concat(this.#chunks).toString('utf8')
    this.#done({ status: this.#status, headers: this.#headers, text })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#failed(error)
  }
}

/**
 * Small requests over connections that are kept, each a third of what it costs over `node:http` (docs/performance.md). One
 * for the whole process: opening a connection costs more than a request.
 */
export function createExchange(connectWithin: number = connectedWithin): Exchange {
  const agent = new Agent({
    keepAliveTimeout: keptFor,
    keepAliveMaxTimeout: keptFor,
    connect: { timeout: connectWithin },
  })
  return ({ method, origin, path, headers, body, timeout }) =>
    new Promise((resolve, reject) => {
      const options = { headersTimeout: timeout, bodyTimeout: timeout }
      agent.dispatch(
        // Boundary: undici's type wants an array that it may write to; it does not.
        { method, origin, path, headers: headers as string[], body: body ?? null, ...options },
        new Gatherer(resolve, reject),
      )
    })
}
