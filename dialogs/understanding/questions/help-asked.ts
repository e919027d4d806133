import type { Intent } from '../talk/answer-intent.ts'
import { namedField } from '../corrections/corrections.ts'
import type { Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Situation } from '../situation.ts'

type Help = 'look' | 'options'

export const helpMeanings: readonly (readonly [Help, readonly string[]])[] = [
  ['look', ['what|how look <9 ? -written -pay']],
  ['options', ['what options <9 ? -pay -neg -invoice', 'differs <5 ?']],
]

const patterns = spoken(helpMeanings)

/** Fields of which each choice can be told by itself. */
const explained: ReadonlySet<string> = new Set(['payment', 'invoice.channel'])

/** "what does a GLN look like?", "what are my options here": the help of that field, with its choices. */
export function helpAsked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const means = patterns({ tokens, language: situation.context.language })
  if (means === 'look') {
    const target = namedField(situation)
    return target === undefined ? undefined : { command: { name: 'help', target } }
  }
  return means === 'options' && explained.has(situation.asked)
    ? { command: { name: 'help' } }
    : undefined
}
