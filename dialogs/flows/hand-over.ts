import { circumstances } from '../../onboarding/circumstances.ts'
import type { personReasons } from '../../onboarding/hand-over/talk.ts'
import { dueAt } from '../../onboarding/review/due-at.ts'
import { offerCallBack } from '../call-back/offer-call-back.ts'
import { tell, words, type Draft } from '../draft.ts'
import { openingDays } from '../opening-days.ts'
import { canTalk, isDeskOpen, openTalk } from '../talk/open-talk.ts'

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

/**
 * Brings a person in. Within the opening hours one writes in this very chat; where nobody does, the customer hears how to
 * reach one, and outside the hours is offered a call. The conversation can go on all the same.
 */
export function handOver(draft: Draft, reason: (typeof personReasons)[number]): void {
  if (canTalk(draft)) openTalk(draft)
  else tellTheWay(draft)
  queueReview(draft, reason)
}

function tellTheWay(draft: Draft): void {
  const isOpen = isDeskOpen(draft)
  tell(draft, isOpen ? 'messages.human.open' : 'messages.human.closed', deskValues(draft))
  tell(draft, 'messages.human.handedOver', deskValues(draft))
  if (!isOpen) {
    tell(draft, 'person.callBack.offer')
    offerCallBack(draft)
  }
}

/** @param until when it is due, ISO 8601 UTC; left out, by the profile */
export function queueReview(draft: Draft, reason: string, until?: string): void {
  draft.outcome = 'handed-over'
  addReview(draft, reason, until)
}

/** The same beside a conversation that goes on. */
export function addReview(draft: Draft, reason: string, until?: string): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  draft.reviews.push({
    caseId: draft.state.caseId,
    reference: draft.state.reference,
    reason,
    language: draft.state.language,
    ...(country === undefined ? {} : { country }),
    at: draft.at,
    dueAt: until ?? dueAt({ at: draft.at, reasons: [reason], country }, draft.ports.profile),
  })
}
