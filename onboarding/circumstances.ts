import { nationalNumberPolicy } from './credit/national-number-policy.ts'
import { countries } from './countries/index.ts'
import type { Answer } from './answer.ts'
import type { Circumstances } from './field.ts'
import { keepingLatest } from './keeping-latest.ts'
import type { Profile } from './profile.ts'
import {
  countryCodes,
  customerTypes,
  invoiceChannels,
  payments,
  type CountryCode,
  type CustomerType,
} from './vocabulary.ts'

export type Answers = Readonly<Record<string, Answer>>

function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((member) => member === value)
}

function soleCountry(profile: Profile): CountryCode | undefined {
  return profile.countries.length === 1 ? profile.countries[0] : undefined
}

/** Whether the legal form belongs to a natural person. Unknown counts as natural (CR-06). */
export function isNaturalPerson(
  country: CountryCode | undefined,
  customerType: CustomerType | undefined,
  legalForm: unknown,
): boolean {
  if (customerType !== 'business' || country === undefined) return true
  const form = countries[country].legalForms.find((candidate) => candidate.code === legalForm)
  return form?.soleTrader ?? true
}

function nationalNumberRule(
  facts: Pick<Circumstances, 'country' | 'customerType' | 'payment'>,
  amount: unknown,
  profile: Profile,
): Circumstances['nationalNumber'] {
  const { country, customerType, payment } = facts
  if (country === undefined || customerType === undefined || payment === undefined) {
    return 'forbidden'
  }
  return nationalNumberPolicy(profile.nationalNumbers, {
    country,
    customerType,
    payment,
    amount: typeof amount === 'number' ? amount : 0,
  })
}

/** The facts on which the form depends: answers first, then the seller's defaults. */
export const circumstances: (answers: Answers, profile: Profile) => Circumstances =
  keepingLatest(factsFrom)

function factsFrom(answers: Answers, profile: Profile): Circumstances {
  const said = (key: string) => answers[key]?.value
  const country = oneOf(countryCodes, said('country')) ?? soleCountry(profile)
  const customerType = oneOf(customerTypes, said('customerType'))
  const proposed = customerType === undefined ? {} : profile.defaults[customerType]
  const payment = oneOf(payments, said('payment')) ?? proposed.payment
  const amount = said('credit.amount') ?? proposed.creditAmount
  return {
    country,
    customerType,
    payment,
    invoiceChannel: oneOf(invoiceChannels, said('invoice.channel')) ?? proposed.invoiceChannel,
    naturalPerson: isNaturalPerson(country, customerType, said('company.legalForm')),
    nationalNumber: nationalNumberRule({ country, customerType, payment }, amount, profile),
  }
}
