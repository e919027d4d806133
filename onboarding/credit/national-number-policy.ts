import type { Profile } from '../profile.ts'
import type { CountryCode, CustomerType, Payment } from '../vocabulary.ts'

export interface NationalNumberFacts {
  readonly country: CountryCode
  readonly customerType: CustomerType
  readonly payment: Payment
  /** Expected purchases per month in the country's currency, whole units. */
  readonly amount: number
}

type NationalNumberRow = Profile['nationalNumbers'][number]

const matches = (row: NationalNumberRow, facts: NationalNumberFacts): boolean =>
  row.country === facts.country &&
  row.customerType === facts.customerType &&
  row.payment === facts.payment &&
  (row.amountAbove === undefined || facts.amount > row.amountAbove)

/**
 * Whether a national number may be asked for (ID-01): the first row of the seller's table that matches decides, none
 * means `forbidden`. Without credit nothing needs the number, so a row for prepayment has no effect (CR-01).
 * Source: databeskyttelsesloven § 11 (DK), dataskyddslagen 3 kap. 10 § (SE), personopplysningsloven § 12 (NO).
 */
export function nationalNumberPolicy(
  rows: Profile['nationalNumbers'],
  facts: NationalNumberFacts,
): 'forbidden' | 'consent' | 'justified' {
  if (facts.payment === 'prepayment') return 'forbidden'
  return rows.find((row) => matches(row, facts))?.ask ?? 'forbidden'
}
