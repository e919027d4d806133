import { newsInWords } from '../../dialogs/news.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { openUpdateLink, type OpenedLink } from '../../dialogs/update/send-link.ts'
import { speaker } from '../../locales/words.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { DecisionStore } from '../../onboarding/review/decision-store.ts'
import type { ReviewNews } from '../../onboarding/review/review-news.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { leaveNews } from '../leave-word.ts'

export interface TellParts {
  readonly decisions: Pick<DecisionStore, 'whereabouts'>
  readonly conversations: ConversationStore
  readonly ports: Pick<Ports, 'profile' | 'now' | 'messenger' | 'chatUrl' | 'transfers'>
}

/** A message that did not get through by then is no news any more. */
const usefulFor = 7 * 24 * 60 * 60 * 1000

/** The ways by which something can be said to a customer, the one with room for everything first. */
function wayTo({ contact, person }: CustomerRecord, { messenger }: TellParts['ports']) {
  const { email, phone } = contact ?? person ?? {}
  const ways = [
    ['email', email],
    ['sms', phone],
  ] as const
  const [kind, to] =
    ways.find(([name, address]) => address !== undefined && messenger.kinds.includes(name)) ?? []
  return kind === undefined || to === undefined ? undefined : { kind, to }
}

/** Who is asked for something answers in the chat: by a link of its own, behind a code (CH-07). */
async function linkFor(
  record: CustomerRecord,
  news: ReviewNews,
  { kind, ports }: { readonly kind: MessageKind; readonly ports: TellParts['ports'] },
): Promise<OpenedLink | undefined> {
  if (news.kind !== 'asked') return undefined
  const { reference } = record
  const opened = await openUpdateLink(ports, { reference, sentBy: kind, key: `review|${news.id}` })
  // Many links in a short time: the message says where else to answer.
  return opened === 'throttled' ? undefined : opened
}

/** By e-mail in full; where the seller sends none, a text message says that there is something to read, or to answer. */
async function messageFor(record: CustomerRecord, news: ReviewNews, { ports }: TellParts) {
  const { language } = record
  const { profile } = ports
  const way = wayTo(record, ports)
  if (way === undefined) return undefined
  const link = await linkFor(record, news, { kind: way.kind, ports })
  const until = new Date(ports.now().getTime() + usefulFor).toISOString()
  const usefulUntil = link?.expiresAt ?? until
  const say = speaker(language)
  const seller = profile.controller.name
  if (way.kind === 'email') {
    const text = newsInWords(news, language, { profile, link }).join('\n\n')
    const subject = say('decided.subject', { reference: news.reference, seller })
    return { ...way, text, subject, usefulUntil }
  }
  const text =
    link === undefined
      ? say('decided.sms', { reference: news.reference, seller, url: ports.chatUrl() })
      : say('decided.asked.sms', { seller, url: link.url, hours: link.hours })
  return { ...way, text, usefulUntil }
}

/**
 * The customer hears of it in their own language: at once by e-mail or text message, and in the conversation as soon as they
 * come back to it. Keyed by the news, so that doing it again tells nobody twice.
 */
export async function tellCustomer(
  record: CustomerRecord,
  news: ReviewNews,
  parts: TellParts,
): Promise<void> {
  const { decisions, conversations, ports } = parts
  const left = await decisions.whereabouts(record.reference)
  if (left === undefined) return
  if (left.conversation !== '') await leaveNews(conversations, { ...left, news }, ports)
  const message = await messageFor(record, news, parts)
  if (message === undefined) return
  await ports.messenger.post({
    ...message,
    id: `review|${left.caseId}|${news.id}`,
    language: record.language,
    initiative: 'business',
  })
}
