import type { Intent } from '../talk/answer-intent.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

export const placeMeanings: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    [
      'goods|deliver|depot ofPlace|whither <16 ? -cost -when -howLong -pay -mayI',
      'goods|depot eitherOr <14 ? -cost -when -howLong -pay -sell',
      'deliver eitherOr <10 ? -you -cost -when -howLong -pay',
    ],
  ],
]

const patterns = spoken(placeMeanings)

/** "is it where the goods go or the office?": where an address is asked for, whether it is the one for deliveries. */
export function placeAsked({ asked, context }: Situation, tokens: readonly Token[]) {
  if (kindOf(asked) !== 'address') return undefined
  const isAsked = patterns({ tokens, language: context.language }) === true
  return isAsked ? ({ digression: { topic: 'deliveryAddress' } } satisfies Intent) : undefined
}
