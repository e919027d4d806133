import { createHash } from 'node:crypto'
import type { ActivityLike, IncomingActivity } from '../channels/activity.ts'
import { isObject } from '../channels/activity.ts'
import type { ChatClaims } from './chat-tokens.ts'

/** What the customer's side of the transcript keeps of an activity: words and which button, never more. */
export interface UserActivity {
  readonly type: 'message'
  readonly id: string
  readonly timestamp: string
  readonly from: { readonly id: string; readonly role: 'user' }
  readonly conversation: { readonly id: string }
  readonly text?: string
  readonly textFormat: 'plain'
  readonly value?: object
  readonly channelData: object
}

export interface BotActivity extends ActivityLike {
  readonly id: string
  readonly timestamp: string
  readonly from: { readonly id: 'bot'; readonly role: 'bot'; readonly name: string }
  readonly conversation: { readonly id: string }
  readonly replyToId: string
}

/** One message on its way through: whose, which, when. */
export interface Delivery extends ChatClaims {
  readonly activityId: string
  readonly at: Date
}

// What one of our own buttons submits. Anything else, and above all `secret`, is not kept (ID-07).
const keptOfValue = ['action', 'key', 'revision'] as const
// By these Web Chat knows its own message again, and what it need not show.
const keptOfChannelData = ['clientActivityID', 'postBack', 'messageBack'] as const

/** The customer's activity as it may be kept: no protected value, and the text as `redact` leaves it. */
export function userActivity(
  activity: IncomingActivity,
  delivery: Delivery,
  redact: (text: string) => string,
): UserActivity {
  const value = pick(activity.value, keptOfValue)
  return {
    type: 'message',
    id: storedId(delivery.conversation, delivery.activityId),
    timestamp: delivery.at.toISOString(),
    from: { id: delivery.user, role: 'user' },
    conversation: { id: delivery.conversation },
    ...(activity.text !== undefined && { text: redact(activity.text) }),
    textFormat: 'plain',
    ...(value !== undefined && { value }),
    channelData: pick(activity.channelData, keptOfChannelData) ?? {},
  }
}

/** The replies of one turn. Their times are a millisecond apart: clients sort by them. */
export function botActivities(
  rendered: readonly ActivityLike[],
  delivery: Delivery,
  bot: { readonly name: string; readonly at: Date },
): readonly BotActivity[] {
  const replyToId = storedId(delivery.conversation, delivery.activityId)
  const first = Math.max(bot.at.getTime(), delivery.at.getTime() + 1)
  return rendered.map((activity, index) => ({
    ...activity,
    id: `${replyToId}-${index + 1}`,
    timestamp: new Date(first + index).toISOString(),
    from: { id: 'bot', role: 'bot', name: bot.name },
    conversation: { id: delivery.conversation },
    replyToId,
  }))
}

/**
 * Derived from the client's own id instead of counted: a second delivery, here or on another instance, yields the same
 * ids and so stores nothing twice.
 */
export const storedId = (conversation: string, activityId: string): string =>
  `${conversation}|${createHash('sha256').update(activityId).digest('hex').slice(0, 16)}`

/** The id by which a redelivery is known: Web Chat's own first, because Direct Line clients send no `id`. */
export function deliveryId(activity: IncomingActivity): string | undefined {
  const own = isObject(activity.channelData) ? activity.channelData['clientActivityID'] : undefined
  return typeof own === 'string' && /^.{1,200}$/.test(own) ? own : activity.id
}

function pick(source: unknown, keys: readonly string[]): object | undefined {
  if (!isObject(source)) return undefined
  const kept = keys.filter((key) => ['string', 'number', 'boolean'].includes(typeof source[key]))
  return Object.fromEntries(kept.map((key) => [key, source[key]]))
}
