import { recognise } from '../../locales/recognise.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'
import { countryAdjective } from './choices.ts'
import {
  companyNouns,
  copulas,
  fillers,
  functionWords,
  negations,
  questionVerbs,
  wordSet,
} from './word-lists.ts'

/** The name of each language in every language. */
const named = new Map<string, Language>(
  languages.flatMap((speaker) =>
    languages.flatMap((language) =>
      recognise[speaker].languageNames[language]
        .split(' ')
        .map((name) => [canonical(name), language] as const),
    ),
  ),
)
const prepositions = wordSet('languageIn')
const speaking = wordSet('speak')
const languageWords = new Set([
  'sprog',
  'sprøg',
  'språk',
  'sprøk',
  'language',
  'into',
  'til',
  'till',
  'to',
  'på',
  'in',
  'version',
])

const fewWords = 8
const reach = 3

/** "I don't speak Swedish", "my Danish is bad": the language that is not wanted. */
function isDeclined(words: readonly string[], at: number): boolean {
  const other = words.slice(0, at).findLastIndex((word) => named.has(word))
  const before = words.slice(Math.max(0, at - reach, other + 1), at)
  return before.some((word) => negations.has(word)) || isPoor(words, at)
}

/** "my Norwegian is bad", "min svenska är inte så bra". */
const isPoor = (words: readonly string[], at: number): boolean =>
  copulas.has(String(words[at + 1])) &&
  words.slice(at + 2, at + 2 + reach).some((word) => poorly.has(word) || negations.has(word))

const poorly = new Set(
  'bad poor dårlig dårligt dålig rusten rusty terrible weak limited'.split(' ').map(canonical),
)

/** "can we speak English": the verb right before the name leaves no doubt, however long the sentence. */
const isSpoken = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => speaking.has(word))

const small = [fillers, speaking, languageWords, prepositions]
/** "can we take this in English?": the same as a sentence of its own. */
const smaller = [...small, functionWords, wordSet('choosing'), copulas]
/** "går det att ta på engelska?" */
const possible = canonical('går')
const asks = (verb: string): boolean => questionVerbs.has(verb) || verb === possible

const isAllRequest = (
  words: readonly string[],
  at: number,
  lists: readonly ReadonlySet<string>[],
): boolean => words.every((word, i) => i === at || lists.some((list) => list.has(word)))

/** The language named, where nothing but a request for it stands around: "svenska tack", "can we do this in English?". */
function isRequest(words: readonly string[], at: number): boolean {
  const before = String(words[at - 1])
  const next = words[at + 1]
  if (next !== undefined && companyNouns.has(next)) return false
  if (isAllRequest(words, at, small) || isSpoken(words, at)) return true
  return (
    words.length <= fewWords &&
    (prepositions.has(before) || words.some((word) => speaking.has(word)))
  )
}

/** The last language named that is not declined: "I don't speak Swedish, English please". */
function wanted(words: readonly string[]): number {
  const all = words.map((_, at) => at).filter((at) => named.has(String(words[at])))
  return all.findLast((at) => !isDeclined(words, at)) ?? -1
}

/** "can we take this in English? My Norwegian is not so good": asked for in a sentence of its own. */
export function languageInClause(clauses: readonly (readonly string[])[]): Language | undefined {
  const name = clauses
    .filter(([first = '']) => asks(first))
    .map((words) => [words, wanted(words)] as const)
    .find(
      ([words, at]) =>
        (prepositions.has(String(words[at - 1])) || isSpoken(words, at)) &&
        isAllRequest(words, at, smaller),
    )
  return name && named.get(String(name[0][name[1]]))
}

/** The language the customer asks for, in whatever language they ask. `dansk` alone may also be a country. */
export function languageAsked(words: readonly string[], asks: string): Language | undefined {
  const at = wanted(words)
  const name = words[at]
  if (name === undefined) return undefined
  const couldBeCountry =
    countryAdjective(name) !== undefined && words.length === 1 && asks === 'country'
  if (couldBeCountry || !isRequest(words, at)) return undefined
  return named.get(name)
}
