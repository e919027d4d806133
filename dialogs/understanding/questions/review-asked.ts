import type { Intent } from '../talk/answer-intent.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

export const reviewMeanings: readonly (readonly [true, readonly string[]])[] = [
  [true, ['why person|lookInto|takes|wait <12 ?', 'what wrong <7 ?', 'aredo wrong <6 ?']],
]

const patterns = spoken(reviewMeanings)

/** "why a colleague?", "hvad er der galt?": when all is said, why it is not final. */
export function reviewAsked({ context }: Situation, tokens: readonly Token[]): Intent | undefined {
  if (context.asks !== 'outcome') return undefined
  const isAsked = patterns({ tokens, language: context.language }) === true
  return isAsked ? { command: { name: 'why' } } : undefined
}
