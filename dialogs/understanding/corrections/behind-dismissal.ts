import type { Intent } from '../talk/answer-intent.ts'
import { choicesIn } from '../choices/choices.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { standingOfField } from '../talk/standing-talk.ts'
import { wordsOf } from '../words/words-of.ts'
import { createsUs } from '../assent/nothing-to-change.ts'

const unsureCancel: Intent = { command: { name: 'cancel', unsure: true } }

const isClear = ({ command, digression }: Intent): boolean =>
  command !== undefined || (digression !== undefined && digression.topic !== 'question')

const mostDismissing = 8

/** "never mind, just create me": nothing but that was waved away, and what is wanted is said in so many words. */
function asksForIt({ context, scan }: Situation): boolean {
  const left = wordsLeft(scan)
  const gone = scan.message.tokens.filter(({ kind }) => kind === 'word').length - left.length
  return context.asks === 'confirm' && gone <= mostDismissing && createsUs(wordsOf(left))
}

/** A yes in which something is dismissed says that it goes on, and confirms nothing but what is asked for in so many words. */
const asGoingOn = (situation: Situation): Intent =>
  ['confirm', 'notice'].includes(situation.context.asks) && !asksForIt(situation)
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
