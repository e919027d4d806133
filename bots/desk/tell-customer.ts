import { newsInWords } from '../../dialogs/news.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { speaker } from '../../locales/words.ts'
import type { DecisionStore } from '../../onboarding/review/decision-store.ts'
import type { ReviewNews } from '../../onboarding/review/review-news.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { leaveNews } from '../leave-word.ts'

export interface TellParts {
  readonly decisions: Pick<DecisionStore, 'whereabouts'>
  readonly conversations: ConversationStore
  readonly ports: Pick<Ports, 'profile' | 'now' | 'messenger' | 'chatUrl'>
}

/** A message that did not get through by then is no news any more. */
const usefulFor = 7 * 24 * 60 * 60 * 1000

/** By e-mail in full; where the seller sends none, a text message says that there is something to read. */
function messageFor(record: CustomerRecord, news: ReviewNews, { ports }: TellParts) {
  const { language, contact, person } = record
  const { email, phone } = contact ?? person ?? {}
  const { profile, messenger } = ports
  const say = speaker(language)
  const values = {
    reference: news.reference,
    seller: profile.controller.name,
    url: ports.chatUrl(),
  }
  if (email !== undefined && messenger.kinds.includes('email')) {
    const text = newsInWords(news, language, profile).join('\n\n')
    return { kind: 'email', to: email, text, subject: say('decided.subject', values) } as const
  }
  if (phone === undefined || !messenger.kinds.includes('sms')) return undefined
  return { kind: 'sms', to: phone, text: say('decided.sms', values) } as const
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
  const message = messageFor(record, news, parts)
  if (message === undefined) return
  await ports.messenger.post({
    ...message,
    id: `review|${left.caseId}|${news.id}`,
    language: record.language,
    initiative: 'business',
    usefulUntil: new Date(ports.now().getTime() + usefulFor).toISOString(),
  })
}
