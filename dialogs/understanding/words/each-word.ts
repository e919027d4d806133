import { remembered } from '../../../onboarding/remembered.ts'

/** Some four times the words of all our lists; beyond them the earliest makes room. */
const wordsKept = 4000
/** Nobody's everyday word is longer, and what is typed to fill the memory is. Characters. */
const longestKept = 40

/**
 * What a word is by itself, worked out once: one message asks it of each of its words a dozen times, and most words are
 * everybody's.
 */
export function eachWord<T>(make: (word: string) => T): (word: string) => T {
  const kept = remembered(wordsKept, make)
  return (word) => (word.length > longestKept ? make(word) : kept(word))
}
