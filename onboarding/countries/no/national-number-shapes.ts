import type { NationalNumberShape, NumberInText } from '../../country.ts'
import { judgeNorwegianNumber } from './national-number.ts'

/** Synthetic numbers count too: testers must see what customers will see. */
const isNational = (found: NumberInText) => {
  const judged = judgeNorwegianNumber(found.digits)
  return !found.phone && (judged === 'real' || judged === 'synthetic')
}

/** Eleven digits behind the word are meant as one, slips included: they are masked all the same. */
const labelled =
  /(?<=(?:fødselsn|personn|\bfnr|\bd-?n)[^\d\n]{0,25})\d(?:[ ./_-]{0,3}\d){10}(?![-+]?\d)/i

/** Eleven digits, in one or as six and five, also with gaps in the date. */
export const nationalNumberShapes: readonly NationalNumberShape[] = [
  { pattern: labelled, holds: () => true },
  {
    pattern: /(?<!\d|\+\d{0,3} ?)\d{2}[ ./-]?\d{2}[ ./-]?\d{2} ?[.-]? ?\d{5}(?![-+]?\d)/,
    holds: isNational,
  },
]
