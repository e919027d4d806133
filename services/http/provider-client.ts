import { createAnswerCache } from './answer-cache.ts'
import { createBreaker } from './breaker.ts'
import { unavailable, type ProviderAnswer } from './provider-answer.ts'
import { createTally, type Outside, type Watched } from './provider-health.ts'
import type { ProviderClientOptions, ProviderGet, ProviderPost } from './provider-request.ts'
import { readAnswer } from './read-answer.ts'
import { createSender, sendingOf } from './send.ts'

export interface ProviderClient extends Watched {
  get<T>(request: ProviderGet<T>): Promise<ProviderAnswer<T>>
  post<T>(request: ProviderPost<T>): Promise<ProviderAnswer<T>>
  put<T>(request: ProviderPost<T>): Promise<ProviderAnswer<T>>
}

type Method = 'GET' | 'POST' | 'PUT'

const isSafe = <T>(method: Method, { safe = false, once }: ProviderPost<T>): boolean =>
  once === undefined && (method === 'GET' || safe)

/**
 * The one way to call a provider. Everything that can go wrong out there comes back as `unavailable` with a reason; a
 * breaker stops asking what keeps failing; only what is safe is repeated, once; nothing of a request is ever logged.
 */
export function createProviderClient(
  options: ProviderClientOptions,
  outside: Outside,
): ProviderClient {
  const { id, deadline = 3000, cacheFor = 0, restFor = 30_000 } = options
  const cache = createAnswerCache(cacheFor, outside.now)
  const tally = createTally(outside.now)
  const send = createSender(options, outside)
  const breaker = createBreaker({
    restFor,
    onOpen: (reason) =>
      outside.log?.warn({ provider: id, reason }, 'provider rests: it failed too often'),
  })

  async function call<T>(method: Method, request: ProviderPost<T>): Promise<ProviderAnswer<T>> {
    if (request.signal.aborted) return unavailable('timeout')
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(deadline)])
    const sending = sendingOf(method, { ...request, signal }, options)
    return breaker.run(isSafe(method, request), signal, async () => {
      const raw = await send(sending)
      return 'outcome' in raw ? raw : readAnswer(raw, request, outside.now())
    })
  }

  async function answer<T>(method: Method, request: ProviderPost<T>): Promise<ProviderAnswer<T>> {
    const keep = isSafe(method, request) && request.keep !== false
    const key = JSON.stringify([method, request.path, request.query, request.json, request.form])
    const kept = keep ? cache.get(key) : undefined
    if (kept !== undefined) {
      tally.kept()
      // The key names the request, and a request has one schema.
      return kept as ProviderAnswer<T>
    }
    const fresh = await call(method, request)
    tally.count(fresh)
    if (keep) cache.put(key, fresh)
    return fresh
  }

  const client: ProviderClient = {
    get: (request) => answer('GET', request),
    post: (request) => answer('POST', request),
    put: (request) => answer('PUT', request),
    health: () => ({ id, breaker: breaker.state(), ...tally.read() }),
  }
  outside.watch(client)
  return client
}
