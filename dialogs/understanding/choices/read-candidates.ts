import type { Candidate } from '../../../onboarding/candidates.ts'
import { courtesiesIn } from '../talk/digressions.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { readMessage, type Token } from '../message.ts'
import { seatsOf } from '../assent/polite-seats.ts'
import {
  companyNouns,
  copulas,
  doubts,
  functionWords,
  hedges,
  negations,
  noWords,
  wordSet,
} from '../words/word-lists.ts'
import { isBesideYes, yesWords } from '../assent/yes-voices.ts'

/** Which of the companies offered: its place in the list, from 0; none of them; or words about places that choose none. */
export type CandidateChoice = number | 'none' | 'unclear'

export type Offered = readonly Pick<Candidate, 'name' | 'town'>[]

const places = [0, 1, 2, 3, 4] as const
const ordinals = indexPhrases<number | 'last'>([
  ...places.map(
    (place) => [place, phrasesOf(({ candidates }) => candidates.ordinals[place] ?? [])] as const,
  ),
  ['last', phrasesOf(({ candidates }) => candidates.last)],
])
const none = indexPhrases([['none', phrasesOf(({ candidates }) => candidates.none)]])
const thatOne = indexPhrases([['thatOne', phrasesOf(({ candidates }) => candidates.thatOne)]])
const right = indexPhrases([['right', phrasesOf(({ candidates }) => candidates.right)]])
const wrong = indexPhrases([['wrong', phrasesOf(({ candidates }) => candidates.wrong)]])

/** More words than that say something else besides. */
const mostWords = 7

const plainWords = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ plain }) => plain)

const wordsOf = ({ name, town = '' }: Offered[number]): ReadonlySet<string> =>
  new Set(plainWords(readMessage(`${name} ${town}`).tokens))

/** `ANS-et`, `ApS'et`, `Nordlysen`: with the article behind it. */
const article = /(?:en|et|n|t)$/
const isOwn = (own: ReadonlySet<string>, word: string): boolean =>
  own.has(word) || (word.length > 3 && own.has(word.replace(article, '')))

const besideChoice = wordSet('besideChoice')
const nouns = [companyNouns, wordSet('companyPlaces')]
const small = [functionWords, copulas, yesWords, besideChoice, ...nouns]
/** Says which one only by what stands beside it: "the one in Aarhus", "ja, firmaet i Tromsø tak". */
const isSmall = (word: string): boolean => isBesideYes(word) || small.some((list) => list.has(word))

const takesBack = (word: string): boolean => [negations, noWords].some((list) => list.has(word))
/** "den i Tromsø måske": the "first" of "the first one" puts nothing off. */
function isUnsure(words: readonly string[]): boolean {
  const counting = seatsOf(phrasesIn(ordinals, words, never))
  return words.some(
    (word, at) => !counting.has(at) && [hedges, doubts].some((list) => list.has(word)),
  )
}

/** "Nordlys in Aarhus", "the ANS one": the one company that has every word said of its name and town. */
function named(telling: readonly string[], offered: Offered): number | undefined {
  if (telling.length === 0) return undefined
  const fitting = offered.flatMap((company, place) => {
    const own = wordsOf(company)
    return telling.every((word) => isOwn(own, word)) ? [place] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "The second", "the last one", "nr. 2". Two of them say nothing, "not the first" neither. */
function counted(words: readonly string[], count: number): number | 'unclear' | undefined {
  const said = phrasesIn(ordinals, words, never).map(({ means }) =>
    means === 'last' ? count - 1 : means,
  )
  const figures = words.filter((word) => /^\d$/.test(word)).map((word) => Number(word) - 1)
  const [place, ...others] = new Set([...said, ...figures])
  if (place === undefined) return undefined
  const isOne = others.length === 0 && !words.some(takesBack)
  return isOne && place >= 0 && place < count ? place : 'unclear'
}

/** "That's us", "ja riktig firma": clear where only one is offered. */
function pointedAt(words: readonly string[], count: number): CandidateChoice | undefined {
  if (phrasesIn(wrong, words, never).length > 0) return 'none'
  if (count !== 1 || words.some(takesBack)) return undefined
  if (phrasesIn(thatOne, words, never).length > 0) return 0
  const isRight = phrasesIn(right, words, never).length > 0 && words.every(isSmall)
  return isRight && !isUnsure(words) ? 0 : undefined
}

/** What is left when small words, places in a list and thanks are set aside. */
function tellingOf(words: readonly string[]): readonly string[] {
  const aside = seatsOf([...phrasesIn(ordinals, words, never), ...courtesiesIn(words)])
  return words.filter((word, at) => !aside.has(at) && !isSmall(word) && !/^\d$/.test(word))
}

/** By name, by place in the list, or by both where they agree; or that it is none of them. */
function told(words: readonly string[], offered: Offered): CandidateChoice | undefined {
  const isTold = (word: string) => offered.some((company) => isOwn(wordsOf(company), word))
  const telling = words.filter((word) => isTold(word) || !isSmall(word))
  const byName = named(telling, offered)
  if (byName !== undefined) return words.some(takesBack) ? 'unclear' : byName
  if (phrasesIn(none, words, never).length > 0) return 'none'
  const place = counted(words, offered.length)
  if (typeof place !== 'number') return place
  const others = tellingOf(words)
  return others.length === 0 || named(others, offered) === place ? place : undefined
}

/**
 * The choice among companies offered, said in words of any language. `undefined` where the message says something else, or
 * where more than one could be meant: which company it is, is never guessed.
 */
export function readCandidateChoice(raw: string, offered: Offered): CandidateChoice | undefined {
  const { text, tokens } = readMessage(raw)
  const words = plainWords(tokens)
  if (text.includes('?') || words.length > mostWords) return undefined
  const choice = isUnsure(words) ? undefined : told(words, offered)
  return choice ?? pointedAt(words, offered.length)
}

/** More words than that tell a story in which another company may be the wrong one. */
const mostOfProtest = 12

/** "thats not my company! Nordlysfjell isnt me", "forkert firma": said of the one company that there is. */
export function isWrongCompany(raw: string): boolean {
  const { text, tokens } = readMessage(raw)
  const words = plainWords(tokens)
  if (text.includes('?') || words.length > mostOfProtest) return false
  return phrasesIn(wrong, words, never).length > 0
}
