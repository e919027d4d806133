import { sightingsIn, spokenWords } from '../words/concepts.ts'
import { firstFitting, mostWords, patternsOf } from './free-wishes.ts'
import type { Token } from '../message.ts'
import type { Topic, UnderstandingContext } from '../understanding.ts'

/** What a message is about of which nothing else has been made; written as in `meanings.ts`. */
export const leftOverMeanings: readonly (readonly [Topic, readonly string[]])[] = [
  ['thanks', ['thank', 'praise you|this2 -neg -annoyed <9', 'praise <4 -neg -annoyed']],
  ['frustration', ['praise you|this2 neg <9', 'hard <12']],
  ['smallTalk', ['chat', 'weather', 'hope you']],
]

const patterns = patternsOf(leftOverMeanings)

/** What kind of talk words are that nothing else was made of. */
export function saidBeside(
  tokens: readonly Token[],
  { language }: Pick<UnderstandingContext, 'language'>,
): Topic | undefined {
  if (tokens.length > mostWords) return undefined
  const words = spokenWords(tokens)
  return firstFitting(patterns, { words, readings: sightingsIn(words, language), asking: false })
}
