import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import type { Token } from '../message.ts'

/** The words of the tokens: the same list for the same tokens, so that what is asked of it again is known. */
export const wordsOf = keepingLatestOf((tokens: readonly Token[]): readonly string[] =>
  tokens.map(({ word }) => word),
)
