import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import type { Country, LegalForm } from '../country.ts'
import type { ReadContext } from '../field.ts'
import { read, refuse } from '../reading.ts'
import { remembered } from '../remembered.ts'
import type { Reading } from '../reading.ts'
import { isOneSlip } from './one-slip.ts'
import { countryCodes } from '../vocabulary.ts'
import type { CountryCode } from '../vocabulary.ts'

/** Words of the longest form: `ansvarlig selskap med solidarisk ansvar`. */
const longestForm = 5

/** Each word of a message is asked whether it is a form, and each with those behind it. */
const spellingsKept = 2000

/** `A/S`, `a.s.` and `as` are one spelling. */
const spelling = remembered(spellingsKept, (text) => text.toLowerCase().replace(/[^\p{L}]/gu, ''))

/** Forms by every spelling of theirs; where two share one, the first of the country's table has it. */
const bySpelling = ({ legalForms }: Country): ReadonlyMap<string, LegalForm> =>
  new Map(
    legalForms
      .toReversed()
      .flatMap((form) => [form.code, ...form.names].map((name) => [spelling(name), form] as const)),
  )

const formsOf: Readonly<Record<CountryCode, ReadonlyMap<string, LegalForm>>> = {
  DK: bySpelling(countries.DK),
  SE: bySpelling(countries.SE),
  NO: bySpelling(countries.NO),
}

const formSpelt = (text: string, country: CountryCode): LegalForm | undefined =>
  formsOf[country].get(spelling(text))

/** The legal form that a text spells and nothing else: `A/S`, `enskild firma`. Of the countries that know it, the first. */
export const legalFormNamed = (
  text: string,
  countries: readonly CountryCode[],
): LegalForm | undefined =>
  countries.map((country) => formSpelt(text, country)).find((form) => form !== undefined)

/** The form that the last words spell, longest first: `… ansvarlig selskap med delt ansvar`. */
function formAtEnd(words: readonly string[], country: CountryCode): LegalForm | undefined {
  return words.reduce<LegalForm | undefined>(
    (found, _, index) => found ?? formSpelt(words.slice(index).join(' '), country),
    undefined,
  )
}

/** The form in front, as in `AB Exempel` or `Stiftelsen Exempel`; short codes only as the register spells them. */
function formInFront(first: string, country: CountryCode): LegalForm | undefined {
  const form = formSpelt(first, country)
  return form && (first.length > 3 || first === form.code) ? form : undefined
}

/** The legal form that a company's name carries at its end or in front, by the country's own table. */
export function legalFormInName(name: string, country: CountryCode): LegalForm | undefined {
  const words = clean(name).split(/\s/)
  return formAtEnd(words.slice(-longestForm), country) ?? formInFront(String(words[0]), country)
}

/** What a sole trader's form ends with, which many leave out where the form was asked for: `enkeltmands`, `enskild`. */
const kindOfFirm =
  /(?:virksomhed|firma|firm|selskab|foretak|føretak|företag|företagare|näringsverksamhet|näringsidkare)$/
/** Shorter words are too near to others. */
const shortestSlip = 7

/** The long spellings of a form, and those of a sole trader without what everybody knows. */
const spokenOf = ({ names, spoken = [], soleTrader }: LegalForm): readonly string[] =>
  [...names, ...spoken]
    .map(spelling)
    .flatMap((name) => (soleTrader ? [name, name.replace(kindOfFirm, '')] : [name]))
    .filter((name) => name.length >= shortestSlip)

const mostSpoken = 3

/** "enkelmands", "det er enkeltmanns", "self-employed": the one form whose name is left half said, has one key wrong or is an everyday word. */
function formMeant(text: string, country: CountryCode): LegalForm | undefined {
  const words = clean(text).split(/\s/).slice(-mostSpoken)
  const said = words
    .map((_, index) => spelling(words.slice(index).join('')))
    .filter((part) => part.length >= shortestSlip)
  const isMeant = (name: string) =>
    said.some((part) => name.startsWith(part.slice(0, 2)) && isOneSlip(part, name))
  // No two forms of a country are spelled so alike that one slip fits both.
  return countries[country].legalForms.find((one) => spokenOf(one).some(isMeant))
}

/**
 * The code of a legal form, from the code, a long name, or a company name that carries it. Without a country the first
 * of DK, SE, NO that knows the form decides; ANS and SE differ by country, so callers ask the country first.
 * Reasons: `empty`, `notAChoice`.
 */
export function readLegalForm(text: string, context: ReadContext): Reading<string> {
  if (clean(text) === '') return refuse('empty')
  const candidates = context.country === undefined ? countryCodes : [context.country]
  const form = [legalFormInName, formMeant]
    .flatMap((reader) => candidates.map((country) => reader(text, country)))
    .find((found) => found !== undefined)
  return form === undefined ? refuse('notAChoice') : read(form.code)
}
