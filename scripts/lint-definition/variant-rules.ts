import { countryCodes, languages } from '../../onboarding/vocabulary.ts'
import { leaves, ownText, type Definition, type Leaf, type Place } from './definition.ts'
import { inEveryLanguage, when, type Problem, type Rule } from './rule.ts'
import type { Field } from '../../onboarding/field.ts'

const ownCountries = (place: Place, leaf: Leaf): readonly string[] =>
  countryCodes.filter((country) => ownText(place, leaf, country) !== undefined)

const perLeaf = (check: (place: Place, leaf: Leaf) => readonly string[]): Rule['check'] =>
  inEveryLanguage((place) => leaves.flatMap((leaf) => check(place, leaf)))

function partial(place: Place, leaf: Leaf): readonly string[] {
  const own = ownCountries(place, leaf)
  const missing = countryCodes.filter((country) => !own.includes(country))
  return when(
    own.length > 0 && missing.length > 0,
    `${leaf} has no words for ${missing.join(', ')}`,
  )
}

function unlikeEnglish(place: Place, leaf: Leaf): readonly string[] {
  const english = ownCountries({ ...place, language: 'en' }, leaf).join(', ')
  const own = ownCountries(place, leaf).join(', ')
  return when(
    own !== english,
    `${leaf} has words for ${own || 'no country'}, English for ${english || 'no country'}`,
  )
}

const digits = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ')

/** The article's letter: `litra f`, `6.1 f`, `(1)(f)`. */
const letter = (text: string): string =>
  /\p{N}[^\p{N}]*?(?<!\p{L})([a-f])(?!\p{L})[^\p{N}]*$/u.exec(text)?.[1] ?? ''

const citation = (text: string): string => `${digits(text)} ${letter(text)}`.trim()

/** Languages whose text says something else than the English one by this measure. */
function unlike(
  at: { definition: Definition; field: Field },
  name: string,
  measure: (text: string) => string,
): readonly Problem[] {
  const textIn = (language: (typeof languages)[number]) =>
    at.definition.words[language][`fields.${at.field.key}.${name}`]
  const english = textIn('en')
  return languages.flatMap((language) => {
    const text = textIn(language)
    if (text === undefined || english === undefined || measure(text) === measure(english)) return []
    const message = `${name} has "${measure(text)}", English has "${measure(english)}"`
    return [{ field: at.field.key, language, message }]
  })
}

const inAllLanguages =
  (names: readonly string[], measure: (text: string) => string): Rule['check'] =>
  (definition) =>
    definition.fields.flatMap((field) =>
      names.flatMap((name) => unlike({ definition, field }, name, measure)),
    )

const withCountry = (leaf: Leaf): readonly string[] =>
  countryCodes.map((country) => `${leaf}${country}`)

const nationalNames = { DK: /CPR/, SE: /personnummer/i, NO: /fødselsnummer/i } as const

/** What the countries and the languages must have in common. */
export const variantRules: readonly Rule[] = [
  {
    id: 'variant-complete',
    what: 'Words that one country has of its own, all countries have.',
    why: 'TX-03: otherwise one country gets the words of nobody.',
    check: perLeaf(partial),
  },
  {
    id: 'variant-equal',
    what: 'The same words have country variants in all four languages.',
    why: 'TX-03: country and language are independent.',
    check: perLeaf(unlikeEnglish),
  },
  {
    id: 'variant-numbers',
    what: "A country's words hold the same numbers in all four languages.",
    why: '8 digits in Danish and 9 in English cannot both be right.',
    check: inAllLanguages(
      (['ask', 'again1', 'again2', 'example'] as const).flatMap(withCountry),
      digits,
    ),
  },
  {
    id: 'legal-basis-same',
    what: 'The legal basis cites the same article in all four languages.',
    why: 'The law does not depend on the language.',
    check: inAllLanguages(['legalBasis', ...withCountry('legalBasis')], citation),
  },
  {
    id: 'national-number-named',
    what: "A secret number is called by its country's own name.",
    why: 'ID-14: CPR-nummer, personnummer, fødselsnummer.',
    check: inEveryLanguage((place) =>
      place.field.privacy !== 'secret'
        ? []
        : (['label', 'inText', 'ask'] as const).flatMap((leaf) =>
            countryCodes.flatMap((country) => {
              const text = ownText(place, leaf, country) ?? ''
              return when(
                text !== '' && !nationalNames[country].test(text),
                `${leaf}${country} does not name it as ${country} does`,
              )
            }),
          ),
    ),
  },
]
