import { toCustomerEvent } from '../../onboarding/customer-event.ts'
import type { DeliveryOutcome, EventSink } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { signatureHeader, type Signed } from './webhook-signature.ts'

export interface WebhookEndpoint {
  readonly id: string
  readonly url: string
  /** Newest first; two while they change. */
  readonly secrets: readonly Buffer[]
  readonly types: readonly OutboxEvent['type'][]
  /** Id of the profile, told as the events' source. */
  readonly seller: string
}

/** What a webhook may ask of the process that runs it. */
export interface WebhookDeps {
  readonly fetch: typeof globalThis.fetch
  readonly now: () => Date
}

/** Overloaded or restarting: Standard Webhooks asks to slow down. */
const busy: readonly number[] = [429, 502, 503, 504]

/** Seconds, from either form of the header. */
function secondsIn(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : (Date.parse(header) - now.getTime()) / 1000
  return seconds > 0 ? Math.ceil(seconds) : undefined
}

function outcomeOf({ status, ok, headers }: Response, now: Date): DeliveryOutcome {
  if (ok) return { outcome: 'delivered' }
  if (status === 410) return { outcome: 'gone' }
  if (status >= 300 && status < 400) return { outcome: 'later', reason: 'redirect' }
  const afterSeconds = secondsIn(headers.get('retry-after'), now)
  const reason = busy.includes(status) ? 'busy' : 'status'
  return { outcome: 'later', reason, ...(afterSeconds === undefined ? {} : { afterSeconds }) }
}

function headersOf({ secrets }: WebhookEndpoint, signed: Signed) {
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': signed.id,
    'webhook-timestamp': String(signed.timestamp),
    'webhook-signature': signatureHeader(secrets, signed),
  }
}

/** Any endpoint that speaks Standard Webhooks: CloudEvents in the body, signed anew for every attempt. */
export function createWebhookSink(
  endpoint: WebhookEndpoint,
  { fetch, now }: WebhookDeps,
): EventSink {
  async function post(id: string, body: string, signal: AbortSignal): Promise<DeliveryOutcome> {
    try {
      const timestamp = Math.floor(now().getTime() / 1000)
      const headers = headersOf(endpoint, { id, timestamp, body })
      // A redirect would carry the customer's data to somewhere that nobody named.
      const init = { method: 'POST', redirect: 'manual', headers, body, signal } as const
      const response = await fetch(endpoint.url, init)
      // What the receiver says beside its status is not read, however much it is.
      await response.body?.cancel()
      return outcomeOf(response, now())
    } catch {
      // Refused, cut, no name, no answer in time. What `fetch` says of it can quote the address.
      return { outcome: 'later', reason: 'unreachable' }
    }
  }

  return {
    id: `webhook:${endpoint.id}`,
    accepts: ({ type }) => endpoint.types.includes(type),
    deliver(event, signal) {
      const content = toCustomerEvent(event, endpoint.seller)
      return content === undefined
        ? Promise.resolve({ outcome: 'refused', reason: 'schema' })
        : post(content.id, JSON.stringify(content), signal)
    },
  }
}
