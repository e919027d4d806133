import { countries } from '../../countries/index.ts'
import type { FieldValue } from '../../field.ts'
import type { FieldKey } from '../../fields/index.ts'
import { phoneForm } from '../../phone-form.ts'
import { countryCodes, type CountryCode, type Language } from '../../vocabulary.ts'
import { sayAddress, spellAddress } from './say-address.ts'
import { sayAmount, sayAmountDigits } from './say-amount.ts'
import { sayEmail, spellEmail } from './say-email.ts'
import { pause, sayGroups, spellOut } from './spell-out.ts'
import type { SpokenLanguage } from './spoken-language.ts'
import { spokenLanguages } from './spoken-languages.ts'

/** What a seller says to the customer to have a value confirmed (CA-05). A comma is a pause, a dash a longer one. */
export interface ReadBack {
  /** As one says it: numbers digit by digit in the groups of the country, names and addresses as they sound. */
  readonly say: string
  /** Letter by letter, or digit by digit for an amount: absent where `say` already leaves nothing open. */
  readonly spell?: string
}

export interface ReadBackContext {
  /** The customer's: read-back is for whoever listens. */
  readonly language: Language
  /** Numbers are grouped as people of this country write them. */
  readonly country: CountryCode | undefined
  /** The name of a choice in the customer's language; `country` names countries. */
  readonly title: (key: FieldKey, value: string) => string
}

interface Speaking extends ReadBackContext {
  readonly key: FieldKey
  readonly spoken: SpokenLanguage
}

type Reader = (value: FieldValue, speaking: Speaking) => ReadBack | undefined

/** Most values are text. */
const text =
  (say: (value: string, speaking: Speaking) => ReadBack): Reader =>
  (value, speaking) =>
    typeof value === 'string' ? say(value, speaking) : undefined

const choice = text((value, { key, title }) => ({ say: title(key, value) }))

const name = text((value, { spoken }) => ({ say: value, spell: spellOut(value, spoken) }))

function companyNumberForm(number: string, country: CountryCode | undefined): string {
  if (country === undefined || !/^\d+$/.test(number)) return number
  return countries[country].formatCompanyNumber(number)
}

const companyNumber = text((value, { country, spoken }) => ({
  say: sayGroups(companyNumberForm(value, country), spoken),
}))

const phone = text((value, { country, spoken }) => ({
  say: sayGroups(phoneForm(value, country), spoken),
}))

const email = text((value, { spoken }) => ({
  say: sayEmail(value, spoken),
  spell: spellEmail(value, spoken),
}))

/** Thirteen digits (GS1): in threes, four at the end. */
const inThrees = (digits: string): string => digits.replace(/\d{3}(?=\d{3})/g, '$& ')

const gln = text((value, { spoken }) => ({ say: sayGroups(inThrees(value), spoken) }))

/** `0184:DK12345674`: the number behind a scheme of ours in the groups of its country, any other in threes. */
function peppolGroups(id: string, scheme: string): readonly string[] {
  const country = countryCodes.find((code) => countries[code].peppol.scheme === scheme)
  const [digits = ''] = /\d+$/.exec(id) ?? []
  const before = id.slice(0, id.length - digits.length)
  const grouped = country ? companyNumberForm(digits, country) : inThrees(digits)
  return [before, ...grouped.split(/\D+/)]
}

const peppol = text((value, { spoken }) => {
  const at = value.indexOf(':')
  const scheme = value.slice(0, at)
  const groups = [scheme, ':', ...peppolGroups(value.slice(at + 1), scheme)]
  const there = groups.filter((group) => group !== '')
  return { say: there.map((group) => spellOut(group, spoken)).join(pause) }
})

const amount: Reader = (value, { country, spoken }) => {
  if (typeof value !== 'number') return undefined
  const { currency } = countries[country ?? 'DK']
  return { say: sayAmount(value, currency, spoken), spell: sayAmountDigits(value, spoken) }
}

const address: Reader = (value, { country, title, spoken }) => {
  if (typeof value !== 'object') return undefined
  const named = countryCodes.find((code) => code === value.country && code !== country)
  return {
    say: sayAddress(value, named && title('country', named), spoken),
    spell: spellAddress(value, spoken),
  }
}

/** A secret is typed by the customer into the secure field; nobody says it aloud in an office (ID-07). */
const secret: Reader = () => undefined

/** How each field is read back; a new field does not compile without its line. */
const readers: Readonly<Record<FieldKey, Reader>> = {
  country: choice,
  customerType: choice,
  payment: choice,
  'company.number': companyNumber,
  'company.name': name,
  'company.legalForm': name,
  'company.address': address,
  'person.name': name,
  'person.address': address,
  'person.phone': phone,
  'person.email': email,
  'person.landline': phone,
  'person.nationalNumber': secret,
  'contact.name': name,
  'contact.phone': phone,
  'contact.email': email,
  'contact.landline': phone,
  'credit.amount': amount,
  'invoice.channel': choice,
  'invoice.email': email,
  'invoice.gln': gln,
  'invoice.peppol': peppol,
  'invoice.reference': name,
}

/** How a value is said aloud to the customer; `undefined` for what is never said aloud. */
export const readBack = (
  key: FieldKey,
  value: FieldValue,
  context: ReadBackContext,
): ReadBack | undefined =>
  readers[key](value, { ...context, key, spoken: spokenLanguages[context.language] })
