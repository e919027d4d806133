/**
 * Whether two customers may be one (DQ-04, DQ-05): agreement and disagreement weigh in bits, as Fellegi and Sunter have it,
 * and an everyday name weighs less than a rare one. The result is a proposal for a person, never a merge (DQ-03).
 */
import { isSameAddress } from '../company-match.ts'
import { speakerOfRecord } from '../messaging/contact-address.ts'
import type { CustomerRecord } from '../record.ts'
import { valuesOf } from '../record-values.ts'
import { nameBits } from './name-bits.ts'

/** Our estimate. People change phones and move, so that another one says little. */
const weights = {
  phone: { same: 9, other: -1 },
  email: { same: 10, other: -1 },
  address: { same: 6, other: -2 },
  /** Two legal persons by definition, unless one number is wrong. */
  otherNumber: -12,
} as const

/**
 * Bits from which a person should look. Of ten thousand customers two that are taken at random are the same once in some
 * 2^13 pairs; a review costs a minute, a customer that exists twice a year of wrong invoices.
 */
const threshold = 13

export interface Likeness {
  /** A person should look. */
  readonly likely: boolean
  readonly bits: number
  /** What agrees: shown to the person. */
  readonly agrees: readonly ('name' | 'phone' | 'email' | 'address')[]
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
