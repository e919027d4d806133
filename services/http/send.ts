import { fixedHeaders, type Headers } from './authorization.ts'
import { fetchAnswer, type RawAnswer, type Sending } from './fetch-answer.ts'
import type { Unavailable } from './provider-answer.ts'
import type { Outside } from './provider-health.ts'
import type { ProviderClientOptions, ProviderGet, ProviderPost } from './provider-request.ts'
import { createRequestBudget } from './request-budget.ts'

function bodyOf<T>({ json, form }: ProviderPost<T>): { headers: Headers; body?: string } {
  if (json !== undefined) {
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
  }
  if (form === undefined) return { headers: {} }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return { headers, body: new URLSearchParams(form).toString() }
}

function urlOf<T>(baseUrl: string, { path, query = {} }: ProviderGet<T>): URL {
  const url = new URL(baseUrl.replace(/\/+$/, '') + path)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  return url
}

/** A request as `fetch` takes it. */
export function sendingOf<T>(
  method: 'GET' | 'POST' | 'PUT',
  request: ProviderPost<T>,
  { baseUrl, headers: always }: ProviderClientOptions,
): Sending {
  const { headers, body } = bodyOf(request)
  return {
    url: urlOf(baseUrl, request),
    expected: request.statuses ?? [],
    init: {
      method,
      headers: { accept: 'application/json', ...headers, ...always, ...request.headers },
      ...(body !== undefined && { body }),
      signal: request.signal,
    },
  }
}

const withHeaders = (sending: Sending, headers: Headers): Sending => ({
  ...sending,
  init: { ...sending.init, headers: { ...sending.init.headers, ...headers } },
})

const anonymous = fixedHeaders({})

/** Sends within the budget, with the credentials of the day; with new ones, once, when these were refused. */
export function createSender(options: ProviderClientOptions, outside: Outside) {
  const { authorization = anonymous } = options
  const budget = createRequestBudget(
    options.budget ?? { requests: 60, perSeconds: 60 },
    outside.now,
  )

  async function spend(sending: Sending): Promise<RawAnswer | Unavailable> {
    const spent = budget.take()
    if (spent !== undefined) return spent
    const raw = await fetchAnswer(sending, outside)
    if ('outcome' in raw && raw.retryAfter !== undefined) budget.pause(raw.retryAfter)
    return raw
  }

  return async function send(sending: Sending, again = false): Promise<RawAnswer | Unavailable> {
    const shown = await authorization.credentials(sending.init.signal)
    if (shown.outcome === 'unavailable') return shown
    const raw = await spend(withHeaders(sending, shown.headers))
    const refused = 'outcome' in raw && raw.reason === 'unauthorized'
    return refused && !again && authorization.refused(shown) ? send(sending, true) : raw
  }
}
