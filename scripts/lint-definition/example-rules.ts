import { findNationalNumbers } from '../../onboarding/national-numbers.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { countriesOf } from './cases.ts'
import { choicesOf, leaves, ownText, ownTexts, textIn, titlesOf } from './definition.ts'
import type { OwnText, Place } from './definition.ts'
import { inEveryLanguage, when, type Rule } from './rule.ts'

/** Late enough for every date of birth to lie in the past. */
const now = new Date('2100-01-01T00:00:00Z')

function troubleWith(place: Place, country: CountryCode, example: string): string | undefined {
  if (choicesOf(place.field) !== undefined) {
    return titlesOf(place).includes(example) ? undefined : 'is none of the choices'
  }
  const reading = place.field.read(example, { country, now, testSeries: false })
  return reading.ok ? undefined : `is refused (${reading.reason})`
}

const unreadableExamples = (place: Place): readonly string[] =>
  countriesOf(place.definition, place.field).flatMap((country) => {
    const example = textIn(place, 'example', country)
    if (example === undefined || place.field.privacy === 'secret') return []
    const trouble = troubleWith(place, country, example)
    return trouble === undefined ? [] : [`${country}: example "${example}" ${trouble}`]
  })

/** Numbers that regulators keep for fiction: PTS 070-1740605 to -699 (SE), Nkom 68050000 to -9999 (NO). */
const fictional = /^\+46701740(?:60[5-9]|6[1-9]\d)$|^\+476805\d{4}$/
const phoneLike = /(?<![\d:-])\+?\d[\d -]{6,}\d(?![\d:])/g

/** Phone numbers in the words of a phone field; elsewhere digits are a company's or a location's. */
function livePhones({ field }: Place, text: string, country?: CountryCode): readonly string[] {
  if (field.read !== readPhone) return []
  return (text.match(phoneLike) ?? []).filter((written) => {
    const reading = readPhone(written, { country, now, testSeries: false })
    return reading.ok && !fictional.test(reading.value)
  })
}

const mail = /[\w.+-]+@([\w.-]+\w)/g
/** RFC 2606. */
const reserved = /(?:^|\.)example(?:\.(?:com|net|org))?$/

const liveMail = (text: string): readonly string[] =>
  [...text.matchAll(mail)]
    .filter(([, domain]) => !reserved.test(String(domain)))
    .map(([address]) => address)

/** The search is dear, and few words have as many digits as the shortest national number. */
const manyDigits = /\d(?:\D{0,3}\d){8}/

function nationalNumbers(text: string, country?: CountryCode): readonly string[] {
  if (!manyDigits.test(text)) return []
  return findNationalNumbers(text, { country, now }).map(({ start, end }) => text.slice(start, end))
}

/** A secret field is shown as a pattern of letters: any digits could be somebody's. */
const secretDigits = ({ field }: Place, { leaf, text }: OwnText): readonly string[] =>
  field.privacy === 'secret' && leaf === 'example' ? (text.match(/\d+/g) ?? []) : []

type Asked = readonly CountryCode[]

/** Who sees the text: customers of some countries, or of none yet. */
function seenIn(
  asked: Asked,
  place: Place,
  { leaf, variant }: OwnText,
): readonly (CountryCode | undefined)[] {
  if (variant !== '') return asked.filter((country) => country === variant)
  return [undefined, ...asked.filter((country) => ownText(place, leaf, country) === undefined)]
}

function somebodys(place: Place): readonly string[] {
  const asked = countriesOf(place.definition, place.field)
  return ownTexts(place, leaves).flatMap((own) => {
    const found = [
      ...secretDigits(place, own),
      ...liveMail(own.text),
      ...seenIn(asked, place, own).flatMap((country) => [
        ...nationalNumbers(own.text, country),
        ...livePhones(place, own.text, country),
      ]),
    ]
    const all = [...new Set(found)].join(', ')
    return when(all !== '', `${own.name}: ${all} may be somebody's`)
  })
}

/** What customers are shown to follow. */
export const exampleRules: readonly Rule[] = [
  {
    id: 'example-readable',
    what: 'Every example is read by its own field, in every country.',
    why: 'A customer who follows the example must not be refused.',
    check: inEveryLanguage(unreadableExamples),
  },
  {
    id: 'example-nobodys',
    what: 'No text shows a national number, a phone or an e-mail address that may be real.',
    why: 'Somebody would be called and written to; ID-12.',
    check: inEveryLanguage(somebodys),
  },
]
