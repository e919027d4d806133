import type { NationalNumberShape, NumberInText } from '../../country.ts'
import { isCprNumber } from './national-number.ts'

const isCpr = (found: NumberInText) => isCprNumber(found.digits, found.now)

/** No check digit to go by: without its hyphen a number counts only where a Danish one is to be expected. */
const isBareCpr = (found: NumberInText) => {
  const expected = found.customerCountry === undefined || found.customerCountry === 'DK'
  return expected && !found.phone && isCpr(found)
}

/** Ten digits behind the word CPR are meant as one, slips included: they are masked all the same. */
const labelled = /(?<=\bcpr[^\d\n]{0,20})\d(?:[ ./_-]{0,3}\d){9}(?![-+]?\d)/i

/** `010190-9990`, also with a dotted date; `010190 9990` standing alone; ten digits in one. */
export const nationalNumberShapes: readonly NationalNumberShape[] = [
  { pattern: labelled, holds: () => true },
  {
    pattern: /(?<!\d|\+\d{0,3} ?)\d{2}[ ./-]?\d{2}[ ./-]?\d{2} ?- ?\d{4}(?![-+]?\d)/,
    holds: isCpr,
  },
  { pattern: /(?<!\d[ .-]?|\+\d{0,3} ?)\d{6} ?[ ._/] ?\d{4}(?![ .-]?\d)/, holds: isBareCpr },
  { pattern: /(?<!\d|\+\d{0,3} ?)\d{10}(?![-+]?\d)/, holds: isBareCpr },
]
