import { countries } from './countries/index.ts'
import type { CountryCode } from './vocabulary.ts'

/** The company number, unless it is a national number: that one goes nowhere (ID-03). */
function publicNumber(number: string, country: CountryCode): string | undefined {
  // A number that is asked about has been accepted before; whether its series is one for tests was judged then.
  const reading = countries[country].readCompanyNumber(number, { testSeries: true })
  return reading.ok && reading.value.kind === 'company' ? reading.value.number : undefined
}

/**
 * The VAT number that follows from a company number: `DK12345674`, `SE559999010701`, `923456783MVA`. `undefined` for a
 * Swedish sole trader, whose number is a national number, and for what is no company number at all.
 * Source: VIES structure table; Altinn for MVA (identifiers.md, part 1).
 */
export function vatNumberOf(number: string, country: CountryCode): string | undefined {
  const company = publicNumber(number, country)
  const { prefix, suffix } = countries[country].vat
  return company === undefined ? undefined : `${prefix}${company}${suffix}`
}

/**
 * The Peppol participant ids (`scheme:id`) that a company may be registered under, none for a Swedish sole trader. In
 * Denmark with and without `DK`: the code list of participant schemes has had both, and both are in use
 * (Peppol BIS Billing 3, rule PEPPOL-COMMON-R042).
 */
export function participantIds(number: string, country: CountryCode): readonly string[] {
  const company = publicNumber(number, country)
  if (company === undefined) return []
  const { scheme, prefix } = countries[country].peppol
  return [...new Set([company, `${prefix}${company}`])].map((id) => `${scheme}:${id}`)
}
