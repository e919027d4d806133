import { controlLanguage, controlReply, type ControlFrom } from '../dialogs/control-reply.ts'
import type { ContactPoint } from '../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../onboarding/messaging/contact-points.ts'
import { readControl, type ControlAnswer } from '../onboarding/messaging/control-word.ts'
import { hearControl } from '../onboarding/messaging/hear-control.ts'
import type { Profile } from '../onboarding/profile.ts'
import { dueAt } from '../onboarding/review/due-at.ts'
import type { ReviewStore } from '../onboarding/stores.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import type { TakeTurn, TurnAddress } from './take-turn.ts'

export interface TextControlParts {
  readonly contactPoints: ContactPoints
  readonly reviews: Pick<ReviewStore, 'add'>
  readonly profile: Profile
  readonly now: () => Date
}

const channel = 'sms'

/** On SMS a conversation is named after the customer's number. */
const phoneIn = ({ conversation }: TurnAddress): string => conversation.slice(channel.length + 1)

interface HeardControl {
  readonly point: ContactPoint
  readonly answer: ControlAnswer
}

async function hear(
  { phone, control }: ControlFrom,
  { activityId: by }: TurnAddress,
  { contactPoints, now }: TextControlParts,
): Promise<HeardControl> {
  const message = { word: control.word, by, at: now().toISOString() }
  let answer: ControlAnswer = 'talk'
  const point = await contactPoints.change('sms', phone, (before) => {
    const heard = hearControl(before, message)
    answer = heard.answer
    return heard.point
  })
  return { point, answer }
}

/** Whoever was asked is not the customer: a person takes the number out of the record and looks for another way. */
async function detach(
  { asked }: ContactPoint,
  language: Language,
  { reviews, profile, now }: TextControlParts,
): Promise<void> {
  if (asked === undefined) return
  const at = now()
  const reason = 'wrong-person'
  await reviews.add({
    caseId: asked.reference,
    reference: asked.reference,
    reason,
    language,
    at: at.toISOString(),
    dueAt: dueAt(at.toISOString(), [reason], profile),
  })
}

/**
 * Stop, start and wrong person are heard before anything else looks at a text message (SM-04 … SM-07), and act on the
 * number's own row, which the messenger reads before it sends: a case goes on as it was. Every other message, and every
 * other channel, passes without a call to storage.
 */
export function createTextControl(takeTurn: TakeTurn, parts: TextControlParts): TakeTurn {
  return async (address, inbound) => {
    const isText = inbound.channel === channel && inbound.kind === 'message'
    const control = isText ? readControl(inbound.text) : undefined
    if (control === undefined) return takeTurn(address, inbound)
    const from = { phone: phoneIn(address), control, inbound }
    const { point, answer } = await hear(from, address, parts)
    if (answer === 'talk') return takeTurn(address, inbound)
    const language = controlLanguage(from, parts.profile)
    if (answer === 'wrongPerson') await detach(point, language, parts)
    return controlReply(answer, language, parts.profile.controller.name)
  }
}
