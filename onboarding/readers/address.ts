import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import type { ReadContext } from '../field.ts'
import { read, refuse } from '../reading.ts'
import type { Reading, Refused } from '../reading.ts'
import { countryCodes } from '../vocabulary.ts'
import type { Address } from '../vocabulary.ts'
import { addressLines } from './address-lines.ts'
import { postalPlace, prefixCountry } from './postal-place.ts'
import type { PostalPlace } from './postal-place.ts'

const maxStreet = 150
const maxCity = 60
/** Everything together, c/o line and country included. */
const maxLength = 400

const hasLetter = (text: string) => /\p{L}/u.test(text)

/** `80000 Aarhus`: something that was meant as a postal code. */
const looksLikeCode = (lines: readonly string[]) =>
  lines.some((line) => /(?:^|\s|-)\d[\d ]{2,}\s\p{L}|^(?:\p{L}{1,2}-)?\d+ \p{L}/u.test(line))

/** Digits only in the Nordic countries; elsewhere as typed, in capitals. */
function readCode(code: string, country: string): Reading<string> {
  const known = countryCodes.find((candidate) => candidate === country)
  return known === undefined ? read(code.toUpperCase()) : countries[known].readPostalCode(code)
}

function partProblem(street: string, place: PostalPlace): Refused | undefined {
  if (!hasLetter(street)) return refuse('streetMissing')
  if (!hasLetter(place.city)) return refuse('cityMissing')
  if (street.length > maxStreet)
    return refuse('tooLong', { expected: maxStreet, got: street.length })
  if (place.city.length <= maxCity) return undefined
  return refuse('tooLong', { expected: maxCity, got: place.city.length })
}

function toAddress(place: PostalPlace, country: string | undefined): Reading<Address> {
  const street = place.street.join(', ')
  const problem = partProblem(street, place)
  if (problem) return problem
  if (country === undefined) return refuse('postalCodeFormat')
  const code = readCode(place.code, country)
  return code.ok ? read({ street, postalCode: code.value, city: place.city, country }) : code
}

/**
 * A postal address from one line or several, in any sensible order: `Vestergade 3, 2. tv, 8000 Aarhus C`. Lines such as
 * `c/o …`, floor, door and flat stay in `street`, joined by commas (UX-28). A country at the end or a prefix (`SE-`) goes
 * before `context.country`; without any of them the postal code cannot be judged.
 * Reasons: `empty`, `streetMissing`, `postalCodeMissing`, `postalCodeFormat`, `cityMissing`, `wrongCharacters`
 * (markup), `tooLong`.
 */
export function readAddress(text: string, context: ReadContext): Reading<Address> {
  const cleaned = clean(text)
  if (cleaned === '') return refuse('empty')
  if (/[<>]/.test(cleaned)) return refuse('wrongCharacters')
  if (cleaned.length > maxLength) {
    return refuse('tooLong', { expected: maxLength, got: cleaned.length })
  }
  const { lines, country: named } = addressLines(cleaned)
  const country = named ?? prefixCountry(lines) ?? context.country
  const place = postalPlace(lines, country)
  if (place) return toAddress(place, country)
  return refuse(looksLikeCode(lines) ? 'postalCodeFormat' : 'postalCodeMissing')
}
