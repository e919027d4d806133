import type { Intent } from '../talk/answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { isWish, namedField } from '../corrections/corrections.ts'
import type { Role } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { spoken, type Spoken } from './spoken.ts'
import { isAnswered, type Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

/** Written as in `meanings.ts`. */
export const heldMeanings: readonly (readonly ['stands' | 'right', readonly string[]])[] = [
  [
    'stands',
    [
      'what|who stands <14 ? -should -mayI -where -howLong -why -when -cost -need -mean -happen -deliver',
      'what>you>stands <14 ? -where -howLong -why -when -mean -happen -deliver',
      'what you have withfor|about me|company|invoice <12 ? -where -howLong -why -when -need -cost -use',
      'stands me <9 ? -should -mayI -where -howLong -why -when -need -send',
    ],
  ],
  [
    'right',
    [
      'turned>rightly <9 ? -need -use -want -pay -what -how -why -mayI',
      'rightly <5 ? -need -use -want -pay -what -how -why -mayI -you',
    ],
  ],
]

const patterns = spoken(heldMeanings)
const invoiced = spoken([['invoice', ['invoice']]])

const has = ({ labels }: Situation, role: Role): boolean => labels.some((one) => one.role === role)

/** "is my number right?": the phone that was given, or the number of the company where that is all there is. */
export function numberOf(situation: Situation): string | undefined {
  if (!has(situation, 'number')) return undefined
  const phone = `${situation.side}.phone`
  return isAnswered(situation, phone) ? phone : 'company.number'
}

/** "which email did you put for invoices", "what name do you have for the company": whose it is stands beside it. */
function fieldOf(situation: Situation, said: Spoken): string | undefined {
  if (has(situation, 'email') && invoiced(said) !== undefined) return 'invoice.email'
  const isFirm = ['companyWord', 'companyName'].some((role) => has(situation, role as Role))
  if (isFirm && has(situation, 'plainName')) return 'company.name'
  return namedField(situation)
}

/** "do we pay by invoice or what did you set?": both ways stand in it. */
function choiceOf(tokens: readonly Token[]): string | undefined {
  const keys = choicesIn(wordsOf(tokens)).map(({ key }): string => key)
  return ['payment', 'invoice.channel'].find((key) => keys.includes(key))
}

/** "vilken adress är det som gäller nu?", "is my number right?": what stands of a field is read out. */
export function heldAsked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const said = { tokens, language: situation.context.language }
  const means = patterns(said)
  // "is the address correct?" wishes for no correction.
  if (means === undefined || (means === 'stands' && isWish(wordsOf(tokens)))) return undefined
  const target = fieldOf(situation, said) ?? choiceOf(tokens) ?? numberOf(situation)
  // Of a national number something else is told (ID-07).
  return target === undefined || target === 'person.nationalNumber'
    ? undefined
    : { digression: { topic: 'gotIt', target } }
}
