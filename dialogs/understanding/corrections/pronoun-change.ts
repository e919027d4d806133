import type { Intent } from '../talk/answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { isPronounOnly, lastNumber, namedField } from './corrections.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

/**
 * "by post, I'm 74 and don't do computers", "nej men ta faktura då om man får 30 dagar", "why 5000? I never said that": the
 * number is part of what else is said.
 */
const saysElse = ({ scan }: Situation, tokens: readonly Token[]): boolean =>
  scan.message.text.includes('?') || choicesIn(wordsOf(tokens)).length > 0

/** "3. sal ikke 2." */
const floor = /\d\.? ?(?:sal|etage|etasje|etg|våning|floor|tv|th|mf)(?!\p{L})/iu

/** "det er ikke Vestergade 3 mere": the address in whose street the number stands, or that has floors. */
const streetMeant = ({ context, scan }: Situation): string | undefined =>
  context.answered.find((key) => {
    const value = context.values[key]
    const [street] = typeof value === 'object' ? value.street.split(' ') : []
    if (street === undefined) return false
    return floor.test(scan.message.text) || scan.message.tokens.some(({ text }) => text === street)
  })

const isUnread = ({ fills, refused, corrects }: Situation): boolean =>
  corrects && fills.size === 0 && refused === undefined

const targetOf = (situation: Situation): string | undefined =>
  namedField(situation) ?? streetMeant(situation) ?? lastNumber(situation)

/** "no, it ends with 8": about the last answer, but nothing that could be kept. */
export function pronounChange(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const hasNumber = situation.scan.message.tokens.some(({ kind }) => kind === 'number')
  if (!isUnread(situation) || !hasNumber || tokens.length < 2) return undefined
  const target = targetOf(situation)
  if (target === undefined || saysElse(situation, tokens)) return undefined
  return isPronounOnly(wordsOf(tokens)) ? { command: { name: 'change', target } } : undefined
}
