import { sightingsIn, spokenWords } from '../words/concepts.ts'
import { askedMeanings } from './asked-meanings.ts'
import { firstFitting, patternsOf } from './free-wishes.ts'
import type { Token } from '../message.ts'
import type { Asked, UnderstandingContext } from '../understanding.ts'

const patterns = patternsOf(askedMeanings)
const resuming = patternsOf([[true, ['resume ?']]])

/** It is all of it that is to go on later, and not one answer that is to be given then. */
export const resumes = (
  tokens: readonly Token[],
  { language }: Pick<UnderstandingContext, 'language'>,
): boolean => {
  const words = spokenWords(tokens)
  const said = { words, readings: sightingsIn(words, language), asking: true }
  return firstFitting(resuming, said) === true
}

/** What a question is about, where it is one that customers ask about becoming one, paying and credit. */
export function askedTopic(
  tokens: readonly Token[],
  { language }: Pick<UnderstandingContext, 'language'>,
): Asked | undefined {
  const words = spokenWords(tokens)
  return firstFitting(patterns, { words, readings: sightingsIn(words, language), asking: true })
}
