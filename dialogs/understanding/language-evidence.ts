import { languages, type Language } from '../../onboarding/vocabulary.ts'
import type { Token } from './message.ts'
import { knownIn } from './spelling.ts'
import { canonical } from './canonical.ts'
import { recognise } from '../../locales/recognise.ts'

/** As typed in lower case: here `och` and `og`, `för` and `før` must stay apart. */
const common = new Map<Language, ReadonlySet<string>>(
  languages.map((language) => [language, new Set(recognise[language].function.split(' '))]),
)
/** `greit`, `tack`: what stands in the lists of one language alone tells it as well as grammar does. */
const isKnownIn = (word: string, language: Language): boolean =>
  knownIn.get(language)?.has(canonical(word)) === true
const fewest = 4
const leastShare = 0.5
const leastLead = 2
const manyWords = 7

interface Score {
  readonly language: Language
  readonly words: number
}

function scores(words: readonly string[]): readonly Score[] {
  return languages
    .map((language) => ({
      language,
      words: words.filter((word) => common.get(language)?.has(word)).length,
    }))
    .sort((a, b) => b.words - a.words)
}

const letters: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[äö]/, ['sv']],
  [/[æø]/, ['da', 'no']],
]

/** Letters that the language does not have speak against it. */
function isSpelledIn(language: Language, words: readonly string[]): boolean {
  return letters.every(
    ([letter, having]) => having.includes(language) || !words.some((word) => letter.test(word)),
  )
}

/** A lead of two words; in a longer message one is enough when nothing speaks for the other language alone. */
function leads(words: readonly string[], first: Score, second: Score): boolean {
  const lead = first.words - second.words
  const isOnlySecond = (word: string) =>
    (common.get(second.language)?.has(word) === true || isKnownIn(word, second.language)) &&
    common.get(first.language)?.has(word) !== true &&
    !isKnownIn(word, first.language)
  return lead >= leastLead || (lead > 0 && words.length >= manyWords && !words.some(isOnlySecond))
}

/**
 * The language a message is clearly written in: at least four words, most of them its own function words, with a clear
 * lead over the next language (TX-02). Never from one word, a name or an address.
 */
export function evidentLanguage(tokens: readonly Token[]): Language | undefined {
  const words = tokens
    .filter((token, at) => at === 0 || !token.capital)
    .map((token) => token.text.toLowerCase().replace(/['’]/g, ''))
  if (words.length < fewest) return undefined
  const [first, second] = scores(words)
  if (first === undefined || second === undefined) return undefined
  return isMost(words, first) && leads(words, first, second) ? first.language : undefined
}

function isMost(words: readonly string[], { language, words: count }: Score): boolean {
  return count >= Math.max(fewest - 1, words.length * leastShare) && isSpelledIn(language, words)
}
