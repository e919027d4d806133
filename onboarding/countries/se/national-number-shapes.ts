import type { NationalNumberShape, NumberInText } from '../../country.ts'
import { isNationalSeries } from './company-number.ts'
import { isSwedishNationalNumber } from './national-number.ts'

const isNational = (ten: string) => isNationalSeries(ten) && isSwedishNationalNumber(ten)

const isPersonnummer = (found: NumberInText) => !found.phone && isNational(found.digits.slice(-10))

/** A sole trader's VAT number holds the national number (ID-04). */
const isSoleTraderVat = (found: NumberInText) => isNational(found.digits.slice(0, 10))

/** Ten or twelve digits behind the word are meant as one, slips included: they are masked all the same. */
const labelled =
  /(?<=(?:personn|samordningsn|\bpnr)[^\d\n]{0,25})\d(?:[ ./_+-]{0,3}\d){9}(?:(?:[ ./_+-]{0,3}\d){2})?(?![-+]?\d)/i

/**
 * `701063-2391`, with or without hyphen, `+`, century (or the registers' 16) and gaps in the date; and as a VAT number
 * that ends in 01.
 */
export const nationalNumberShapes: readonly NationalNumberShape[] = [
  { pattern: labelled, holds: () => true },
  {
    pattern:
      /(?<!\d|\+\d{0,3} ?)(?:16|18|19|20)?\d{2}[ ./-]?\d{2}[ ./-]?\d{2} ?[-+]? ?\d{4}(?![-+]?\d)/,
    holds: isPersonnummer,
  },
  { pattern: /(?<!\d|\+\d{0,3} ?)\d{6}-?\d{4}[ -]?01(?![-+]?\d)/, holds: isSoleTraderVat },
]
