import { indexPhrases, phrasesIn, phrasesOf } from './phrases.ts'
import { fillers } from './word-lists.ts'

const markers = indexPhrases([
  ['marker', phrasesOf(({ correction }) => [...correction.marker, ...correction.shouldBe])],
])

/** Whether the message says that something is to be changed. */
export const saysCorrection = (words: readonly string[]): boolean =>
  phrasesIn(markers, words, (at) => fillers.has(String(words[at]))).length > 0
