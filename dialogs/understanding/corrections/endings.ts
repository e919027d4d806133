import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { phrasesOf, wordsInPhrases } from '../words/phrases.ts'
import { fillers, functionWords } from '../words/word-lists.ts'

/** What has figures or letters at its end, and what those are called. */
const owners: ReadonlySet<string> = new Set([
  ...wordsInPhrases(
    phrasesOf(({ labels, parts }) => [
      ...labels.phone,
      ...labels.number,
      ...labels.companyNumber,
      ...labels.email,
      ...parts.postalCode,
    ]),
  ),
  ...listed('postnumret postkoden numret mejlen eposten mailen adressen orgnumret'),
])
const figures = listed(
  'ciffer cifre cifret siffer sifret sifre sifrene siffra siffran siffror siffrorna tal tallet tall digit digits figure figures domain domæne domene domän',
)

/** "the last digit of my phone is 8": whatever it is the ending of, and no other matter: "at the end we buy for 4000". */
export const isOfEnding = ({ kind, word, plain }: Token): boolean =>
  kind === 'word' &&
  [owners, figures, fillers, functionWords].some((list) => list.has(word) || list.has(plain))

/** "at the end", "til sidst": a place, which months and lists have as well. */
const places = listed('sidst slutt slutet slutten end slutningen slutninga bakerst bagerst sist')

/** "8 at the end", where "ends in 8" and "the last digit is 8" can be said of nothing but a number. */
export const isPlace = (said: readonly Token[]): boolean =>
  places.has(String(said.at(-1)?.word)) || said[0]?.word === 'sist'
