import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import type { Intent } from './answer-intent.ts'
import { askedTopic } from './asked-topics.ts'
import { commandWithin, surroundingsOf } from './commands.ts'

const selves = listed('mig mej meg mæ me os oss us')
const leading = listed('om på about on send sende sender skicka skickar')

/** "får jag se allt som finns om mig": what we hold of whoever writes, and nothing about this very form. */
export function ownData(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const isOwn = tokens.some(
    ({ word }, at) => selves.has(word) && leading.has(String(tokens[at - 1]?.word)),
  )
  if (!isOwn || situation.fills.size > 0) return undefined
  // "what do you need to know about me": what there is still to give, and not what has been.
  if (askedTopic(tokens, situation.context) === 'left') return undefined
  return commandWithin(tokens, surroundingsOf(situation)) === 'mydata'
    ? { command: { name: 'mydata' } }
    : undefined
}
