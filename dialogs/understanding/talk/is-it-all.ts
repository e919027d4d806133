import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { fillers, functionWords, negations } from '../words/word-lists.ts'

const index = indexPhrases([
  ['left', phrasesOf((words) => words.isItAll)],
  ['show', phrasesOf((words) => words.justShow)],
] as const)

const isSmall = (word: string): boolean =>
  (fillers.has(word) || functionWords.has(word)) && !negations.has(word)

/** Nothing else may be said with it: "is that all right" and "show me my data" ask something else. */
function saidAlone(words: readonly string[]): 'left' | 'show' | undefined {
  const hits = phrasesIn(index, words, (at) => fillers.has(String(words[at])))
  const isKnown = (word: string, at: number) =>
    isSmall(word) || hits.some(({ from, to }) => from <= at && at < to)
  return words.every(isKnown) ? hits[0]?.means : undefined
}

/** "is that all?", "er vi færdige nu": asks what is left. */
export const asksIfAll = (words: readonly string[]): boolean => saidAlone(words) === 'left'

const again = indexPhrases([['again', phrasesOf((words) => words.seeAgain)]])

/** "can I see it again?", "vis mig den lige igen": little words may stand anywhere, and nothing else. */
function asksAgain(words: readonly string[]): boolean {
  const isStep = (at: number) => isSmall(String(words[at]))
  const hits = phrasesIn(again, words, isStep)
  const isHit = (at: number) => hits.some(({ from, to }) => from <= at && at < to)
  return hits.length > 0 && words.every((_, at) => isHit(at) || isStep(at))
}

/** "vis mig", "lemme see", "show it again": what there is to be seen is the summary. */
export const asksToSee = (words: readonly string[]): boolean =>
  saidAlone(words) === 'show' || asksAgain(words)
