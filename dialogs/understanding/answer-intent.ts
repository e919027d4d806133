import { findAssent, type Assent } from './assent.ts'
import { canonical } from './canonical.ts'
import { choicesIn } from './choices.ts'
import { paying } from './turned-down.ts'
import type { Wish } from './commands.ts'
import { namedField } from './corrections.ts'
import { faqIn, talkIn } from './digressions.ts'
import type { Token } from './message.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from './phrases.ts'
import { wordsLeft } from './scan.ts'
import type { Situation } from './situation.ts'
import type { Topic, Understanding } from './understanding.ts'
import { questionWords } from './word-lists.ts'
import { wordsOf } from './words-of.ts'

/** What the customer wants besides giving values. */
export type Intent = Pick<
  Understanding,
  'language' | 'command' | 'assent' | 'dontKnow' | 'digression' | 'self'
>

const targeted = new Set<Wish>(['why', 'help', 'skip', 'change', 'delete', 'back'])

/** A wish as the command that carries it out. */
function commandOf(situation: Situation, wish: Exclude<Wish, 'dontKnow'>): Intent {
  const target = targeted.has(wish) ? namedField(situation) : undefined
  // "Delete my phone number" means that one answer, never everything.
  if (wish === 'delete' && target !== undefined) return { command: { name: 'skip', target } }
  return { command: { name: wish, ...(target === undefined ? {} : { target }) } }
}

/** "forget it", "glem det": of the question or of everything, nobody can tell. */
const dismissal = indexPhrases([['dismissal', phrasesOf((words) => words.dismissal)]])

function isDismissal({ scan }: Situation): boolean {
  const words = wordsOf(wordsLeft(scan))
  const hit = phraseAt(dismissal, words, { at: 0, mayStepOver: never })
  return hit?.to === words.length
}

export const wished = (situation: Situation, wish: Wish): Intent => {
  if (wish === 'dontKnow') return { dontKnow: true }
  const intent = commandOf(situation, wish)
  return wish === 'cancel' && isDismissal(situation) ? asUnsure(intent) : intent
}

const deleting: ReadonlySet<string> = new Set(['cancel', 'restart', 'delete'])

/** The same wish, to be asked about first where it would delete something. */
export const asUnsure = (intent: Intent): Intent =>
  intent.command !== undefined && deleting.has(intent.command.name)
    ? { ...intent, command: { ...intent.command, unsure: true } }
    : intent

/** What a message says to a yes-or-no question. */
export function assentOf(situation: Situation, tokens: readonly Token[]): Assent | undefined {
  const assent = findAssent(tokens, situation.scan, situation.context.asks)
  if (situation.fills.size === 0) return assent
  const isYesOrNo = situation.asked === '' || situation.context.asks !== situation.asked
  return isYesOrNo && assent !== undefined && assent !== 'no' ? 'partly' : undefined
}

/** What is said beside the matter. */
export function talkOf(situation: Situation, words: readonly string[], asking: boolean): Intent {
  const { context, fills, ambiguous } = situation
  if (fills.size > 0 || ambiguous !== undefined) return {}
  const faq = faqIn(words, context.faq)
  if (faq !== undefined && (asking || context.asks !== 'payment'))
    return { digression: { topic: 'faq', faq } }
  const topic = talkIn(words)
  if (topic !== undefined) return { digression: { topic } }
  return asking ? { digression: { topic: questionAbout(words) } } : {}
}

/** `betalingsmåder`, `betalsätt`: compounds that begin with it. */
const payment = /^(?:betal|payment)/
/** "who pays", "when do I pay": not how; "do you take Apple Pay" asks for one way and not for all. */
const notHow = new Set('hvem vem who hvornår när når when hvor var where'.split(' ').map(canonical))
const asksToPay = ([first = '', ...others]: readonly string[]): boolean =>
  questionWords.has(first) &&
  !notHow.has(first) &&
  [first, ...others].some((word) => paying.has(word) || payment.test(word))

/** "can I pay by invoice?", "do you do EHF?": whoever asks for a way to pay hears which ones there are. */
function questionAbout(words: readonly string[]): Topic {
  const keys = choicesIn(words).map(({ key }) => key)
  if (keys.includes('invoice.channel')) return 'invoiceWays'
  return keys.includes('payment') || asksToPay(words) ? 'paymentWays' : 'question'
}

/** "gider ikke", "good morning": a sigh with a "not" in it, a greeting with a "good" in it, are no answer. */
function isTalk(words: readonly string[]): boolean {
  const topic = talkIn(words)
  return (
    topic === 'greeting' || topic === 'goodbye' || (topic === 'frustration' && words.length > 2)
  )
}

/** Yes or no, or talk. */
export function answerOf(situation: Situation, tokens: readonly Token[], asking: boolean): Intent {
  const words = wordsOf(tokens)
  const assent = assentOf(situation, tokens)
  if (assent !== 'yes' && isTalk(words)) return talkOf(situation, words, asking)
  // Half a yes means something only where a yes was asked for.
  const isIdle = assent === 'partly' && situation.context.asks === situation.asked
  if (isIdle && talkIn(words) !== undefined) return talkOf(situation, words, asking)
  return assent === undefined ? talkOf(situation, words, asking) : { assent }
}
