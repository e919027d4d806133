import library from 'organisationsnummer'
import type { CompanyNumber } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { labelledDigits, lengthProblem } from '../labelled-digits.ts'
import { isSwedishNationalNumber } from './national-number.ts'

// The types promise an ES default export; what Node imports from this CommonJS package is the class itself.
const Organisationsnummer = library as unknown as typeof library.default

/** Words that Swedes write before an organisation or VAT number. */
export const companyNumberLabels = [
  'se',
  'org',
  'orgnr',
  'orgnummer',
  'organisationsnr',
  'organisationsnummer',
  'moms',
  'momsnr',
  'momsregnr',
  'momsregistreringsnummer',
  'vat',
  'vatnr',
  'vatno',
  'nr',
] as const

export const companyNumberLength = 10

/**
 * The ten digits inside the twelve of a VAT number (`SE` … `01`) or of the registers' form with `16` (or a century) in
 * front. Both can fit at once; then the word `se` or `vat` before it decides for VAT.
 */
function tenOfTwelve(digits: string, label: string): string {
  const century = /^(?:16|18|19|20)/.test(digits)
  const vat = digits.endsWith('01') && (!century || /se|vat|moms/.test(label))
  if (vat) return digits.slice(0, 10)
  return century ? digits.slice(2) : digits
}

/** Legal persons have at least 20 in the third and fourth digit, natural persons their birth month (ID-03). */
export const isNationalSeries = (ten: string) => Number(ten.slice(2, 4)) < 20

/**
 * Organisationsnummer: 10 digits, Luhn, third digit at least 2 (lag 1974:174). A sole trader's is the owner's national
 * number, also inside a VAT number (ID-03, ID-04): `kind: 'national'`.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `checkDigit`.
 */
export function readCompanyNumber(text: string): Reading<CompanyNumber> {
  const found = labelledDigits(text, { before: companyNumberLabels, after: [] })
  if (!found.ok) return found
  const { digits, label } = found.value
  const number = digits.length === 12 ? tenOfTwelve(digits, label) : digits
  const problem = lengthProblem(number, companyNumberLength)
  if (problem) return problem
  if (isNationalSeries(number)) {
    return isSwedishNationalNumber(number)
      ? read({ kind: 'national', number })
      : refuse('checkDigit')
  }
  return Organisationsnummer.valid(number)
    ? read({ kind: 'company', number })
    : refuse('checkDigit')
}

/** `556036-0793`. */
export const formatCompanyNumber = (number: string) => `${number.slice(0, 6)}-${number.slice(6)}`
