import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { tell, words, type Draft } from '../draft.ts'
import { dueAt } from '../../onboarding/review/due-at.ts'
import { openingDays } from '../opening-days.ts'

/** Local weekday (1 = Monday) and time `HH:MM` of the desk's customers. */
function localTime(draft: Draft): { readonly day: number; readonly time: string } {
  const { country = 'DK' } = circumstances(draft.state.answers, draft.ports.profile)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: countries[country].timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(draft.at))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1
  return { day, time: `${part('hour')}:${part('minute')}` }
}

function isDeskOpen(draft: Draft): boolean {
  const { desk } = draft.ports.profile
  const { day, time } = localTime(draft)
  return desk.days.includes(day) && time >= desk.opens && time < desk.closes
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
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  draft.outcome = 'handed-over'
  draft.reviews.push({
    caseId: draft.state.caseId,
    reference: draft.state.reference,
    reason,
    language: draft.state.language,
    ...(country === undefined ? {} : { country }),
    at: draft.at,
    dueAt: dueAt(draft.at, [reason], draft.ports.profile),
  })
}
