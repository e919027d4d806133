import type { CustomerRecord } from '../record.ts'
import type { MessageKind } from './message-sender.ts'

/** Where somebody is reached: E.164 for `sms`, an address for `email`. */
export interface ContactAddress {
  readonly kind: MessageKind
  readonly to: string
}

/** Fields that are contact points, by how they are reached. */
export const contactKinds: Readonly<Record<string, MessageKind>> = {
  'contact.phone': 'sms',
  'person.phone': 'sms',
  'contact.email': 'email',
  'person.email': 'email',
}

/** The person who speaks for a customer, or is it. */
export const speakerOfRecord = ({ contact, person }: CustomerRecord) => ({
  name: '',
  phone: '',
  email: '',
  ...(contact ?? person),
})

/** The phone number and the e-mail address of a finished customer. Never keys: several customers may share one (DQ-02). */
export function contactsOfRecord(record: CustomerRecord): readonly ContactAddress[] {
  const { phone, email } = speakerOfRecord(record)
  const all = [{ kind: 'sms', to: phone } as const, { kind: 'email', to: email } as const]
  return all.filter(({ to }) => to !== '')
}

/** Whether two are one: e-mail addresses differ by case in name only. */
export const isSameContact = (a: ContactAddress, b: ContactAddress): boolean =>
  a.kind === b.kind &&
  (a.kind === 'email' ? a.to.toLowerCase() === b.to.toLowerCase() : a.to === b.to)
