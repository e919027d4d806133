import { dictionaryOf } from '../../../locales/dictionary.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { eachWord } from '../words/each-word.ts'
import type { Token } from '../message.ts'
import { pronouns } from '../words/word-lists.ts'

const fewest = 4
const leastShare = 0.5
const leastLead = 2
const manyWords = 7

interface Score {
  readonly language: Language
  readonly words: number
}

/** The languages in which we use a word ourselves. */
const languagesOf = eachWord(
  (word): ReadonlySet<Language> =>
    new Set(languages.filter((language) => dictionaryOf(language).has(word))),
)

function scores(words: readonly string[]): readonly Score[] {
  const spoken = words.map(languagesOf)
  return languages
    .map((language) => ({
      language,
      words: spoken.filter((having) => having.has(language)).length,
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

/** Danish and bokmål differ in a word here and there; one that happens to stand in the lists of one of them tells nothing. */
const areClose = (one: Language, other: Language): boolean =>
  one !== other && twins.has(one) && twins.has(other)
const twins: ReadonlySet<Language> = new Set<Language>(['da', 'no'])

/** A lead of two words; in a longer message one is enough when nothing speaks for the other language alone. */
function leads(words: readonly string[], first: Score, second: Score): boolean {
  const lead = first.words - second.words
  const isOnlySecond = (word: string) =>
    languagesOf(word).has(second.language) && !languagesOf(word).has(first.language)
  if (lead >= leastLead) return true
  if (lead === 0 || words.length < manyWords || areClose(first.language, second.language))
    return false
  return !words.some(isOnlySecond)
}

/** Its words as typed; what has a capital inside a sentence may be anybody's name. */
const writtenIn = (
  tokens: readonly Token[],
  isOwn = ({ capital }: Token, at: number): boolean => at === 0 || !capital,
): readonly string[] =>
  tokens.filter(isOwn).map((token) => token.text.toLowerCase().replace(/['’]/g, ''))

const spokenIn: Readonly<Record<CountryCode, Language>> = { DK: 'da', SE: 'sv', NO: 'no' }

/** "Hi! I am …": its own words, at the beginning of a sentence too. */
const ownWords = (tokens: readonly Token[]): readonly string[] =>
  writtenIn(
    tokens.filter(
      ({ kind, capital, word }, at) =>
        kind === 'word' && (at === 0 || !capital || pronouns.has(word)),
    ),
    () => true,
  )

/** Far better than the language of the session, and as good as its twin. */
function isSpokenRather(all: readonly Score[], own: Score, session: Language): boolean {
  const isBetter = ({ language, words }: Score): boolean => {
    const lead = own.words - words
    if (language === session) return lead >= leastLead
    return areClose(language, own.language) ? lead > -leastLead : lead > 0
  }
  return all.every((other) => other === own || isBetter(other))
}

/**
 * The language of the country that a newcomer is from, where the message is clearly not in the language of the session: "Jeg er
 * privatkunde fra Danmark" may be Norwegian by its words, and is no Swedish.
 */
export function languageOfCountry(
  tokens: readonly Token[],
  country: CountryCode,
  session: Language,
): Language | undefined {
  const language = spokenIn[country]
  if (language === session || areClose(language, session)) return undefined
  const words = ownWords(tokens)
  const all = words.length < fewest ? [] : scores(words)
  const own = all.find((one) => one.language === language)
  if (own === undefined || !isMost(words, own)) return undefined
  return isSpokenRather(all, own, session) ? language : undefined
}

/**
 * The language a message is clearly written in: at least four words, most of them words that we use in it ourselves, with a
 * clear lead over the next language (TX-02). Never from one word, a name or an address.
 */
export function evidentLanguage(tokens: readonly Token[]): Language | undefined {
  const words = writtenIn(tokens)
  if (words.length < fewest) return undefined
  const [first, ...others] = scores(words)
  if (first === undefined) return undefined
  const isClear = isMost(words, first) && others.every((other) => leads(words, first, other))
  return isClear ? first.language : undefined
}

function isMost(words: readonly string[], { language, words: count }: Score): boolean {
  return count >= Math.max(fewest - 1, words.length * leastShare) && isSpelledIn(language, words)
}
