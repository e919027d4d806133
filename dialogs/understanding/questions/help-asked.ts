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

/** Fields that are answered with one of several, which their help tells. */
const closed: ReadonlySet<string> = new Set(['company.legalForm', 'payment', 'invoice.channel'])

/** "what does a GLN look like?", "what are my options here", "vad finns det att välja på": the help of that field, with its choices. */
export function helpAsked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const means = patterns({ tokens, language: situation.context.language })
  if (means === 'look') {
    const target = namedField(situation)
    return target === undefined ? undefined : { command: { name: 'help', target } }
  }
  return means === 'options' && closed.has(situation.asked)
    ? { command: { name: 'help' } }
    : undefined
}
