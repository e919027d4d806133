import { validate } from 'stdnum/lib/cjs/no/orgnr.js'
import type { CompanyNumber, CompanyNumberOptions } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { labelledDigits, lengthProblem } from '../labelled-digits.ts'

/** Words that Norwegians write before an organisation number. */
export const companyNumberLabels = [
  'no',
  'org',
  'orgnr',
  'orgnummer',
  'organisasjonsnr',
  'organisasjonsnummer',
  'organisasjonsnummeret',
  'foretaksnummer',
  'mva',
  'mvanr',
  'mvanummer',
  'vat',
  'vatno',
  'nr',
] as const

const after = ['mva', 'foretaksregisteret'] as const

export const companyNumberLength = 9

/** Test series of Brønnøysundregistrene: 2 and 3 in its test environments and API examples. */
const testSeries = /^[23]/
/** What is issued today. No official rule forbids other first digits, so they are unusual, not wrong. */
const usual = /^[89]/

/**
 * Organisasjonsnummer: 9 digits, modulus 11 (Brønnøysundregistrene, "The organization number"); also as `NO … MVA`.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `checkDigit`, `firstDigit` (test series in production,
 * 000000000).
 */
export function readCompanyNumber(
  text: string,
  options: CompanyNumberOptions,
): Reading<CompanyNumber> {
  const found = labelledDigits(text, { before: companyNumberLabels, after })
  if (!found.ok) return found
  const { digits } = found.value
  const problem = lengthProblem(digits, companyNumberLength)
  if (problem) return problem
  if (!validate(digits).isValid) return refuse('checkDigit')
  if (digits === '000000000') return refuse('firstDigit')
  return byFirstDigit(digits, options)
}

function byFirstDigit(number: string, options: CompanyNumberOptions): Reading<CompanyNumber> {
  if (usual.test(number)) return read({ kind: 'company', number })
  if (!testSeries.test(number)) return read({ kind: 'company', number, unusual: true })
  return options.testSeries ? read({ kind: 'company', number }) : refuse('firstDigit')
}

/** `923 456 789`. */
export const formatCompanyNumber = (number: string) => number.replace(/(\d{3})(?=\d)/g, '$1 ')
