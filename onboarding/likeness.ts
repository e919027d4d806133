/**
 * Whether two customers may be one (DQ-04, DQ-05): agreement and disagreement weigh in bits, as Fellegi and Sunter have it,
 * and an everyday surname weighs less than a rare one. The result is a proposal for a person, never a merge (DQ-03).
 */
import { fold, isSameAddress, isSameCompanyName, nameLikeness } from './company-match.ts'
import { speakerOfRecord } from './messaging/contact-address.ts'
import type { CustomerRecord } from './record.ts'
import { valuesOf } from './record-values.ts'

/** The surnames that agree by chance: those of a percent and more of a Nordic country. Our estimate, as the weights are. */
const everydayNames: ReadonlySet<string> = new Set(
  (
    'nielsen jensen hansen pedersen andersen christensen kristensen larsen sørensen rasmussen petersen jørgensen madsen olsen ' +
    'johansen karlsen nilsen eriksen andersson johansson karlsson carlsson nilsson eriksson larsson olsson persson svensson gustafsson'
  )
    .split(' ')
    .map(comparable),
)

/** Spellings of one name as one (DQ-05): `ae` and `oe`, `w` and `v`, hyphen and blank, besides what `fold` does. */
function comparable(name: string): string {
  return fold(name)
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('w', 'v')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const weights = {
  rareName: 10,
  everydayName: 4,
  alikeName: 5,
  phone: { same: 9, other: -1 },
  email: { same: 10, other: -1 },
  address: { same: 6, other: -2 },
  /** Two legal persons by definition, unless one number is wrong. */
  otherNumber: -12,
} as const

/** A review costs a minute, a customer that exists twice a year of wrong invoices. Bits. */
const threshold = 10

/** How alike two names are as a whole before they may be one with a slip, 0 to 1. */
const alikeFrom = 0.8

export interface Likeness {
  /** A person should look. */
  readonly likely: boolean
  readonly bits: number
  /** What agrees: shown to the person. */
  readonly agrees: readonly ('name' | 'phone' | 'email' | 'address')[]
}

const words = (name: string): string => comparable(name).split(' ').sort().join(' ')

const isEveryday = (name: string): boolean =>
  comparable(name)
    .split(' ')
    .slice(-1)
    .some((surname) => everydayNames.has(surname))

const nameOf = ({ company, person }: CustomerRecord): string => company?.name ?? person?.name ?? ''

/** `undefined`: two names that are not one. */
function nameBits(a: CustomerRecord, b: CustomerRecord): number | undefined {
  const [one, other] = [nameOf(a), nameOf(b)]
  if (a.customerType === 'business' && isSameCompanyName(one, other, a.country)) {
    return weights.rareName
  }
  if (words(one) === words(other)) {
    return isEveryday(one) && a.customerType === 'private' ? weights.everydayName : weights.rareName
  }
  const { whole } = nameLikeness(words(one), words(other), a.country)
  return whole >= alikeFrom ? weights.alikeName : undefined
}

type Contact = 'phone' | 'email'

function sameContact(a: CustomerRecord, b: CustomerRecord, part: Contact): boolean {
  const [one, other] = [a, b].map((record) => speakerOfRecord(record)[part].toLowerCase())
  return one !== '' && one === other
}

function sameAddress(a: CustomerRecord, b: CustomerRecord): boolean {
  const [one, other] = [a, b].map(({ company, person }) => (company ?? person)?.address)
  return one !== undefined && other !== undefined && isSameAddress(one, other)
}

function hasOtherNumber(a: CustomerRecord, b: CustomerRecord): boolean {
  const [one, other] = [a, b].map((record) => valuesOf(record).get('company.number'))
  return one !== undefined && other !== undefined && one !== other
}

/** Compares two customers. Names that are not one settle it: families share phones and addresses (DQ-02). */
export function likeness(a: CustomerRecord, b: CustomerRecord): Likeness {
  const name = a.customerType === b.customerType ? nameBits(a, b) : undefined
  if (name === undefined) return { likely: false, bits: 0, agrees: [] }
  const compared = [
    ['phone', sameContact(a, b, 'phone')],
    ['email', sameContact(a, b, 'email')],
    ['address', sameAddress(a, b)],
  ] as const
  const beside = compared.map(([part, same]) => weights[part][same ? 'same' : 'other'])
  const number = hasOtherNumber(a, b) ? weights.otherNumber : 0
  const bits = beside.reduce((sum, one) => sum + one, name + number)
  const agrees = compared.filter(([, same]) => same).map(([part]) => part)
  return { likely: bits >= threshold, bits, agrees: ['name', ...agrees] }
}
