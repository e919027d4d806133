import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isGroup, parseActivity, type IncomingActivity } from '../channels/activity.ts'
import { groupActivity } from '../channels/group-activity.ts'
import { channelOf } from '../channels/index.ts'
import { renderTurn } from '../channels/render-turn.ts'
import type { Log } from '../../onboarding/log.ts'
import { problem, tooMany } from '../problem.ts'
import type { RateLimit } from '../rate-limit.ts'
import type { Route, RouteResponse } from '../route.ts'
import type { TakeTurn } from '../take-turn.ts'
import { addressReply } from './address-reply.ts'
import { createBotFrameworkGate } from './bot-framework-gate.ts'
import { createConnector, type ConnectorOptions, type Deliver } from './connector.ts'
import { checkCredentials, type BotCredentials } from './credentials.ts'
import type { Exchange } from './post-json.ts'
import { localGate, type Admission } from './gate.ts'

export interface MessagesOptions extends BotCredentials {
  readonly takeTurn: TakeTurn
  readonly production: boolean
  readonly log: Log
  /** What is said where others read along (CH-04), for the BCP 47 tag of the client. */
  readonly groupText: (locale: string | undefined) => string
  /** Of one conversation, and of one phone number on SMS. Undefined: none. */
  readonly limits?: { readonly conversation: RateLimit; readonly phone: RateLimit } | undefined
  /** Carries the replies. */
  readonly exchange: Exchange
  /** Deadline and pauses of deliveries; the default waits for real. */
  readonly connector?: Omit<ConnectorOptions, 'exchange'>
}

/**
 * `POST /api/messages`: the Bot Framework's door. Throws `config.invalid` where it would stand open: in production
 * without an app id, or with half a set of credentials.
 */
export async function createMessagesRoute(options: MessagesOptions): Promise<Route> {
  checkCredentials(options, options.production)
  const authenticated = (options.appId ?? '') !== ''
  const gate = authenticated ? await createBotFrameworkGate(options) : localGate
  const pauses = { timeout: 10_000, wait: (milliseconds: number) => wait(milliseconds) }
  const deliver = createConnector({ ...(options.connector ?? pauses), exchange: options.exchange })
  return {
    method: 'post',
    path: '/api/messages',
    body: 'required',
    // All customers of Teams come from a few addresses of Microsoft's, and those have proved who they are.
    limited: !authenticated,
    async handle({ body, headers }) {
      const activity = parseActivity(body)
      if (activity === undefined) return notAnActivity
      if (activity.serviceUrl === undefined && !expectsReplies(activity)) return notAnActivity
      const admission = await gate.check(activity, headers.authorization)
      if (!admission.admitted) return admission.response
      const wait = secondsToWait(activity, options.limits)
      if (wait > 0) return tooMany(wait)
      const replies = await repliesTo(activity, options)
      if (expectsReplies(activity)) return { status: 200, body: { activities: replies } }
      const sent = await deliverAll(replies, { activity, admission, deliver })
      return sent ? acknowledged(activity) : notDelivered(activity, options.log)
    },
  }
}

const notAnActivity = problem(
  400,
  'Not an activity: type, channelId, conversation.id, from.id and serviceUrl are required.',
)

function notDelivered({ channelId }: IncomingActivity, log: Log): RouteResponse {
  log.warn({ channel: channelId }, 'reply not delivered')
  return problem(502)
}

const expectsReplies = ({ deliveryMode }: IncomingActivity): boolean =>
  deliveryMode === 'expectReplies'

/** Of those who have proved who they are, so that nobody can use up what is somebody else's. */
function secondsToWait(activity: IncomingActivity, limits: MessagesOptions['limits']): number {
  if (limits === undefined) return 0
  const { channelId, conversation, from } = activity
  const byPhone = channelId === 'sms' ? limits.phone.take(from.id) : 0
  return byPhone > 0 ? byPhone : limits.conversation.take(`${channelId}:${conversation.id}`)
}

/** Everything that is said to this activity, ready to send; nothing for activities that say nothing to us. */
async function repliesTo(
  activity: IncomingActivity,
  { takeTurn, groupText }: MessagesOptions,
): Promise<readonly object[]> {
  if (isGroup(activity) && activity.type === 'message') {
    return [addressReply(groupActivity(groupText(activity.locale), activity.locale), activity)]
  }
  const channel = channelOf(activity.channelId)
  const inbound = channel.toInbound(activity)
  if (inbound === undefined) return []
  const address = {
    conversation: `${activity.channelId}:${activity.conversation.id}`,
    activityId: activity.id ?? randomUUID(),
  }
  const replies = await takeTurn(address, inbound)
  return renderTurn(channel, replies).map((reply) => addressReply(reply, activity))
}

interface Outward {
  readonly activity: IncomingActivity
  readonly admission: Extract<Admission, { readonly admitted: true }>
  readonly deliver: Deliver
}

/** One after the other, in their order. Stops at the first that fails: redelivery brings all of them again. */
async function deliverAll(replies: readonly object[], outward: Outward): Promise<boolean> {
  const { activity, admission, deliver } = outward
  if (replies.length === 0) return true
  const token = await admission.token()
  for (const reply of replies) {
    const sent = await deliver({
      serviceUrl: activity.serviceUrl ?? '',
      conversation: activity.conversation.id,
      replyToId: activity.id,
      activity: reply,
      token,
    })
    if (!sent) return false
  }
  return true
}

/** An invoke wants its own kind of answer, or Teams shows that something went wrong. */
const acknowledged = ({ type }: IncomingActivity): RouteResponse =>
  type === 'invoke'
    ? {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: '',
        },
      }
    : { status: 200 }
