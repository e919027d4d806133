import type { Intent } from '../talk/answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { standingOfField } from '../talk/standing-talk.ts'
import { wordsOf } from '../words/words-of.ts'

const unsureCancel: Intent = { command: { name: 'cancel', unsure: true } }

const isClear = ({ command, digression }: Intent): boolean =>
  command !== undefined || (digression !== undefined && digression.topic !== 'question')

/** A yes in which something is dismissed says that it goes on, and confirms nothing. */
const asGoingOn = ({ context }: Situation): Intent =>
  ['confirm', 'notice'].includes(context.asks)
    ? { digression: { topic: 'goesOn' } }
    : { assent: 'yes' }

/** "forget it, leave the name", "never mind, let's go on", "glem det, jeg vil ikke være kunde": what is said behind it counts. */
export function behindDismissal(situation: Situation, intent: Intent): Intent {
  if (situation.dismissed === undefined || situation.fills.size > 0) return intent
  const tokens = wordsLeft(situation.scan)
  const topic = standingOfField(situation, tokens)
  if (topic !== undefined) return { digression: { topic } }
  if (intent.assent === 'yes') return asGoingOn(situation)
  if (isClear(intent) || situation.dismissed === 'last') return intent
  // "forget it, invoice is fine": what stands.
  return choicesIn(wordsOf(tokens)).length > 0 ? { digression: { topic: 'keeps' } } : unsureCancel
}
