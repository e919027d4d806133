import { controlLanguage, controlReply, type ControlFrom } from '../dialogs/control-reply.ts'
import { countries } from '../onboarding/countries/index.ts'
import type { ContactPoint } from '../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../onboarding/messaging/contact-points.ts'
import { readControl, type ControlAnswer } from '../onboarding/messaging/control-word.ts'
import { hearControl } from '../onboarding/messaging/hear-control.ts'
import { valuesOf } from '../onboarding/record-values.ts'
import type { Profile } from '../onboarding/profile.ts'
import { dueAt } from '../onboarding/review/due-at.ts'
import type { CustomerStore, ReviewStore } from '../onboarding/stores.ts'
import { countryCodes, type Language } from '../onboarding/vocabulary.ts'
import type { TakeTurn, TurnAddress } from './take-turn.ts'

export interface TextControlParts {
  readonly contactPoints: ContactPoints
  readonly reviews: Pick<ReviewStore, 'add'>
  readonly customers: Pick<CustomerStore, 'get' | 'change'>
  readonly profile: Profile
  readonly now: () => Date
}

const channel = 'sms'
const reason = 'wrong-person'

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

const countryOf = (phone: string) =>
  countryCodes.find((code) => phone.startsWith(`+${countries[code].callingCode}`))

const phoneKeys = ['contact.phone', 'person.phone'] as const

/** Takes the number out of the record of whoever was meant by the question; the history keeps it (SM-07, GD-22). */
async function takeOut(
  phone: string,
  { reference, at: askedAt }: NonNullable<ContactPoint['asked']>,
  { customers, now }: TextControlParts,
): Promise<void> {
  const record = await customers.get(reference)
  const key = phoneKeys.find((name) => record !== undefined && valuesOf(record).get(name) === phone)
  if (key === undefined) return
  await customers.change({
    id: `${reason}-${askedAt}`,
    reference,
    changedBy: { source: 'customer', channel, at: now().toISOString() },
    values: { [key]: null },
    detach: [key],
    seen: { [key]: phone },
    reviewReasons: [reason],
  })
}

/** Whoever was asked is not the customer: a person looks for another way to the customer. */
async function detach(
  { phone, asked }: { readonly phone: string } & Pick<ContactPoint, 'asked'>,
  language: Language,
  parts: TextControlParts,
): Promise<void> {
  if (asked === undefined) return
  const at = parts.now().toISOString()
  await parts.reviews.add({
    caseId: asked.reference,
    reference: asked.reference,
    reason,
    language,
    at,
    dueAt: dueAt({ at, reasons: [reason], country: countryOf(phone) }, parts.profile),
  })
  await takeOut(phone, asked, parts)
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
    if (answer === 'wrongPerson') await detach({ ...point, phone: from.phone }, language, parts)
    return controlReply(answer, language, parts.profile.controller.name)
  }
}
