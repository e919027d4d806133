import { choicesIn } from '../choices/choices.ts'
import type { Intent } from '../talk/answer-intent.ts'
import { namedField } from '../corrections/corrections.ts'
import { readMessage, type Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

type Needed = 'this' | 'named'

/** Written as in `meanings.ts`. `this`: what is asked for will do; `named`: the field must be named. */
export const neededMeanings: readonly (readonly [Needed, readonly string[]])[] = [
  [
    'this',
    [
      'need me <4 ? -what -how -where -when -write -pay',
      'obliged me <5 ? -what -how -where -when -write -pay',
      'aredo obliged <6 ? -what -how -where -when -write -pay -you',
    ],
  ],
  [
    'named',
    [
      'obliged you|me <14 ? -what -how -where -when -write -pay -buy -delivPlace',
      'mayI wait <14 ? -what -how -pay',
    ],
  ],
]

const patterns = spoken(neededMeanings)
const waits = spoken([[true, ['mayI wait|later']]])

/** "do I have to have an invoice?": the ways to pay are asked for. */
const namesWay = (tokens: readonly Token[]): boolean =>
  choicesIn(wordsOf(tokens)).some(({ key }) => key === 'payment' || key === 'invoice.channel')

/** Nothing but whether: "why do you need it" asks for the reason alone. */
export const whetherMeanings: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    ['need|obliged -why -what -purpose -how -write', 'skip|without|drop -why', 'mayI wait|later'],
  ],
]
const whether = spoken(whetherMeanings)

/** Danish "må jeg se et eksempel": what is asked for there is leave; in Norwegian it is what has to be. */
const asksLeave = ({ language }: Situation['context'], tokens: readonly Token[]): boolean =>
  language === 'da' && tokens[0]?.plain === 'må' && waits({ tokens, language }) === undefined

/** "do I have to?", "må dere ha telefonnummeret mitt?": told as the reason is. */
export function neededAsked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const { context } = situation
  const means = patterns({ tokens, language: context.language })
  if (means === undefined || asksLeave(context, tokens)) return undefined
  const target = namedField(situation)
  if (target === 'person.nationalNumber') return undefined
  if (target !== undefined) return { command: { name: 'why', target } }
  const isOfAsked = means === 'this' && situation.asked !== '' && !namesWay(tokens)
  return isOfAsked ? { command: { name: 'why' } } : undefined
}

/** Whether it has to be given is asked, and not only what for. */
export const asksIfNeeded = (text: string, language: Language): boolean => {
  const tokens = readMessage(text).tokens.filter(({ kind }) => kind === 'word')
  return whether({ tokens, language }) === true
}
