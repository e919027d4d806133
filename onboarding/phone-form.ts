import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { CountryCode } from './vocabulary.ts'

/**
 * A phone number (E.164) as people of the country write it: national at home, international abroad, Norwegian numbers in
 * pairs (compliance-and-ux.md part 8). What is no phone number stays as it is.
 */
export function phoneForm(e164: string, country: CountryCode | undefined): string {
  const phone = parsePhoneNumberFromString(e164)
  if (phone === undefined) return e164
  if (phone.country !== country) return phone.formatInternational()
  if (
    country === 'NO' &&
    phone.nationalNumber.length === 8 &&
    !phone.nationalNumber.startsWith('8')
  ) {
    return phone.nationalNumber.replace(/(\d{2})(?=\d)/g, '$1 ')
  }
  return phone.formatNational()
}
