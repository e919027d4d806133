import { postJson } from './post-json.ts'

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
  ({ timeout, wait }: ConnectorOptions): Deliver =>
  async (delivery) => {
    const url = replyUrl(delivery)
    if (url === undefined) return false
    const payload = JSON.stringify(delivery.activity)
    for (let attempt = 1; ; attempt += 1) {
      const result = await postJson(url, { payload, token: delivery.token, timeout })
      if (result.status >= 200 && result.status < 300) return true
      if (!passing.has(result.status) || attempt === attempts) return false
      await wait(Math.min(result.retryAfter ?? 200 * attempt, longestWait))
    }
  }

/** `…/v3/conversations/{conversation}/activities[/{replyToId}]`, below whatever path the service URL has. */
function replyUrl({ serviceUrl, conversation, replyToId }: Delivery): URL | undefined {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`
  const path = `v3/conversations/${encodeURIComponent(conversation)}/activities`
  const target = replyToId === undefined ? path : `${path}/${encodeURIComponent(replyToId)}`
  return URL.canParse(target, base) ? new URL(target, base) : undefined
}
