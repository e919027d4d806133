import { remembered } from '../../onboarding/remembered.ts'
import { postJson, type Address, type Exchange, type PostResult } from './post-json.ts'

interface Delivery {
  /** Verified by the gate. */
  readonly serviceUrl: string
  readonly conversation: string
  readonly replyToId?: string | undefined
  readonly activity: object
  readonly token: string | undefined
  /** The message that this one takes the place of. Tried once: whoever asks knows what to do instead. */
  readonly replaces?: string | undefined
  /** The id that the channel gives the message is wanted. */
  readonly wantsId?: boolean | undefined
}

export interface Delivered {
  readonly taken: boolean
  /** Where it was wanted and the channel told it. */
  readonly id?: string
}

export interface ConnectorOptions {
  /** Milliseconds to wait for an answer. */
  readonly timeout: number
  readonly wait: (milliseconds: number) => Promise<void>
  readonly exchange: Exchange
}

/** Delivers one activity and says whether the channel took it. Never throws. */
export type Deliver = (delivery: Delivery) => Promise<Delivered>

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
    if (address === undefined) return untaken
    const { token, replaces, activity } = delivery
    const [method, most] = replaces === undefined ? (['POST', attempts] as const) : once
    const options = { exchange, payload: JSON.stringify(activity), token, timeout, method }
    for (let attempt = 1; ; attempt += 1) {
      const result = await postJson(address, options)
      if (isTaken(result)) return accepted(delivery, result)
      if (attempt === most || !passing.has(result.status)) return untaken
      await wait(Math.min(result.retryAfter ?? 200 * attempt, longestWait))
    }
  }

const untaken: Delivered = { taken: false }
const once = ['PUT', 1] as const

const accepted = ({ wantsId }: Delivery, result: PostResult): Delivered => ({
  taken: true,
  ...(wantsId === true && idIn(result)),
})

const isTaken = ({ status }: PostResult): boolean => status >= 200 && status < 300

/** `{"id": "…"}`, as the Bot Framework answers; channels that tell nothing are fine. */
function idIn({ text = '' }: PostResult): Pick<Delivered, 'id'> {
  const id = /"id"\s*:\s*"([^"\\]+)"/.exec(text)?.[1]
  return id === undefined ? {} : { id }
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

/** `…/v3/conversations/{conversation}/activities[/{the message replied to or replaced}]`, below whatever path the service URL has. */
function replyAddress(delivery: Delivery): Address | undefined {
  const { serviceUrl, conversation, replyToId, replaces = replyToId } = delivery
  const base = baseOf(serviceUrl)
  if (base === undefined) return undefined
  const path = `${base.path}v3/conversations/${encodeURIComponent(conversation)}/activities`
  return {
    origin: base.origin,
    path: replaces === undefined ? path : `${path}/${encodeURIComponent(replaces)}`,
  }
}
