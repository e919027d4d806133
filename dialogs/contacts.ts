import type { CaseState } from '../onboarding/case-state.ts'
import { textValue } from '../onboarding/text-value.ts'
import type { MessageKind } from '../onboarding/messaging/message-sender.ts'

/** Phone and e-mail of a case, as far as they were given. */
export type Contacts = Readonly<Partial<Record<MessageKind, string>>>

const keys = {
  sms: ['contact.phone', 'person.phone'],
  email: ['contact.email', 'person.email'],
} as const

/** By what the customer of a case can be reached, of the kinds that the seller can send. */
export function contactsOf(state: CaseState, kinds: readonly MessageKind[]): Contacts {
  const found = kinds.flatMap((kind) => {
    const values = keys[kind].map((key) => state.answers[key]?.value)
    const value = values.map(textValue).find((text) => text !== '')
    return value === undefined ? [] : [[kind, value] as const]
  })
  return Object.fromEntries(found)
}
