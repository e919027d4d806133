import { calendarOf } from '../../onboarding/review/due-at.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { isOpen } from '../../onboarding/calendar/opening.ts'
import { askedFor, isWaiting } from '../../onboarding/hand-over/talk.ts'
import { mayDo, staffChannels } from '../../onboarding/staff/permissions.ts'
import { tell, update, type Draft } from '../draft.ts'

/** Whether people answer now, by hours and holidays of the customer's country. */
export function isDeskOpen({ state, ports: { profile }, at }: Draft): boolean {
  const { country } = circumstances(state.answers, profile)
  return isOpen(Date.parse(at), calendarOf(country, profile), profile.desk)
}

/** Whether somebody of the staff can write in this chat now. Staff who enter a customer for them need nobody. */
export function canTalk(draft: Draft): boolean {
  const { desk, staff } = draft.ports.profile
  const anybody = staff.people.some((member) =>
    staffChannels.some((channel) => mayDo(member, 'talk.answer', channel)),
  )
  return desk.chat.enabled && anybody && draft.staff === undefined && isDeskOpen(draft)
}

/** Lets the customer wait for a person; the bot goes on meanwhile. Whoever waits already is told so. */
export function openTalk(draft: Draft): void {
  const { talk, caseId, reference, conversation } = draft.state
  if (isWaiting(talk)) {
    tell(draft, 'person.stillWaiting')
    return
  }
  const { newId, profile } = draft.ports
  update(draft, { talk: askedFor(talk, { id: newId(), at: draft.at }) })
  draft.talks.push({ caseId, reference, conversation, at: draft.at })
  tell(draft, 'person.waiting', { phone: profile.desk.phone, reference })
}
