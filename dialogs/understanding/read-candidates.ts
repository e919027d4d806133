import type { Candidate } from '../../onboarding/candidates.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from './phrases.ts'
import { readMessage, type Token } from './message.ts'
import { copulas, functionWords, negations } from './word-lists.ts'

/** Which of the companies offered: its place in the list, from 0; none of them; or words about places that choose none. */
export type CandidateChoice = number | 'none' | 'unclear'

type Offered = readonly Pick<Candidate, 'name' | 'town'>[]

const places = [0, 1, 2, 3, 4] as const
const ordinals = indexPhrases<number | 'last'>([
  ...places.map(
    (place) => [place, phrasesOf(({ candidates }) => candidates.ordinals[place] ?? [])] as const,
  ),
  ['last', phrasesOf(({ candidates }) => candidates.last)],
])
const none = indexPhrases([['none', phrasesOf(({ candidates }) => candidates.none)]])
const thatOne = indexPhrases([['thatOne', phrasesOf(({ candidates }) => candidates.thatOne)]])

/** More words than that say something else besides. */
const mostWords = 6

const plainWords = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ plain }) => plain)

const wordsOf = ({ name, town = '' }: Offered[number]): ReadonlySet<string> =>
  new Set(plainWords(readMessage(`${name} ${town}`).tokens))

/** "Nordlys in Aarhus": the one company that has every word said of its name and town. */
function named(words: readonly string[], offered: Offered): number | undefined {
  const telling = words.filter((word) => !functionWords.has(word) && !copulas.has(word))
  if (telling.length === 0) return undefined
  const fitting = offered.flatMap((company, place) => {
    const own = wordsOf(company)
    return telling.every((word) => own.has(word)) ? [place] : []
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
  const isOne = others.length === 0 && !words.some((word) => negations.has(word))
  return isOne && place >= 0 && place < count ? place : 'unclear'
}

/** "That's us": clear where only one is offered. */
function pointedAt(words: readonly string[], count: number): number | undefined {
  if (count !== 1 || words.some((word) => negations.has(word))) return undefined
  return phrasesIn(thatOne, words, never).length > 0 ? 0 : undefined
}

/**
 * The choice among companies offered, said in words of any language. `undefined` where the message says something else, or
 * where more than one could be meant: which company it is, is never guessed.
 */
export function readCandidateChoice(raw: string, offered: Offered): CandidateChoice | undefined {
  const { text, tokens } = readMessage(raw)
  const words = plainWords(tokens)
  if (text.includes('?') || words.length > mostWords) return undefined
  const byName = named(words, offered)
  if (byName !== undefined) return byName
  if (phrasesIn(none, words, never).length > 0) return 'none'
  return counted(words, offered.length) ?? pointedAt(words, offered.length)
}
