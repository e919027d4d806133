import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { readMessage } from '../message.ts'
import type { Understanding, UnderstandingContext } from '../understanding.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const number = /\d(?:[ .-]?\d){7,9}/

/** The one other country that the words name: "det norske", "danskt", "Norge"; none where one is denied. */
function countryNamed(words: readonly string[], own: CountryCode): CountryCode | undefined {
  if (words.some((word) => negations.has(word)) && words.length < 4) return undefined
  const adjectives = words.map(countryAdjective)
  const names = choicesIn(words).flatMap(({ key, value }) => (key === 'country' ? [value] : []))
  const named = [...adjectives, ...names].filter((code) => code !== undefined && code !== own)
  const [only, ...others] = new Set(named)
  return others.length > 0 ? undefined : countryCodes.find((code) => code === only)
}

/**
 * "use the Norwegian one then, 310004103", where a Swedish number was asked for: read as one of that country, and taken when it is
 * one. `undefined`: nothing of the kind was said.
 */
export function otherCountrysNumber(
  text: string,
  context: UnderstandingContext,
  read: (context: UnderstandingContext) => Understanding,
): Understanding | undefined {
  const { asks, country, reading, values } = context
  if (asks !== 'company.number' || country === undefined || !number.test(text)) return undefined
  if (values['company.number'] !== undefined) return undefined
  const other = countryNamed(wordsOf(readMessage(text).tokens), country)
  if (other === undefined) return undefined
  const said = read({ ...context, country: other, reading: { ...reading, country: other } })
  const isNumber = said.fills.some(({ key }) => key === 'company.number')
  if (!isNumber) return undefined
  const change = {
    key: 'country',
    raw: text,
    value: other,
    how: 'labelled',
    correction: true,
  } as const
  const { language: _asked, command: _wish, ...rest } = said
  return { ...rest, fills: [change, ...said.fills.filter(({ key }) => key !== 'country')] }
}
