import { firstFitting, patternsOf } from '../talk/free-wishes.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { sightingsIn, spokenWords } from '../words/concepts.ts'
import type { Token } from '../message.ts'

export interface Spoken {
  readonly tokens: readonly Token[]
  /** Of the session: breaks ties. */
  readonly language: Language
}

/** What a question speaks of, by patterns that are written as in `meanings.ts`. */
export function spoken<T>(rows: readonly (readonly [T, readonly string[]])[]) {
  const patterns = patternsOf(rows)
  return ({ tokens, language }: Spoken): T | undefined => {
    const words = spokenWords(tokens)
    return firstFitting(patterns, { words, readings: sightingsIn(words, language), asking: true })
  }
}
