import { senderIdProblems } from './onboarding/messaging/sender-id.ts'
import type { Profile } from './onboarding/profile.ts'
import { factProblems } from './provider-problems.ts'
import { codeFacts, emailFacts, smsFacts } from './services/provider-facts.ts'
import type { Environment } from './settings.ts'

const factsOf = { sms: smsFacts, email: emailFacts, codes: codeFacts } as const

/** Where the sender of each carrier of text messages stands. */
const senders = { twilio: 'TWILIO_FROM', acs: 'ACS_FROM' } as const

const isSms = (id: string | undefined): id is keyof typeof senders =>
  id !== undefined && Object.hasOwn(senders, id)

/** Twilio chooses out of a messaging service by itself. */
const isService = (id: string, sender: string): boolean =>
  id === 'twilio' && /^MG[\da-f]{32}$/i.test(sender)

/** SM-03: whether customers can be written to, and can answer, from this sender. */
function senderProblems(profile: Profile, settings: Environment): readonly string[] {
  const { sms: id, replies } = profile.messages
  if (!isSms(id)) return []
  const setting = senders[id]
  const sender = settings[setting]
  if (sender === undefined || isService(id, sender)) return []
  const { countries } = profile
  return senderIdProblems(sender, { countries, replies }).map((problem) => `${setting}: ${problem}`)
}

/** Why the carriers that the profile names cannot be used as things are set; every problem at once. */
export function carrierProblems(profile: Profile, settings: Environment): readonly string[] {
  const unfit = (['sms', 'email', 'codes'] as const).flatMap((kind) => {
    const id = profile.messages[kind]
    const facts = id === undefined ? undefined : factsOf[kind][id]
    return id === undefined || facts === undefined
      ? []
      : factProblems(id, facts, settings).map((problem) => `messages.${kind}: ${problem}`)
  })
  return [...unfit, ...senderProblems(profile, settings)]
}
