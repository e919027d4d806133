import { idnr } from '@navikt/fnrvalidator'
import type { NationalNumberOptions } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { isCalendarDate } from '../calendar-date.ts'
import { labelledDigits, lengthProblem } from '../labelled-digits.ts'

const words = {
  before: ['fødselsnummer', 'fødselsnr', 'fnr', 'dnummer', 'dnr', 'personnummer', 'nr'],
  after: [],
}

/** `real`: fødselsnummer or D-number; `synthetic`: month + 40, + 65 or + 80, made for tests. */
export type NorwegianNumber = 'real' | 'synthetic' | 'badCheckDigit' | 'badDate'

const healthNetworkShift = 65

/** Norsk helsenett adds 65 to the month, which the library does not know (identifiers.md section 3). */
function isHealthNetworkNumber(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40
  const month = Number(digits.slice(2, 4)) - healthNetworkShift
  return isCalendarDate(2000 + Number(digits.slice(4, 6)), month, day)
}

/** Judges eleven bare digits by Skatteetaten's rules, the wider check digits of 2032 included. */
export function judgeNorwegianNumber(digits: string): NorwegianNumber {
  const result = idnr(digits)
  if (result.status === 'valid') {
    return result.type === 'fnr' || result.type === 'dnr' ? 'real' : 'synthetic'
  }
  if (result.reasons.includes("checksums don't match")) return 'badCheckDigit'
  return isHealthNetworkNumber(digits) ? 'synthetic' : 'badDate'
}

/**
 * Fødselsnummer or D-number, stored as 11 digits. Neither gender nor century is read from it (ends in 2032).
 * Synthetic numbers only with `testSeries`; without it their shifted month is no date.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `checkDigit`, `notADate`.
 */
export function readNationalNumber(text: string, options: NationalNumberOptions): Reading<string> {
  const found = labelledDigits(text, words)
  if (!found.ok) return found
  const { digits } = found.value
  const problem = lengthProblem(digits, 11)
  if (problem) return problem
  const judged = judgeNorwegianNumber(digits)
  if (judged === 'badCheckDigit') return refuse('checkDigit')
  const accepted = judged === 'real' || (judged === 'synthetic' && options.testSeries)
  return accepted ? read(digits) : refuse('notADate')
}
