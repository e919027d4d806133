import { getBirthDate } from 'stdnum/lib/cjs/dk/cpr.js'
import type { NationalNumberOptions } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading } from '../../reading.ts'
import { labelledDigits, lengthProblem } from '../labelled-digits.ts'

const words = { before: ['cpr', 'cprnr', 'cprnummer', 'personnummer', 'nr'], after: [] }

/** Birth date by the century table of the seventh digit; `undefined` for pseudo numbers and impossible dates. */
function birthDate(digits: string): Date | undefined {
  try {
    return getBirthDate(digits)
  } catch {
    return undefined
  }
}

/** Whether ten digits can be a CPR number today: a real date of birth, not in the future, serial not 0000. */
export function isCprNumber(digits: string, today: Date): boolean {
  const born = birthDate(digits)
  return born !== undefined && born <= today && !digits.endsWith('0000')
}

/**
 * CPR number, stored as 10 digits. **Never refused on modulus 11**: numbers without it have been issued since 1 October
 * 2007 (cpr.dk, "Personnumre uden kontrolciffer"; ID-11). Pseudo numbers (day + 60) and replacement numbers with letters
 * are no CPR numbers.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `notADate`, `checkDigit` (serial 0000).
 */
export function readNationalNumber(text: string, options: NationalNumberOptions): Reading<string> {
  const found = labelledDigits(text, words)
  if (!found.ok) return found
  const { digits } = found.value
  const problem = lengthProblem(digits, 10)
  if (problem) return problem
  if (digits.endsWith('0000')) return refuse('checkDigit')
  return isCprNumber(digits, options.today) ? read(digits) : refuse('notADate')
}
