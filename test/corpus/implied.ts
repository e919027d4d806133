import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import type { CountryCode, CustomerType } from '../../onboarding/vocabulary.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import type { Row, Values } from './row.ts'

const countryByLength: Readonly<Record<number, CountryCode>> = { 8: 'DK', 9: 'NO', 10: 'SE' }

function impliedCountry(fills: Values): CountryCode | undefined {
  const place = fills['company.address'] ?? fills['person.address']
  if (typeof place === 'object') return countryCodes.find((code) => code === place.country)
  const number = fills['company.number']
  return typeof number === 'string' ? countryByLength[number.length] : undefined
}

function impliedType(fills: Values): CustomerType | undefined {
  const keys = Object.keys(fills)
  if (keys.some((key) => /^(?:company|contact)\./.test(key))) return 'business'
  return keys.some((key) => key.startsWith('person.')) ? 'private' : undefined
}

function impliedForm(fills: Values, country: CountryCode | undefined): string | undefined {
  const name = fills['company.name']
  if (typeof name !== 'string' || country === undefined) return undefined
  return legalFormInName(name, country)?.code
}

/** Whoever names a way for invoices to come wants invoices. */
function impliedInvoicing(fills: Values): Readonly<Record<string, string | undefined>> {
  const email = 'invoice.email' in fills
  return {
    payment: email || 'invoice.channel' in fills ? 'invoice' : undefined,
    'invoice.channel': email ? 'email' : undefined,
  }
}

/** What follows from the values given, for whoever cares to conclude it: never a miss, never wrong. */
export function implied(row: Row): Values {
  const fills = row.expect.fills ?? {}
  const country = row.country ?? impliedCountry(fills)
  const all: Readonly<Record<string, FieldValue | undefined>> = {
    ...row.answered,
    country,
    customerType: row.customerType ?? impliedType(fills),
    'company.legalForm': impliedForm(fills, country),
    ...impliedInvoicing(fills),
    ...row.expect.may,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
