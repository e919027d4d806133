import { remembered } from '../../onboarding/remembered.ts'
import { postJson, type Address, type Exchange } from './post-json.ts'

interface Delivery {
  /** Verified by the gate. */
  readonly serviceUrl: string
  readonly conversation: string
  readonly replyToId?: string | undefined
  readonly activity: object
  readonly token: string | undefined
}

export interface ConnectorOptions {
  /** Milliseconds to wait for an answer. */
  readonly timeout: number
  readonly wait: (milliseconds: number) => Promise<void>
  readonly exchange: Exchange
}

/** Delivers one activity and says whether the channel took it. Never throws. */
export type Deliver = (delivery: Delivery) => Promise<boolean>

// Teams and the connector ask for these to be repeated; anything else would fail again.
const passing = new Set([429, 502, 503, 504])
const attempts = 3
const longestWait = 2000

/**
 * The Bot Framework's connector reduced to what replies need: one POST on a kept connection. Costs half of what the
 * SDK's connector client does (performance.md).
 */
export const createConnector =
  ({ timeout, wait, exchange }: ConnectorOptions): Deliver =>
  async (delivery) => {
    const address = replyAddress(delivery)
    if (address === undefined) return false
    const payload = JSON.stringify(delivery.activity)
    for (let attempt = 1; ; attempt += 1) {
      const result = await postJson(address, { exchange, payload, token: delivery.token, timeout })
      if (result.status >= 200 && result.status < 300) return true
      if (!passing.has(result.status) || attempt === attempts) return false
      await wait(Math.min(result.retryAfter ?? 200 * attempt, longestWait))
    }
  }

/** Service URLs are few, and the same again and again. */
const serviceUrlsKept = 64

interface Base {
  readonly origin: string
  /** Ends in a slash. */
  readonly path: string
}

const baseOf = remembered(serviceUrlsKept, (serviceUrl): Base | undefined => {
  const url = URL.parse(serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`)
  return url === null ? undefined : { origin: url.origin, path: url.pathname }
})

/** `…/v3/conversations/{conversation}/activities[/{replyToId}]`, below whatever path the service URL has. */
function replyAddress({ serviceUrl, conversation, replyToId }: Delivery): Address | undefined {
  const base = baseOf(serviceUrl)
  if (base === undefined) return undefined
  const path = `${base.path}v3/conversations/${encodeURIComponent(conversation)}/activities`
  return {
    origin: base.origin,
    path: replyToId === undefined ? path : `${path}/${encodeURIComponent(replyToId)}`,
  }
}
