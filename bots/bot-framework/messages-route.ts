import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isGroup, parseActivity, type IncomingActivity } from '../channels/activity.ts'
import { groupActivity } from '../channels/group-activity.ts'
import type { Channel } from '../channels/channel.ts'
import { channelOf } from '../channels/index.ts'
import { renderTurn } from '../channels/render-turn.ts'
import type { Reply } from '../../dialogs/reply.ts'
import type { Log } from '../../onboarding/log.ts'
import { problem, tooMany } from '../problem.ts'
import type { RateLimit } from '../rate-limit.ts'
import type { Route, RouteResponse } from '../route.ts'
import type { AnswerStaff, StaffAnswer } from '../staff-answer.ts'
import type { Reach, TakeTurn } from '../take-turn.ts'
import { addressReply } from './address-reply.ts'
import { createBotFrameworkGate } from './bot-framework-gate.ts'
import { createConnector, type ConnectorOptions, type Deliver } from './connector.ts'
import { deliverTurn, type TurnMessages } from './deliver-turn.ts'
import { createOpenCards, type OpenCards } from './open-cards.ts'
import { checkCredentials, type BotCredentials } from './credentials.ts'
import type { Exchange } from './post-json.ts'
import { localGate, type Admission, type Gate } from './gate.ts'

export interface MessagesOptions extends BotCredentials {
  readonly takeTurn: TakeTurn
  /** Hears of staff in Teams first. */
  readonly staff?: AnswerStaff
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
export async function createMessagesRoute(options: MessagesOptions, opened?: Gate): Promise<Route> {
  const authenticated = isAuthenticated(options)
  const gate = opened ?? (await openGate(options))
  const pauses = { timeout: 10_000, wait: (milliseconds: number) => wait(milliseconds) }
  const deliver = createConnector({ ...(options.connector ?? pauses), exchange: options.exchange })
  const openCards = createOpenCards()
  return {
    method: 'post',
    path: '/api/messages',
    body: 'required',
    sheds: true,
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
      return answerTo(activity, { activity, admission, deliver, openCards }, options)
    },
  }
}

/** What the staff's own door says, else the turn. */
async function answerTo(
  activity: IncomingActivity,
  received: Received,
  options: MessagesOptions,
): Promise<RouteResponse> {
  const staff = await options.staff?.(activity, reachOf(activity).reach)
  const said = staff === undefined ? await saidTo(activity, options) : toStaff(staff, activity)
  if (expectsReplies(activity)) return { status: 200, body: { activities: said.messages } }
  const sent = await deliverAll(said, received)
  return sent ? acknowledged(activity, staff?.card) : notDelivered(activity, options.log)
}

const isAuthenticated = ({ appId }: BotCredentials): boolean => (appId ?? '') !== ''

/** Who may speak to the bot. Throws `config.invalid` where that would be anybody. */
export async function openGate(
  options: BotCredentials & Pick<MessagesOptions, 'production'>,
): Promise<Gate> {
  checkCredentials(options, options.production)
  return isAuthenticated(options) ? createBotFrameworkGate(options) : localGate
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

const saidAlone = (messages: readonly object[]): TurnMessages => ({
  messages,
  inPlace: false,
  holdsForm: false,
})

/** A button's card takes the place of the one that it was on. */
function toStaff({ activities, inPlace }: StaffAnswer, activity: IncomingActivity): TurnMessages {
  const messages = activities.map((reply) => addressReply(reply, activity))
  const said = saidAlone(messages)
  return inPlace === true ? { ...said, inPlace, submitted: activity.replyToId } : said
}

/** Everything that is said to this activity, ready to send; nothing for activities that say nothing to us. */
async function saidTo(
  activity: IncomingActivity,
  { takeTurn, groupText }: MessagesOptions,
): Promise<TurnMessages> {
  if (isGroup(activity) && activity.type === 'message') {
    const words = groupActivity(groupText(activity.locale), activity)
    return saidAlone([addressReply(words, activity)])
  }
  const channel = channelOf(activity.channelId)
  const inbound = channel.toInbound(activity)
  if (inbound === undefined) return saidAlone([])
  const address = {
    conversation: `${activity.channelId}:${activity.conversation.id}`,
    activityId: activity.id ?? randomUUID(),
    ...reachOf(activity),
  }
  const replies = await takeTurn(address, inbound)
  return {
    messages: renderTurn(channel, replies).map((reply) => addressReply(reply, activity)),
    submitted: inbound.submit && activity.replyToId,
    ...cardsOf(channel, replies, activity),
  }
}

/** What the turn does to cards, on channels that can replace one. */
function cardsOf(
  { forms }: Channel,
  replies: readonly Reply[],
  activity: IncomingActivity,
): Pick<TurnMessages, 'inPlace' | 'settled' | 'holdsForm'> {
  const { inPlace, settled, form, language } = replies.at(-1) ?? {}
  const card = settled && language && forms?.settle(settled, language)
  return {
    inPlace: inPlace === true && forms !== undefined,
    holdsForm: form !== undefined && forms !== undefined,
    settled: card && addressReply(card, activity),
  }
}

/** How the customer is written to later; of the accounts no more than their ids. */
function reachOf({ serviceUrl, channelId, conversation, recipient, from }: IncomingActivity): {
  readonly reach?: Reach
} {
  if (serviceUrl === undefined) return {}
  const bot = recipient ?? { id: 'bot' }
  const user = { id: from.id }
  return { reach: { serviceUrl, channelId, conversation: { ...conversation }, bot, user } }
}

interface Received {
  readonly activity: IncomingActivity
  readonly admission: Extract<Admission, { readonly admitted: true }>
  readonly deliver: Deliver
  readonly openCards: OpenCards
}

async function deliverAll(said: TurnMessages, received: Received): Promise<boolean> {
  const { activity, admission, deliver, openCards } = received
  if (said.messages.length === 0) return true
  return deliverTurn(said, {
    serviceUrl: activity.serviceUrl ?? '',
    conversation: activity.conversation.id,
    replyToId: activity.id,
    token: await admission.token(),
    deliver,
    openCards,
  })
}

/** An invoke wants its own kind of answer, or Teams shows that something went wrong; a card takes the place of the pressed one. */
function acknowledged({ type }: IncomingActivity, card?: object): RouteResponse {
  if (type !== 'invoke') return { status: 200 }
  const body =
    card === undefined
      ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }
      : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
  return { status: 200, body }
}
