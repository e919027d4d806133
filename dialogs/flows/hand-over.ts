import { circumstances } from '../../onboarding/circumstances.ts'
import { isOpen } from '../../onboarding/calendar/opening.ts'
import { tell, words, type Draft } from '../draft.ts'
import { calendarOf, dueAt } from '../../onboarding/review/due-at.ts'
import { openingDays } from '../opening-days.ts'

/** Whether people answer now, by hours and holidays of the customer's country. */
function isDeskOpen({ state, ports: { profile }, at }: Draft): boolean {
  const { country } = circumstances(state.answers, profile)
  return isOpen(Date.parse(at), calendarOf(country, profile), profile.desk)
}

/** When the people behind the bot answer. */
export function openingHours(draft: Draft): Record<'days' | 'opens' | 'closes', string> {
  const { desk } = draft.ports.profile
  return {
    days: openingDays(desk.days, words(draft)),
    opens: desk.opens.replace(':', '.'),
    closes: desk.closes.replace(':', '.'),
  }
}

/** Phone, e-mail and hours of the people behind the bot, as words may use them. */
export function deskValues(draft: Draft): Record<string, string> {
  const { desk } = draft.ports.profile
  return {
    phone: desk.phone,
    email: desk.email,
    hours: words(draft)('messages.human.hours', openingHours(draft)),
    reference: draft.state.reference,
  }
}

/** Puts the case before a person and tells the customer how to reach one. The conversation can go on all the same. */
export function handOver(draft: Draft, reason: string): void {
  tell(
    draft,
    isDeskOpen(draft) ? 'messages.human.open' : 'messages.human.closed',
    deskValues(draft),
  )
  tell(draft, 'messages.human.handedOver', deskValues(draft))
  queueReview(draft, reason)
}

export function queueReview(draft: Draft, reason: string): void {
  draft.outcome = 'handed-over'
  addReview(draft, reason)
}

/** The same beside a conversation that goes on. */
export function addReview(draft: Draft, reason: string): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  draft.reviews.push({
    caseId: draft.state.caseId,
    reference: draft.state.reference,
    reason,
    language: draft.state.language,
    ...(country === undefined ? {} : { country }),
    at: draft.at,
    dueAt: dueAt({ at: draft.at, reasons: [reason], country }, draft.ports.profile),
  })
}
