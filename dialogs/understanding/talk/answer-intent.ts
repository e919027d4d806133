import { findAssent, type Assent } from '../assent/assent.ts'
import { answersSo } from '../assent/answers-so.ts'
import { isUnclearYes } from '../assent/unclear-yes.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { paying } from '../choices/turned-down.ts'
import type { Wish } from './commands.ts'
import { namedField } from '../corrections/corrections.ts'
import { talkIn } from './digressions.ts'
import { faqIn } from './faq.ts'
import { forgetsOther, isOnlyDismissed } from '../corrections/dismissals.ts'
import { kindOf } from '../words/field-keys.ts'
import { asksIfAll } from './is-it-all.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Topic, Understanding } from '../understanding.ts'
import { negations, noWords, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** What the customer wants besides giving values. */
export type Intent = Pick<
  Understanding,
  | 'language'
  | 'command'
  | 'assent'
  | 'unclear'
  | 'dontKnow'
  | 'unknownField'
  | 'digression'
  | 'self'
>

const targeted = new Set<Wish>(['why', 'help', 'skip', 'change', 'delete', 'cancel', 'back'])

const explained: ReadonlySet<string> = new Set(['payment', 'invoice.channel'])

/** "hvad betyder forudbetaling", "what is Peppol": of one choice alone, what it is. */
function choiceNamed({ scan }: Situation): string | undefined {
  const choices = choicesIn(wordsOf(wordsLeft(scan))).filter(({ key }) => explained.has(key))
  const [first, ...others] = new Set(choices.map(({ value }) => value))
  return others.length === 0 ? first : undefined
}

/** A wish as the command that carries it out. */
function commandOf(situation: Situation, wish: Exclude<Wish, 'dontKnow'>): Intent {
  const choice = wish === 'help' ? choiceNamed(situation) : undefined
  if (choice !== undefined) return { command: { name: 'help', choice } }
  const target = targeted.has(wish) ? namedField(situation) : undefined
  // "Delete my phone number", "forget the landline" mean that one answer, never everything.
  if ((wish === 'delete' || wish === 'cancel') && target !== undefined)
    return { command: { name: 'skip', target } }
  return { command: { name: wish, ...(target === undefined ? {} : { target }) } }
}

/** "forget it": of the question or of everything, nobody can tell; "forget all about Jens" is about one thing. */
const meansLess = ({ scan }: Situation, wish: Wish): boolean =>
  (wish === 'cancel' && isOnlyDismissed(wordsLeft(scan))) ||
  (wish === 'delete' && forgetsOther(wordsOf(scan.message.tokens)))

/** "I don't know our EAN", where the phone is asked for: that one is not known. */
function unknown(situation: Situation): Intent {
  const named = namedField(situation)
  const isOther = named !== undefined && named !== situation.asked
  return { dontKnow: true, ...(isOther ? { unknownField: named } : {}) }
}

/** "do I have to pay by invoice?", "måste jag ha faktura?": asked of the ways to pay, and not of the question that is open. */
const asksForPayment = (situation: Situation, wish: Wish): boolean =>
  wish === 'why' &&
  situation.asked !== '' &&
  !explained.has(situation.asked) &&
  namedField(situation) === undefined &&
  choicesIn(wordsOf(wordsLeft(situation.scan))).some(({ key }) => key === 'payment')

/** "no thanks, I'd rather not", "det siger jeg ikke ja til" at the notice: nothing can be left out there, and so it is a no. */
const turnsDown = ({ context, scan }: Situation, wish: Wish): boolean =>
  wish === 'skip' &&
  context.asks === 'notice' &&
  wordsLeft(scan).some(({ word }) => negations.has(word) || noWords.has(word))

export const wished = (situation: Situation, wish: Wish): Intent => {
  if (wish === 'dontKnow') return unknown(situation)
  if (turnsDown(situation, wish)) return { assent: 'no' }
  if (asksForPayment(situation, wish)) return { digression: { topic: 'paymentWays' } }
  const intent = commandOf(situation, wish)
  return meansLess(situation, wish) ? asUnsure(intent) : intent
}

const deleting: ReadonlySet<string> = new Set(['cancel', 'restart', 'delete'])

/** The same wish, to be asked about first where it would delete something. */
export const asUnsure = (intent: Intent): Intent =>
  intent.command !== undefined && deleting.has(intent.command.name)
    ? { ...intent, command: { ...intent.command, unsure: true } }
    : intent

/** What a message says to a yes-or-no question. */
export function assentOf(situation: Situation, tokens: readonly Token[]): Assent | undefined {
  if (situation.fills.size === 0 && answersSo(situation, tokens)) return 'yes'
  const assent = findAssent(tokens, situation.scan, situation.context.asks)
  if (situation.fills.size === 0) return assent
  const isYesOrNo = situation.asked === '' || situation.context.asks !== situation.asked
  return isYesOrNo && assent !== undefined && assent !== 'no' ? 'partly' : undefined
}

/** "what happens if I don't pay", "… if my client goes bankrupt" asks what that leads to, and not what comes next here. */
function topicOf(words: readonly string[], asking: boolean): Topic | undefined {
  if (asksIfAll(words)) return 'left'
  const talk = ifUnpaid(words) ? undefined : talkIn(words)
  const topic = talk === 'whatNext' && ifSomething(words) ? undefined : talk
  return topic ?? (asking ? questionAbout(words) : undefined)
}

/** "Swish Media AB", "by card": where a name or a way to pay was asked for, the seller's words may be the answer. */
const mayHold = ({ asked }: Situation): boolean => asked === 'payment' || kindOf(asked) === 'name'

/** "og jeg vil betale kontant ved afhentning": nobody's name. */
const wantsToPay = (words: readonly string[]): boolean =>
  speaksOfPaying(words) && words.some((word) => payers.has(word))

/** What is said beside the matter. */
export function talkOf(situation: Situation, words: readonly string[], asking: boolean): Intent {
  const { context, fills, ambiguous } = situation
  if (fills.size > 0 || ambiguous !== undefined) return {}
  const isSaid = asking || !mayHold(situation) || wantsToPay(words)
  const faq = isSaid ? faqIn(words, context.faq) : undefined
  if (faq !== undefined) return { digression: { topic: 'faq', faq } }
  const topic = topicOf(words, asking)
  return topic === undefined ? {} : { digression: { topic } }
}

/** `betalingsmåder`, `betalsätt`: compounds that begin with it. */
const payment = /^(?:betal|payment)/
/** "who pays", "when do I pay": not how; "do you take Apple Pay" asks for one way and not for all. */
const notHow = listed('hvem vem who hvornår när når when hvor var where')
const speaksOfPaying = (words: readonly string[]): boolean =>
  words.some((word) => paying.has(word) || payment.test(word))
const asksToPay = (words: readonly string[]): boolean =>
  questionWords.has(String(words[0])) && !notHow.has(String(words[0])) && speaksOfPaying(words)

const payers = listed('jeg jag eg vi i we')

const ifs = listed('if hvis om ifald dersom viss ifall när når hvornår when')

/** "hvad sker der hvis jeg ikke betaler", "what if I pay late": nobody's answer here. */
export const ifUnpaid = (words: readonly string[]): boolean =>
  questionWords.has(String(words[0])) &&
  speaksOfPaying(words) &&
  words.slice(1).some((word) => ifs.has(word))

const onlyIfs = listed('if hvis om ifald dersom viss ifall')
/** "what happens if I say yes, confirm, click": that is what comes next. */
const assenting =
  /^(?:ja|yes|si[gej]|säg|say|skriv|write|svar|answer|bekr|confirm|tr[yä]k|klik|press|click|accept|fort|contin|godk|approv|sign|opret|regist)/

/** "vad händer om klienten går i konkurs": of a case that is none of the next steps here. */
export const ifSomething = (words: readonly string[]): boolean =>
  words.slice(1).some((word) => onlyIfs.has(word)) && !words.some((word) => assenting.test(word))

/** "can I pay by invoice?", "do you do EHF?": whoever asks for a way to pay hears which ones there are. */
function questionAbout(words: readonly string[]): Topic {
  if (ifUnpaid(words)) return 'question'
  const keys = choicesIn(words).map(({ key }) => key)
  if (keys.includes('invoice.channel')) return 'invoiceWays'
  return keys.includes('payment') || asksToPay(words) ? 'paymentWays' : 'question'
}

/** "gider ikke", "good morning": a sigh with a "not" in it, a greeting with a "good" in it, are no answer. */
function isTalk(words: readonly string[]): boolean {
  if (ifUnpaid(words)) return true
  const topic = talkIn(words)
  return (
    topic === 'greeting' || topic === 'goodbye' || (topic === 'frustration' && words.length > 2)
  )
}

const secret = 'person.nationalNumber'

/** "mitt personnummer får ni inte" says no to that alone. */
const saidBy = (situation: Situation, assent: Assent): Intent =>
  assent === 'no' && namedField(situation) === secret
    ? { command: { name: 'skip', target: secret } }
    : { assent }

/** "ok so I can't get an invoice?": half a yes and a question, which is answered. */
function beside(
  situation: Situation,
  words: readonly string[],
  { assent, asking }: { readonly assent: Assent; readonly asking: boolean },
): Intent {
  return assent === 'partly' && asking
    ? { ...talkOf(situation, words, asking), assent }
    : saidBy(situation, assent)
}

/** Yes or no, or talk. */
export function answerOf(situation: Situation, tokens: readonly Token[], asking: boolean): Intent {
  const words = wordsOf(tokens)
  const assent = assentOf(situation, tokens)
  if (assent !== 'yes' && isTalk(words)) return talkOf(situation, words, asking)
  // Half a yes means something only where a yes was asked for.
  const isIdle = assent === 'partly' && situation.context.asks === situation.asked
  if (isIdle && talkIn(words) !== undefined) return talkOf(situation, words, asking)
  if (assent === undefined) return talkOf(situation, words, asking)
  if (isUnclearYes(situation, tokens, assent)) return { assent: 'partly', unclear: true }
  return beside(situation, words, { assent, asking })
}
