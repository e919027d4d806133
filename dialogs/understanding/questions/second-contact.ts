import type { Intent } from '../talk/answer-intent.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

/** Written as in `meanings.ts`. `named`: the contact is named; `asked`: it is what was asked for. */
export const secondContactMeanings: readonly (readonly ['named' | 'asked', readonly string[]])[] = [
  [
    'named',
    [
      'several contactWord <12 ? -invoice -mailWord',
      'many>contactWord <9 ? -invoice -mailWord',
      'several>peopleNames room <14 ? -invoice -mailWord -mobile -number -landline -callme',
      'bothOf peopleNames room <14 ? -invoice -mailWord -mobile -number -landline -callme',
      'person eitherOr several <14 ? -invoice -mailWord -mobile -number -landline -callme',
    ],
  ],
  ['asked', ['bothOf write|room|stands <8 ? -invoice -mailWord -mobile -means']],
]

const patterns = spoken(secondContactMeanings)

/** "can we have two contact persons?", "is there room for both of us": more people than the one that there is room for. */
export function secondContactAsked(
  { asked, context }: Situation,
  tokens: readonly Token[],
): Intent | undefined {
  const isAsked = asked === 'contact.name'
  if (!isAsked && !context.asks.includes('contact.') && context.asks !== 'confirm') return undefined
  const means = patterns({ tokens, language: context.language })
  if (means === undefined || (means === 'asked' && !isAsked && !context.asks.includes('name')))
    return undefined
  return { digression: { topic: 'secondContact' } }
}
