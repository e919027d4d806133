import { countries } from '../countries/index.ts'
import type { CountryCode, CustomerType } from '../vocabulary.ts'

/**
 * Whether the bureau sends a copy letter to the one assessed, so that the credit notice may promise it (CR-05).
 * SE: natural persons, sole traders, HB and KB; NO: natural persons and sole traders; DK: nobody.
 * A company whose form is unknown counts as a natural person (CR-06).
 * Source: kreditupplysningslagen (1973:1173), kredittopplysningsloven of 2022.
 */
export function copyLetter(
  country: CountryCode,
  legalForm: string | undefined,
  customerType: CustomerType,
): boolean {
  const { legalForms } = countries[country]
  const naturalPersons = legalForms.some((form) => form.soleTrader && form.copyLetter)
  if (customerType === 'private') return naturalPersons
  return legalForms.find((form) => form.code === legalForm)?.copyLetter ?? naturalPersons
}
