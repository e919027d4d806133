import { remembered } from '../../../onboarding/remembered.ts'
import type { Role } from '../labels/labels.ts'
import type { FindKind } from '../shapes/scan.ts'
import { isAnswered, isOpen, type Situation } from '../situation.ts'
import { wordSet } from './word-lists.ts'

export type Kind =
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'number'
  | 'gln'
  | 'peppol'
  | 'amount'
  | 'text'
  | 'choice'
  | 'secret'

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\.name$/, 'name'],
  [/\.(?:phone|landline)$/, 'phone'],
  [/\.email$/, 'email'],
  [/\.address$/, 'address'],
  [/^company\.number$/, 'number'],
  [/\.gln$/, 'gln'],
  [/\.peppol$/, 'peppol'],
  [/\.amount$/, 'amount'],
  [/\.reference$/, 'text'],
  [/\.nationalNumber$/, 'secret'],
]

/** More than there are fields. */
const keysKept = 100

/** What kind of thing a field holds. */
export const kindOf = remembered(
  keysKept,
  (key): Kind => kinds.find(([pattern]) => pattern.test(key))?.[1] ?? 'choice',
)

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
  reference: 'invoice.reference',
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

/** Only Norwegian customers are asked for a landline; elsewhere it is the number to be called on (DESIGN section 2). */
const keepsLandline = (country: Situation['country']): boolean =>
  country === undefined || country === 'NO'

const preferring = wordSet('preferring')

/** "use 68054399 instead, that's the switchboard": one number is to stand in place of another one. */
export const prefersOther = ({ scan }: Situation): boolean =>
  scan.message.tokens.some(({ word }) => preferring.has(word))

/** Where another phone was asked for, or is to stand in its place, the switchboard is that one. */
function takesPlaceOfPhone(situation: Situation): boolean {
  const { side, asked } = situation
  if (!isAnswered(situation, `${side}.phone`)) return false
  if (asked !== '') return asked === `${side}.phone`
  return !isAnswered(situation, `${side}.landline`) && prefersOther(situation)
}

/** Whether the number of the office is one of its own. */
const isLandlineOf = (situation: Situation): boolean =>
  keepsLandline(situation.country) && !takesPlaceOfPhone(situation)

function ownKey(situation: Situation, role: Role): string {
  const { side } = situation
  if (role === 'address') return side === 'contact' ? 'company.address' : 'person.address'
  if (kindOfRole[role] === 'name') return `${side}.name`
  const isPhone = role === 'number' || (role === 'landline' && !isLandlineOf(situation))
  return `${side}.${isPhone ? 'phone' : role}`
}

/** A general word ("the e-mail") may mean the field of its kind that is asked for. */
function meansAsked(situation: Situation, role: Role, own: string): boolean {
  const { asked, corrects } = situation
  if (asked === '' || kindOf(asked) !== kindOfRole[role]) return false
  if (role === 'plainName') return true
  return !isOpen(situation, own) && !(corrects && isAnswered(situation, own))
}

/** The field a label names, for this customer. */
export function keyOfRole(situation: Situation, role: Role): string {
  const key = fixed[role]
  if (key !== undefined) return key
  const own = ownKey(situation, role)
  return meansAsked(situation, role, own) ? situation.asked : own
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

export const canHold = (role: Role, kind: FindKind): boolean =>
  compatible[role]?.includes(kind) ?? false

const shaped: ReadonlySet<Kind> = new Set<Kind>(['phone', 'number', 'gln', 'email', 'address'])

/** What has a shape of its own, by which it is found in a message wherever it stands. */
export const hasShape = (key: string): boolean => shaped.has(kindOf(key))
