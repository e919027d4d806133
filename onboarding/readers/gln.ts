import { labelledDigits, lengthProblem } from '../countries/labelled-digits.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

const words = {
  before: [
    'ean',
    'eannr',
    'eannummer',
    'eanlokationsnummer',
    'gln',
    'glnnr',
    'glnnummer',
    'lokationsnummer',
    'nr',
  ],
  after: [],
}

/** GS1 check digit: weights 1 and 3 from the left, the sum a multiple of ten. */
function checkDigitHolds(thirteen: string): boolean {
  const digits = Array.from(thirteen, Number)
  return digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
}

/**
 * GLN (in Denmark: EAN location number), 13 digits (GS1 General Specifications).
 * Reasons: `empty`, `wrongCharacters`, `tooShort`, `tooLong`, `checkDigit`.
 */
export function readGln(text: string): Reading<string> {
  const found = labelledDigits(text, words)
  if (!found.ok) return found
  const { digits } = found.value
  return (
    lengthProblem(digits, 13) ?? (checkDigitHolds(digits) ? read(digits) : refuse('checkDigit'))
  )
}
