import type { Intent } from '../talk/answer-intent.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

export const amountAskedMeanings: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    [
      'binding <10 ?',
      'guess <9 ? -you',
      'estimate <10 ? -you -cost -deliver -credit',
      'tied me <10 ?',
      'obliged|should|need me buy <12 ? -what -how -where -when -muchness -ask',
      'what|happen ifs moreOrLess|exceed <14 ? -pay -cost -limit',
    ],
  ],
]

const patterns = spoken(amountAskedMeanings)

/** "is that binding?", "should I just guess", "what if it turns out less": of the expected purchases, where those are asked for. */
export function amountAsked({ asked, context }: Situation, tokens: readonly Token[]) {
  if (asked !== 'credit.amount') return undefined
  const isAsked = patterns({ tokens, language: context.language }) === true
  return isAsked ? ({ digression: { topic: 'amountMeans' } } satisfies Intent) : undefined
}
