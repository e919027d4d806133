import { fold } from '../company-match.ts'
import type { CustomerRecord } from '../record.ts'

/** Shorter than that nearly everybody is found. */
const shortest = 3

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Phones are compared by their last digits: with or without a country in front. */
const phoneDigits = 8

function isPhone(query: string, { contact, person }: CustomerRecord): boolean {
  const digits = digitsOf(query)
  const phones = [contact?.phone, contact?.landline, person?.phone, person?.landline]
  return (
    digits.length >= phoneDigits &&
    phones.some(
      (phone) => phone !== undefined && digitsOf(phone).endsWith(digits.slice(-phoneDigits)),
    )
  )
}

/** Whether a query is worth looking for at all. */
export const isSearchable = (query: string): boolean => fold(query.trim()).length >= shortest

const isAny = (values: readonly (string | undefined)[], holds: (folded: string) => boolean) =>
  values.some((value) => value !== undefined && holds(fold(value)))

const namesOf = ({ company, contact, person }: CustomerRecord) => [
  company?.name,
  contact?.name,
  person?.name,
]

/**
 * Whether a customer is who staff look for: by a part of the name of company, contact or person (case, accents, aa/å, æ/ä and
 * ø/ö alike, DQ-05), by the whole e-mail address, by company number or phone number.
 */
export function matchesCustomer(record: CustomerRecord, query: string): boolean {
  const wanted = fold(query.trim())
  return (
    isAny(namesOf(record), (name) => name.includes(wanted)) ||
    isAny([record.contact?.email, record.person?.email], (mail) => mail === wanted) ||
    record.company?.number === digitsOf(query) ||
    isPhone(query, record)
  )
}
