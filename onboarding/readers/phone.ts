import parsePhoneNumber, { validatePhoneNumberLength } from 'libphonenumber-js/max'
import type { PhoneNumber } from 'libphonenumber-js/max'
import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import type { ReadContext } from '../field.ts'
import { read, refuse } from '../reading.ts'
import type { Reading, Refused } from '../reading.ts'
import { remembered } from '../remembered.ts'
import { countryCodes } from '../vocabulary.ts'
import type { CountryCode } from '../vocabulary.ts'

/** Number types that nobody can be called back or written to on. */
const unreachable = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'VOICEMAIL'])
/** Words people write before a phone number. */
const label =
  /^(?:tlf|tel|telefon(?:nummer)?|mobil(?:nummer)?|mob|phone|mobile|nr|nummer|t|m)[.:]*\s*(?=[+(\d])/i
/** Characters of the longest number with blanks and a label in front. */
const maxLength = 60
/** Calling code and eight digits. */
const shortestWithCallingCode = 10
/** Where all numbers but a few special ones have one length. */
const nationalLength: Partial<Record<CountryCode, number>> = { DK: 8, NO: 8 }

/** `00` abroad is `+`; the trunk zero in brackets is never dialled after a country code. */
function dialled(text: string): string {
  const bare = text.replace(label, '').replace(/^\(?(?:00|\+)\s*\(?/, '+')
  return bare.startsWith('+') ? bare.replace(/\(0\)/, '').replace(/^\+(\d+)\)/, '+$1 ') : bare
}

/** While one message is read, the same number is looked at for several fields; more than a message holds is not kept. */
const numbersKept = 4

const parsersOf: ReadonlyMap<CountryCode | undefined, (text: string) => PhoneNumber | undefined> =
  new Map(
    [undefined, ...countryCodes].map(
      (country) => [country, remembered(numbersKept, (text) => parseIn(text, country))] as const,
    ),
  )

const parse = (text: string, country: CountryCode | undefined): PhoneNumber | undefined =>
  parsersOf.get(country)?.(text)

function parseIn(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const national = parsePhoneNumber(text, country)
  if (national?.isValid()) return national
  return withoutPlus(text.replace(/\D/g, '')) ?? national
}

/** The plus is often forgotten before a calling code of ours; shorter numbers are rather a slip in a national one. */
function withoutPlus(typed: string): PhoneNumber | undefined {
  const ours = countryCodes.some((code) => typed.startsWith(countries[code].callingCode))
  if (!ours || typed.length < shortestWithCallingCode) return undefined
  const phone = parsePhoneNumber(`+${typed}`)
  return phone?.isValid() ? phone : undefined
}

/** Where all numbers have one length, that length decides. */
function wrongLength(text: string, country: CountryCode | undefined): Refused | undefined {
  const expected = text.startsWith('+') || !country ? undefined : nationalLength[country]
  const got = text.replace(/\D/g, '').length
  if (expected === undefined || got === expected) return undefined
  return refuse(got < expected ? 'tooShort' : 'tooLong', { expected, got })
}

/** Elsewhere the numbering plan does. */
function lengthProblem(text: string, country: CountryCode | undefined): Refused | undefined {
  const problem = validatePhoneNumberLength(text, country)
  if (problem === 'TOO_SHORT') return refuse('tooShort')
  return problem === 'TOO_LONG' ? refuse('tooLong') : undefined
}

/** One of the countries has it, and nobody has said which. */
const isSomewhere = (text: string): boolean =>
  countryCodes.some((code) => parse(text, code)?.isValid() === true)

function problemOf(text: string, country: CountryCode | undefined): Refused {
  if (country === undefined && isSomewhere(text)) return refuse('countryUnknown')
  return wrongLength(text, country) ?? lengthProblem(text, country) ?? refuse('phoneNotInPlan')
}

/**
 * A phone number, stored as E.164. Numbers without a country code belong to `context.country`; without a country only
 * international ones can be read. Fixed, mobile, and company-wide numbers are fine, Svalbard is Norway.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `phoneNotInPlan` (nobody can have it),
 * `phoneNotReachable` (free-phone, premium-rate and the like), `countryUnknown` (a number of one of the countries, and nobody has
 * said of which: it can be read once the country is known).
 */
export function readPhone(text: string, context: ReadContext): Reading<string> {
  const cleaned = clean(text)
  if (cleaned === '') return refuse('empty')
  if (cleaned.length > maxLength) return refuse('wrongCharacters')
  const number = dialled(cleaned)
  if (!/^\+?[\d\s.,/()-]*\d[\d\s.,/()-]*$/.test(number)) return refuse('wrongCharacters')
  const phone = parse(number, context.country)
  if (!phone?.isValid()) return problemOf(number, context.country)
  return unreachable.has(String(phone.getType())) ? refuse('phoneNotReachable') : read(phone.number)
}
