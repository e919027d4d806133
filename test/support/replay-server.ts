import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { closed, listening } from '../bots/listening.ts'

/**
 * A local server that answers as a provider is documented to. It replays `test/fixtures/<provider>/<case>.<status>.json`:
 *
 *     { "note": "source, date, official | recorded | invented",
 *       "request": { "method": "GET", "path": "/x", "query": {}, "headers": {}, "body": {} },
 *       "headers": {}, "body": … }
 *
 * `query` has to be equal when it is given, where a value of `*` stands for any; `headers` and `body` of the request have to hold what is listed. A string body is
 * sent as it is (HTML, XML). What matches no fixture is answered with 599 and fails the test.
 */
export interface ReplayServer {
  /** Base URL, without a slash at the end. */
  readonly url: string
  readonly requests: readonly Received[]
  /** From now on every request meets this instead, except those whose path matches `except` (a token endpoint). */
  misbehave(fault: Fault | undefined, except?: RegExp): void
  /** The next request has come in (and, for `slowFirstByte`, its headers have gone out). */
  nextRequest(): Promise<void>
  /** @throws when something was asked that no fixture answers */
  expectAllMatched(): void
  close(): Promise<void>
}

export interface Received {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a server can do; `dns` cannot be done by one: see `noSuchHost`. */
export const faults = [
  'timeout',
  'slowFirstByte',
  'reset',
  'unauthorized',
  'forbidden',
  'throttled',
  'html500',
  'wrongJson',
  'halfBody',
  'nullsInArrays',
  'tenMegabytes',
  'redirect',
] as const
export type Fault = (typeof faults)[number]

interface Fixture {
  readonly file: string
  readonly status: number
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query?: Readonly<Record<string, string>>
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

function fixturesOf(provider: string): readonly Fixture[] {
  const folder = new URL(`../fixtures/${provider}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const status = Number(/\.(\d{3})\.json$/.exec(file)?.[1])
      const fixture = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture
      return { ...fixture, file, status }
    })
}

/** Whether `whole` holds everything that `part` lists. */
function holds(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  if (typeof whole !== 'object' || whole === null) return false
  const have = whole as Readonly<Record<string, unknown>>
  return Object.entries(part).every(([key, value]) => holds(have[key], value))
}

function bodyAsData({ headers, body }: Received): unknown {
  if (headers['content-type']?.includes('form') === true) {
    return Object.fromEntries(new URLSearchParams(body))
  }
  return body === '' ? undefined : JSON.parse(body)
}

type Query = Readonly<Record<string, string>>

/** The same keys with the same values; `*` in the fixture is any value, such as an id that is made anew every time. */
const isQuery = (received: Query, wanted: Query): boolean =>
  Object.keys(received).every((key) => key in wanted) &&
  Object.entries(wanted).every(([key, value]) => {
    const given = received[key]
    return value === '*' ? given !== undefined : given === value
  })

function matches({ request }: Fixture, received: Received): boolean {
  return (
    request.method === received.method &&
    request.path === received.path &&
    (request.query === undefined || isQuery(received.query, request.query)) &&
    holds(received.headers, request.headers ?? {}) &&
    (request.body === undefined || holds(bodyAsData(received), request.body))
  )
}

/** Every list gets a hole: several registers send such. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return [null, ...value.map(withNulls)]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]))
}

async function receive(request: IncomingMessage): Promise<Received> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const url = new URL(request.url ?? '', 'http://local')
  const query = Object.fromEntries(url.searchParams)
  return {
    method: request.method ?? '',
    path: url.pathname,
    query,
    headers: request.headers,
    body,
  }
}

const json = { 'content-type': 'application/json' }

const statusFaults: Partial<Record<Fault, readonly [number, Record<string, string>, string]>> = {
  unauthorized: [401, json, '{"title":"Unauthorized"}'],
  forbidden: [403, json, '{"title":"Forbidden"}'],
  throttled: [429, { ...json, 'retry-after': '120' }, '{"title":"Too many"}'],
  html500: [500, { 'content-type': 'text/html' }, '<html><body>Internal error</body></html>'],
  wrongJson: [200, json, '{"surprise": true}'],
  redirect: [302, { location: 'http://elsewhere.example/' }, ''],
}

function misbehaveNow(fault: Fault, response: ServerResponse, good: string): void {
  const plain = statusFaults[fault]
  if (plain !== undefined) {
    // Apart: where restify is loaded too, its own `writeHead` returns nothing.
    response.writeHead(plain[0], plain[1])
    response.end(plain[2])
    return
  }
  // `timeout`: nothing at all.
  if (fault === 'reset') response.socket?.resetAndDestroy()
  if (fault === 'slowFirstByte') {
    response.writeHead(200, json)
    response.flushHeaders()
  }
  if (fault === 'halfBody') {
    response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(good) + 100) })
    response.write(good.slice(0, good.length / 2), () => response.socket?.destroy())
  }
  if (fault === 'tenMegabytes') {
    response.writeHead(200, json)
    response.end(`{"filler":"${'x'.repeat(10 * 1024 * 1024)}"}`)
  }
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

async function startReplayServer(provider: string): Promise<ReplayServer> {
  const fixtures = fixturesOf(provider)
  const requests: Received[] = []
  const unmatched: string[] = []
  let waiting: (() => void)[] = []
  let trouble: { readonly fault: Fault; readonly except: RegExp | undefined } | undefined

  function answer(received: Received, response: ServerResponse): void {
    const fixture = fixtures.find((candidate) => matches(candidate, received))
    const fault = trouble?.except?.test(received.path) === true ? undefined : trouble?.fault
    if (fixture === undefined) {
      unmatched.push(
        `${received.method} ${received.path} ${JSON.stringify(received.query)} ${received.body}`,
      )
      response.writeHead(599)
      response.end('no fixture')
    } else if (fault === undefined || fault === 'nullsInArrays') {
      const body = fault === undefined ? fixture.body : withNulls(fixture.body)
      response.writeHead(fixture.status, { ...json, ...fixture.headers })
      response.end(textOf(body))
    } else {
      misbehaveNow(fault, response, textOf(fixture.body))
    }
  }

  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    void receive(request).then((received) => {
      requests.push(received)
      answer(received, response)
      for (const seen of waiting) seen()
      waiting = []
    })
  })
  const url = await listening(server)
  return {
    url,
    requests,
    misbehave(fault, except) {
      trouble = fault === undefined ? undefined : { fault, except }
    },
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    expectAllMatched: () => {
      expect(unmatched, 'asked, but no fixture answers').to.deep.equal([])
    },
    close: () => closed(server),
  }
}

/** The replay server of a provider for one `describe`: started, checked after every test, closed. */
export function replayed(provider: string): () => ReplayServer {
  let server: ReplayServer | undefined
  before(async () => {
    server = await startReplayServer(provider)
  })
  afterEach(() => {
    server?.misbehave(undefined)
    server?.expectAllMatched()
  })
  after(() => server?.close())
  return () => {
    if (server === undefined) throw new Error('the replay server runs within tests only')
    return server
  }
}

/** `fetch` as Node fails it for a host that has no address. */
export const noSuchHost: typeof fetch = () => {
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND provider.example'), {
    code: 'ENOTFOUND',
  })
  return Promise.reject(new TypeError('fetch failed', { cause }))
}
