import { legalFormInName } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { countryOfCity } from '../addresses/big-cities.ts'
import { canonical } from '../words/canonical.ts'
import type { Find, FindKind, Scan } from '../shapes/scan.ts'

/** Five digits are Swedish, four Danish or Norwegian; a prefix or the name of a country is read with the address. */
const fiveDigits = /(?<![\p{L}\d-])\d{3} ?\d{2}(?!\d),?[ \n]+\p{L}/u
const fourDigits = /(?<![\p{L}\d-])\d{4}(?!\d),?[ \n]+\p{L}/u
const codeAtEnd = /[ ,;]\d{3} ?\d{2}$/u
const countryOfEnding: Readonly<Record<string, CountryCode>> = { dk: 'DK', se: 'SE', no: 'NO' }
const countryOfCode: Readonly<Record<string, CountryCode>> = { 45: 'DK', 46: 'SE', 47: 'NO' }
/** `Storgata`, `Lærkevej`: the same word is spelled differently in each country. */
const streets: readonly (readonly [RegExp, CountryCode])[] = [
  [/(?:gade|vej|stræde|torv|plads)(?:en)?(?!\p{L})/iu, 'DK'],
  [/(?:gat[ae]|gaten|veien?|vegen|gt|torget|plass(?:en)?)(?!\p{L})/iu, 'NO'],
]
const dialled = /^(?:\+|00) ?\(?(4[567])/

const ofKind = ({ finds }: Scan, ...kinds: readonly FindKind[]): readonly Find[] =>
  finds.filter(({ kind }) => kinds.includes(kind))

const countriesOfForm = (name: string): readonly CountryCode[] =>
  countryCodes.filter((code) => legalFormInName(name, code) !== undefined)

/** The one country that knows the legal form: `AB`, `ApS`. */
function countryOfForm(name: string): readonly CountryCode[] {
  const found = countriesOfForm(name)
  return found.length === 1 ? found : []
}

function countryOfPhone(raw: string): readonly CountryCode[] {
  const country = countryOfCode[String(dialled.exec(raw.trim())?.[1])]
  return country === undefined ? [] : [country]
}

/** `070-174 06 05`: of the three countries only Sweden dials a zero first, and nobody else has ten figures. */
const swedishMobile = /^07[02369]\d{7}$/

/** The country by a mobile number as it is dialled there; how to read the number, where nothing else tells. */
export const countryByMobile = (scan: Scan): CountryCode | undefined =>
  ofKind(scan, 'number').some(({ raw }) => swedishMobile.test(raw.replace(/[ ()./-]/g, '')))
    ? 'SE'
    : undefined

function countryOfMail(raw: string): readonly CountryCode[] {
  const country = countryOfEnding[raw.trim().slice(-2).toLowerCase()]
  return country !== undefined && /\.\w\w$/.test(raw.trim()) ? [country] : []
}

function countryOfPlace(raw: string): readonly CountryCode[] {
  const words = raw.split(/[^\p{L}]+/u).map(canonical)
  const street = streets.find(([pattern]) => pattern.test(raw))?.[1]
  return [countryOfCity(words), street].filter((country) => country !== undefined)
}

/** The country that most people who write a language live in. */
const homeOf: Partial<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO' }

/** `Havnens Kraner A/S`, which two countries have: the one whose language is written. */
function ownForm(name: string, home: CountryCode | undefined): readonly CountryCode[] {
  const found = countriesOfForm(name)
  return found.length > 1 ? found.filter((code) => code === home) : found
}

/**
 * `Hansen ApS, 20 12 34 17`: the country whose numbers these must be, where nothing else tells: that of the one legal form, or of an
 * e-mail that ends like the country whose language is written. Only how to read the number follows from it.
 */
export function countryByFirm(scan: Scan, language: Language): CountryCode | undefined {
  if (ofKind(scan, 'number').length === 0 || ofKind(scan, 'address').length > 0) return undefined
  const mails = ofKind(scan, 'email').flatMap(({ raw }) => countryOfMail(raw))
  const own = mails.filter((country) => country === homeOf[language])
  const forms = ofKind(scan, 'company').flatMap(({ raw }) => ownForm(raw, homeOf[language]))
  const isOther = mails.length > own.length && forms.length === 0
  return isOther ? undefined : theOne([...forms, ...(forms.length > 0 ? [] : own)])
}

/** Every sign in what was recognised by its shape. */
const signsIn = (scan: Scan): readonly CountryCode[] => [
  ...ofKind(scan, 'company').flatMap(({ raw }) => countryOfForm(raw)),
  ...ofKind(scan, 'number').flatMap(({ raw }) => countryOfPhone(raw)),
  ...ofKind(scan, 'email').flatMap(({ raw }) => countryOfMail(raw)),
]

const theOne = (countries: readonly CountryCode[]): CountryCode | undefined =>
  new Set(countries).size === 1 ? countries[0] : undefined

/** `Piggsvinsgatan 4, 271 42`: the code tells it without the town, behind a street that is spelled like no other country's. */
function countryOfStreets(scan: Scan): CountryCode | undefined {
  const [street] = ofKind(scan, 'street')
  const isSwedish =
    street !== undefined && codeAtEnd.test(street.raw) && countryOfPlace(street.raw).length === 0
  return isSwedish ? 'SE' : undefined
}

/**
 * The country by the address that is given, where nobody has named it: five digits and a town are Swedish, four Danish or Norwegian
 * by the town, the street, the legal form, the calling code, the ending of the e-mail. What contradicts itself tells nothing, and
 * without an address all of it is too little: a Norwegian may well have an e-mail in Denmark.
 */
export function countryByEvidence(scan: Scan): CountryCode | undefined {
  const address = ofKind(scan, 'address')[0]?.raw
  if (address === undefined) return countryOfStreets(scan)
  if (fiveDigits.test(address)) return 'SE'
  if (!fourDigits.test(address)) return undefined
  return theOne([...countryOfPlace(address), ...signsIn(scan)].filter((one) => one !== 'SE'))
}
