import { validate } from 'stdnum/lib/cjs/dk/cvr.js'
import type { CompanyNumber } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { remembered } from '../../remembered.ts'
import { labelledDigits, lengthProblem } from '../labelled-digits.ts'

/** Words that Danes write before a CVR number. Not `se`: an SE number need not be the company's CVR. */
export const companyNumberLabels = [
  'dk',
  'cvr',
  'cvrnr',
  'cvrnummer',
  'moms',
  'momsnr',
  'momsnummer',
  'vat',
  'vatno',
  'vatnr',
  'virksomhedsnummer',
  'nr',
] as const

export const companyNumberLength = 8

/** The library makes an error of each phone number; while one message is read, the same one is looked at for several fields. */
const isValid = remembered(4, (digits) => validate(digits).isValid)

/**
 * CVR number: 8 digits, modulus 11, never a leading zero (Erhvervsstyrelsen, "Modulus 11 kontrol").
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `firstDigit`, `checkDigit`.
 */
export function readCompanyNumber(text: string): Reading<CompanyNumber> {
  const found = labelledDigits(text, { before: companyNumberLabels, after: [] })
  if (!found.ok) return found
  const { digits } = found.value
  const problem = lengthProblem(digits, companyNumberLength)
  if (problem) return problem
  if (digits.startsWith('0')) return refuse('firstDigit')
  return isValid(digits) ? read({ kind: 'company', number: digits }) : refuse('checkDigit')
}

/** `12 34 56 78`, as on Danish letterheads. */
export const formatCompanyNumber = (number: string) => number.replace(/(\d\d)(?=\d)/g, '$1 ')
