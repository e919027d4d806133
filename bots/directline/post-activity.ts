import type { Inbound } from '../../dialogs/inbound.ts'
import { present } from '../../onboarding/present.ts'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import { isObject, parseActivity, type IncomingActivity } from '../channels/activity.ts'
import type { Channel } from '../channels/channel.ts'
import { renderTurn } from '../channels/render-turn.ts'
import type { TakeTurn } from '../take-turn.ts'
import type { ChatClaims } from './chat-tokens.ts'
import { createInOrder } from './in-order.ts'
import type { StreamHub } from './stream-hub.ts'
import {
  botActivities,
  deliveryId,
  storedId,
  userActivity,
  type Delivery,
} from './transcript-activity.ts'
import { createAppendOnce } from './transcript.ts'
import { whileTyping } from './while-typing.ts'

export interface PostActivityOptions {
  readonly transcripts: TranscriptStore
  readonly channel: Channel
  readonly takeTurn: TakeTurn
  readonly hub: StreamHub
  /** The bot's name as the page shows it. */
  readonly botName: string
  /** Takes national numbers out of what was typed, before anything is kept (ID-07). */
  readonly redact: (text: string) => string
  readonly now: () => Date
  readonly newId: () => string
  /** What stands for a network address wherever that must not be kept; codes are throttled by it (SM-08). */
  readonly addressAlias?: ((address: string) => string) | undefined
  /** A turn that takes longer than this shows that somebody is at it (UX-25), milliseconds. */
  readonly typingAfter: number
}

/** Carries one posted activity, that came from a network address, through the turn. Undefined: it was none. */
export type PostActivity = (
  claims: ChatClaims,
  body: unknown,
  from: string,
) => Promise<{ readonly id: string } | undefined>

/**
 * The customer's words are stored together with the replies, after the turn: when a crash comes in between, the client
 * hears that its message did not arrive and offers to send it again, instead of waiting for an answer for ever.
 */
export function createPostActivity(options: PostActivityOptions): PostActivity {
  const { channel, hub } = options
  const inOrder = createInOrder()
  const appendOnce = createAppendOnce(options.transcripts)

  const turn = async (
    activity: IncomingActivity,
    delivery: Delivery,
    origin: Pick<Inbound, 'address'>,
  ): Promise<void> => {
    const read = channel.toInbound(activity)
    if (read === undefined) return
    const inbound = { ...read, ...origin }
    const { conversation, activityId } = delivery
    const address = { conversation: `${channel.id}:${conversation}`, activityId }
    const replies = await whileTyping(options.takeTurn(address, inbound), {
      after: options.typingAfter,
      show: () => {
        hub.say(conversation, typing(options))
      },
    })
    const bot = { name: options.botName, at: options.now() }
    const said = [
      ...(activity.type === 'message' ? [userActivity(activity, delivery, options.redact)] : []),
      ...botActivities(renderTurn(channel, replies), delivery, bot),
    ]
    const forgets = replies.some((reply) => reply.forgets === true)
    const added = await appendOnce(conversation, said, { forgets })
    if (added.length > 0) hub.appended(conversation)
  }

  return async (claims, body, from) => {
    const activity = ownActivity(channel, claims, body)
    if (activity === undefined) return undefined
    const activityId = deliveryId(activity) ?? options.newId()
    // The time is that of its turn, not of its arrival: clients sort by time, and an answer belongs below its question.
    await inOrder.run(claims.conversation, () =>
      turn(
        activity,
        { ...claims, activityId, at: options.now() },
        present({ address: options.addressAlias?.(from) }),
      ),
    )
    return { id: storedId(claims.conversation, activityId) }
  }
}

/** Whose it is and where it belongs is said by the token, whatever the client wrote. */
function ownActivity(
  channel: Channel,
  { conversation, user }: ChatClaims,
  body: unknown,
): IncomingActivity | undefined {
  if (!isObject(body)) return undefined
  return parseActivity({
    ...body,
    channelId: channel.id,
    conversation: { id: conversation },
    from: { id: user },
    recipient: { id: 'bot' },
  })
}

const typing = ({ botName, now }: PostActivityOptions): object => ({
  type: 'typing',
  id: `typing-${now().getTime()}`,
  timestamp: now().toISOString(),
  from: { id: 'bot', role: 'bot', name: botName },
})
