import library from 'personnummer'
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js'
import { clean } from '../../clean.ts'
import type { NationalNumberOptions } from '../../country.ts'
import { read, refuse } from '../../reading.ts'
import type { Reading, Refused } from '../../reading.ts'
import { isAfter } from '../calendar-date.ts'
import { labelledDigits } from '../labelled-digits.ts'

// The types promise an ES default export; what Node imports from this CommonJS package is the class itself.
const Personnummer = library as unknown as typeof library.default

const words = {
  before: ['personnummer', 'personnr', 'persnr', 'pnr', 'samordningsnummer', 'samordningsnr', 'nr'],
  after: [],
}

/**
 * The other coordination numbers: month 00, day 60, or a day its month does not have, which Skatteverket issues when the
 * birth date is not known in full (SKV 707; 8.6 % of its test numbers). Ten digits, check digit already known to hold.
 */
function isPartialCoordinationNumber(ten: string): boolean {
  const month = Number(ten.slice(2, 4))
  const day = Number(ten.slice(4, 6))
  return month <= 12 && day >= 60 && day <= 91 && ten.slice(6, 9) !== '000'
}

/** Whether ten digits have the shape and check digit of a personnummer or samordningsnummer of any century. */
export function isSwedishNationalNumber(ten: string): boolean {
  if (!luhnChecksumValidate(ten)) return false
  if (isPartialCoordinationNumber(ten)) return true
  // Both centuries: 29 February exists in 2000 but not in 1900.
  return Personnummer.valid(`19${ten}`) || Personnummer.valid(`20${ten}`)
}

/** The century of a ten-digit number: the latest that is not ahead of this year; `+` means a hundred years earlier. */
function centuryOf(ten: string, plus: boolean, today: Date): string {
  const latest = today.getUTCFullYear() - (plus ? 100 : 0)
  const year = latest - ((latest - Number(ten.slice(0, 2))) % 100)
  return String(year).slice(0, 2)
}

function isInFuture(twelve: string, today: Date): boolean {
  const month = Math.max(Number(twelve.slice(4, 6)), 1)
  const day = Math.max(Number(twelve.slice(6, 8)) % 60, 1)
  return isAfter(today, [Number(twelve.slice(0, 4)), month, day])
}

function isDated(twelve: string, today: Date): boolean {
  const possible = Personnummer.valid(twelve) || isPartialCoordinationNumber(twelve.slice(2))
  return possible && /^(?:18|19|20)/.test(twelve) && !isInFuture(twelve, today)
}

function lengthProblem(digits: string): Refused | undefined {
  const got = digits.length
  if (got === 10 || got === 12) return undefined
  return got < 10
    ? refuse('tooShort', { expected: 10, got })
    : refuse('tooLong', { expected: 12, got })
}

/**
 * Personnummer or samordningsnummer, stored as 12 digits with the century. Ten digits get the century from `today`, and
 * `+` in place of the hyphen (from the year the person turns 100) the one before. Interim numbers with a letter are none.
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `checkDigit`, `notADate`.
 */
export function readNationalNumber(text: string, options: NationalNumberOptions): Reading<string> {
  const found = labelledDigits(text, words)
  if (!found.ok) return found
  const { digits } = found.value
  const problem = lengthProblem(digits)
  if (problem) return problem
  const ten = digits.slice(-10)
  if (!luhnChecksumValidate(ten) || ten.slice(6, 9) === '000') return refuse('checkDigit')
  const century = centuryOf(ten, clean(text).includes('+'), options.today)
  const twelve = digits.length === 12 ? digits : century + ten
  return isDated(twelve, options.today) ? read(twelve) : refuse('notADate')
}
