import type { Intent } from '../talk/answer-intent.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

export const landlineMeanings: readonly (readonly [true, readonly string[]])[] = [
  [true, ['landline suffices|mayI|onlyThat <9', 'landline have <6']],
]

const patterns = spoken(landlineMeanings)

/** "duger hemtelefon?", "jeg har kun fastnet": where a phone is asked for, whether that one will do. */
export function landlineAsked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  if (kindOf(situation.asked) !== 'phone' || situation.asked.endsWith('.landline')) return undefined
  if (situation.scan.message.tokens.some(({ kind }) => kind === 'number')) return undefined
  const isAsked = patterns({ tokens, language: situation.context.language }) === true
  return isAsked ? { digression: { topic: 'landline' } } : undefined
}
