import { formatAmount } from '../locales/format.ts'
import type { Say, WordKey } from '../locales/words.ts'
import { countries } from '../onboarding/countries/index.ts'
import type { FieldValue } from '../onboarding/field.ts'
import { fieldByKey, isFieldKey } from '../onboarding/fields/index.ts'
import { phoneForm } from '../onboarding/phone-form.ts'
import { remembered } from '../onboarding/remembered.ts'
import {
  countryCodes,
  type Address,
  type CountryCode,
  type Language,
} from '../onboarding/vocabulary.ts'

/** What showing a value depends on: the words' language and the customer's country (TX-03). */
export interface ShowContext {
  readonly say: Say
  readonly language: Language
  readonly country: CountryCode | undefined
}

function countryOf(code: string): CountryCode | undefined {
  return countryCodes.find((known) => known === code)
}

/** As many as an instance has at hand: every summary of a conversation shows the same two or three again. */
const phonesKept = 128

const phonesOf = (country: CountryCode | undefined) =>
  remembered(phonesKept, (e164) => phoneForm(e164, country))

const shownIn = { DK: phonesOf('DK'), SE: phonesOf('SE'), NO: phonesOf('NO') }
const shownAnywhere = phonesOf(undefined)

const showPhone = (e164: string, country: CountryCode | undefined): string =>
  (country === undefined ? shownAnywhere : shownIn[country])(e164)

function showAddress(address: Address, context: ShowContext): string {
  const home = countryOf(address.country)
  const code =
    home === undefined ? address.postalCode : countries[home].formatPostalCode(address.postalCode)
  const abroad =
    home === undefined || home === context.country
      ? ''
      : `, ${context.say(`fields.country.values.${home}`)}`
  return `${address.street}, ${code} ${address.city}${abroad}`
}

/** Where the country is not known yet: a form by the name that it has in the language that is spoken. */
const nearest: Readonly<Record<Language, readonly CountryCode[]>> = {
  da: ['DK', 'NO', 'SE'],
  sv: ['SE', 'DK', 'NO'],
  no: ['NO', 'DK', 'SE'],
  en: countryCodes,
}

/** `EF` and `ENK` are the registers' words: a sole trader's form is called by its name. */
function showForm(code: string, { country, language }: ShowContext): string {
  const known = country === undefined ? nearest[language] : [country]
  const form = known
    .flatMap((each) => countries[each].legalForms)
    .find((each) => each.code === code)
  const isEnglish = country === undefined && language === 'en'
  const [name] = form?.soleTrader === true ? (isEnglish ? ['sole trader'] : form.names) : []
  return name === undefined ? code : name.charAt(0).toUpperCase() + name.slice(1)
}

function showNumber(value: string, { country }: ShowContext): string {
  const isDigits = /^\d+$/.test(value) && country !== undefined
  return isDigits ? countries[country].formatCompanyNumber(value) : value
}

function showText(key: string, value: string, context: ShowContext): string {
  if (isFieldKey(key) && fieldByKey(key).choices !== undefined) {
    return context.say(`fields.${key}.values.${value}` as WordKey) // choice values are word keys; the locale test holds them equal
  }
  if (key.endsWith('.phone') || key.endsWith('.landline')) return showPhone(value, context.country)
  if (key === 'company.legalForm') return showForm(value, context)
  return key === 'company.number' ? showNumber(value, context) : value
}

/** A value as the customer would write it: national phone form, address on one line, amount with its currency. */
export function showValue(key: string, value: FieldValue, context: ShowContext): string {
  if (typeof value === 'object') return showAddress(value, context)
  if (typeof value === 'number') {
    const currency = countries[context.country ?? 'DK'].currency
    return formatAmount(value, currency, context.language)
  }
  return showText(key, value, context)
}
