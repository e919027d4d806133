import { createRequire } from 'node:module'
import type * as Library from 'botframework-directlinejs'
import { WebSocket } from 'ws'

const require = createRequire(import.meta.url)

/** As much of the browser's XMLHttpRequest as rxjs uses, over fetch. */
class XMLHttpRequestOverFetch {
  static readonly DONE = 4
  readyState = 0
  status = 0
  responseType = ''
  response: unknown = null
  timeout = 0
  onreadystatechange: (() => void) | undefined
  onload: ((event: object) => void) | undefined
  onerror: ((event: object) => void) | undefined
  ontimeout: ((event: object) => void) | undefined
  readonly upload = {}
  #method = 'GET'
  #url = ''
  readonly #headers: Record<string, string> = {}
  readonly #abort = new AbortController()
  #answered = new Headers()

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name)
  }

  abort(): void {
    this.#abort.abort()
  }

  send(body?: string | null): void {
    void this.#send(body ?? null)
  }

  async #send(body: string | null): Promise<void> {
    try {
      const response = await fetch(this.#url, {
        method: this.#method,
        headers: this.#headers,
        body,
        signal: this.#abort.signal,
      })
      const text = await response.text()
      this.status = response.status
      this.#answered = response.headers
      this.response = this.responseType === 'json' && text !== '' ? JSON.parse(text) : text
    } catch {
      this.status = 0
    }
    this.readyState = XMLHttpRequestOverFetch.DONE
    this.onreadystatechange?.()
  }
}

export interface Received {
  readonly type: string
  readonly id: string
  readonly text?: string
  readonly value?: unknown
  readonly timestamp: string
  readonly replyToId?: string
  readonly from: { readonly id: string; readonly role: string; readonly name?: string }
  readonly channelData?: Readonly<Record<string, unknown>>
}

export interface Client {
  readonly directLine: Library.DirectLine
  /** Everything that came, oldest first. */
  readonly received: readonly Received[]
  /** Connection statuses, in order; see `ConnectionStatus` of the library. */
  readonly statuses: readonly number[]
  /** Resolves to the id, or to `retry` when the library thinks it should be tried again. */
  post(activity: object): Promise<string>
  /** Waits for an activity; rejects when none has come in time. */
  hear(wanted: (activity: Received) => boolean): Promise<Received>
  end(): void
}

export interface ClientOptions {
  readonly url: string
  readonly token: string
  readonly conversationId?: string
  readonly watermark?: string
  /** false: polling. */
  readonly webSocket?: boolean
}

/** The unmodified client library, as a page would use it. */
export function createClient({ url, ...options }: ClientOptions): Client {
  // It looks for both as globals, the second as soon as it is loaded.
  Object.assign(globalThis, { WebSocket, XMLHttpRequest: XMLHttpRequestOverFetch })
  const library = require('botframework-directlinejs') as typeof Library
  const directLine = new library.DirectLine({
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    ...options,
  })
  const received: Received[] = []
  const statuses: number[] = []
  let look = (): void => undefined
  const connection = directLine.connectionStatus$.subscribe((status) => statuses.push(status))
  const subscription = directLine.activity$.subscribe({
    next: (activity) => {
      // Boundary: the library's type knows fewer properties than are sent.
      received.push(activity as unknown as Received)
      look()
    },
    error: () => undefined,
  })
  return {
    directLine,
    received,
    statuses,
    post: (activity) =>
      new Promise((resolve, reject) => {
        // Boundary: tests also send what the library's type forbids.
        directLine.postActivity(activity as never).subscribe(resolve, reject)
      }),
    hear: (wanted) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          reject(new Error(`not heard; received ${JSON.stringify(received)}`))
        }, 5000)
        look = () => {
          const found = received.find(wanted)
          if (found === undefined) return
          clearTimeout(late)
          resolve(found)
        }
        look()
      }),
    end() {
      subscription.unsubscribe()
      connection.unsubscribe()
      directLine.end()
    },
  }
}
