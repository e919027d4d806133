import { courtesiesIn } from '../talk/digressions.ts'
import { indexPhrases, never, phrasesIn, phrasesOf, type PhraseHit } from '../words/phrases.ts'

const goodWishes = indexPhrases([['wish', phrasesOf((words) => words.goodWishes)]])

type Range = Pick<PhraseHit<string>, 'from' | 'to'>

/** The indexes of all words in the ranges. */
export const seatsOf = (ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))

/** "ha en fin dag" behind a yes; alone behind an "ok" it only takes leave. */
export const wishesWell = (words: readonly string[]): boolean =>
  phrasesIn(goodWishes, words, never).length > 0

/** "have a nice day": begins with a verb, and asks nothing. */
export const isGoodWish = (clause: readonly string[]): boolean =>
  phrasesIn(goodWishes, clause, never).some(({ from, to }) => from === 0 && to === clause.length)

/** Thanks and good wishes beside a yes, and a greeting before it: "ok, hej" is a farewell. */
export function politeSeats(words: readonly string[]): ReadonlySet<number> {
  const polite = courtesiesIn(words).filter(
    ({ from, means }) => means === 'thanks' || (means === 'greeting' && from === 0),
  )
  const wishes = phrasesIn(goodWishes, words, never).filter(({ from }) => from > 0)
  return seatsOf([...polite, ...wishes])
}
