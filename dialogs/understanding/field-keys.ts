import type { Role } from './labels.ts'
import type { FindKind } from './scan.ts'
import { isAnswered, isOpen, type Situation } from './situation.ts'

type Kind = 'name' | 'phone' | 'email' | 'address' | 'number' | 'gln' | 'peppol' | 'amount' | 'choice' | 'secret'

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\.name$/, 'name'],
  [/\.(?:phone|landline)$/, 'phone'],
  [/\.email$/, 'email'],
  [/\.address$/, 'address'],
  [/^company\.number$/, 'number'],
  [/\.gln$/, 'gln'],
  [/\.peppol$/, 'peppol'],
  [/\.amount$/, 'amount'],
  [/\.nationalNumber$/, 'secret'],
]

/** What kind of thing a field holds. */
export const kindOf = (key: string): Kind => kinds.find(([pattern]) => pattern.test(key))?.[1] ?? 'choice'

const fixed: Partial<Record<Role, string>> = {
  companyNumber: 'company.number',
  companyName: 'company.name',
  companyWord: 'company.name',
  legalForm: 'company.legalForm',
  invoiceEmail: 'invoice.email',
  gln: 'invoice.gln',
  peppol: 'invoice.peppol',
  amount: 'credit.amount',
  channel: 'invoice.channel',
  country: 'country',
  customerType: 'customerType',
  payment: 'payment',
  nationalNumber: 'person.nationalNumber',
}

const kindOfRole: Partial<Record<Role, Kind>> = {
  plainName: 'name',
  name: 'name',
  weakName: 'name',
  phone: 'phone',
  email: 'email',
  address: 'address',
}

function ownKey({ side }: Situation, role: Role): string {
  if (role === 'address') return side === 'contact' ? 'company.address' : 'person.address'
  if (kindOfRole[role] === 'name') return `${side}.name`
  return `${side}.${role === 'number' ? 'phone' : role}`
}

/** The field a label names, for this customer. A general word ("the e-mail") means the field of its kind that is asked for. */
export function keyOfRole(situation: Situation, role: Role): string {
  const key = fixed[role]
  if (key !== undefined) return key
  const own = ownKey(situation, role)
  const { asked, corrects } = situation
  const isSameKind = asked !== '' && kindOf(asked) === kindOfRole[role]
  if (!isSameKind || asked === own) return own
  if (role === 'plainName') return asked
  return isOpen(situation, own) || (corrects && isAnswered(situation, own)) ? own : asked
}

/** What can stand beside a label. */
const compatible: Partial<Record<Role, readonly FindKind[]>> = {
  companyNumber: ['number'],
  companyName: ['company'],
  companyWord: ['company'],
  phone: ['number'],
  landline: ['number'],
  email: ['email'],
  invoiceEmail: ['email'],
  gln: ['number'],
  peppol: ['peppol', 'number'],
  amount: ['amount', 'number'],
  address: ['address', 'street'],
}

export const canHold = (role: Role, kind: FindKind): boolean => compatible[role]?.includes(kind) ?? false
