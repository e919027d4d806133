import { asUnsure, ifSomething, ifUnpaid, wished, type Intent } from './answer-intent.ts'
import { asksPeriod } from '../amounts/asks-period.ts'
import { asksJustWhat, asksWhatField, asksWhatToBe } from './asks-what.ts'
import { choicesIn, type Choice } from '../choices/choices.ts'
import type { Wish } from './commands.ts'
import { listed } from '../words/canonical.ts'
import { sightingsIn, wordOf } from '../words/concepts.ts'
import { talkIn } from './digressions.ts'
import { kindOf } from '../words/field-keys.ts'
import { freeWish, saysThanks, type Utterance } from './free-wishes.ts'
import { isOtherWay } from '../choices/meant-choices.ts'
import type { FreeWish } from './meanings.ts'
import type { Token } from '../message.ts'
import { isStatedPayment } from '../choices/payment-wishes.ts'
import { isWished } from '../choices/put-choices.ts'
import { isOpen, type Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'
import { isOfWares } from './unless-refused.ts'

/** A phrase has settled it: a yes, talk that is known, and a no or half a yes where that was asked for. */
function isSettled({ assent, digression }: Intent, isYesOrNo: boolean): boolean {
  if (digression !== undefined)
    return !['question', 'smallTalk', 'paymentWays'].includes(digression.topic)
  return assent !== undefined && (isYesOrNo || assent === 'yes')
}

/** Phrases that are part of other wishes too: "what do you want" of "what do you want my number for". */
const overruled: Readonly<Partial<Record<Wish, readonly string[]>>> = {
  help: ['why', 'left', 'thanks'],
  mydata: ['delete', 'privacy'],
  privacy: ['delete'],
  back: ['undo', 'restart'],
  delete: ['undo'],
  why: ['frustration', 'whatNext', 'left'],
  human: ['areYouHuman', 'openingHours'],
  undo: ['restart', 'cancel'],
  restart: ['frustration'],
  cancel: ['openingHours'],
}

/** `I`, `I'm`, `AI`, `GDPR`: capitals that nobody is called by. */
const noName = /^(?:I(?:['’].*)?|\p{Lu}{2,4})$/u

/** A capital inside a message: what stands there may be a name, and a name may be made of any words. */
const holdsName = (tokens: readonly Token[]): boolean =>
  tokens.some(({ capital, text }, at) => at > 0 && capital && !noName.test(text))

/** "angrer meg, vi tar forskudd", "this should be as a business customer": another choice than the one that stands, and no undoing. */
function isOtherChoice(situation: Situation, choice: Choice): boolean {
  const { key, value, onlyAsked } = choice
  const standing = situation.context.values[key]
  if (standing === undefined || standing === value) return false
  if (key === 'customerType') return situation.corrects && !onlyAsked
  if (isStatedPayment(situation, key, value)) return true
  return key === 'invoice.channel' && (isOtherWay(situation, choice) || isWished(situation, key))
}

/** "personal use, it's for our kitchen": said of whoever buys, and of nobody's data. */
const saysWho = ({ context }: Situation, choice: Choice): boolean =>
  choice.key === 'customerType' &&
  choice.value === context.customerType &&
  choice.to - choice.from > 1

/** Whether a message may be taken for a wish by what it speaks of. */
function mayBeWish(situation: Situation, tokens: readonly Token[]): boolean {
  const { asked, scan, fills, ambiguous } = situation
  if (fills.size > 0 || ambiguous !== undefined || scan.finds.length > 0) return false
  if (kindOf(asked) === 'name' && holdsName(tokens)) return false
  return !choicesIn(wordsOf(tokens)).some(
    (choice) =>
      isOpen(situation, choice.key) ||
      isOtherChoice(situation, choice) ||
      (!scan.message.text.includes('?') && saysWho(situation, choice)),
  )
}

/** What a message speaks of, where nothing has settled what it is after. */
function wishIn(situation: Situation, said: Utterance): FreeWish | undefined {
  const free = freeWish(said)
  if (free !== undefined) return isElse(said, free) ? undefined : free
  return [asksWhatField, asksWhatToBe].some((asks) => asks(situation, said.words))
    ? { wish: 'help' }
    : undefined
}

interface Heard {
  readonly asking: boolean
  /** What phrases make of the message. */
  readonly answer: Intent
}

/** A wish in words that no phrase was written for. */
export function freeIntent(
  situation: Situation,
  tokens: readonly Token[],
  { asking, answer }: Heard,
): Intent | undefined {
  if (asksJustWhat(situation, tokens)) return meant(situation, { wish: 'help' })
  if (asksPeriod(situation, wordsOf(tokens), asking))
    return { command: { name: 'help', target: 'credit.amount' } }
  if (!mayBeWish(situation, tokens)) return undefined
  const isYesOrNo = asksForYes(situation)
  const said = utterance(situation, tokens, asking)
  if (mayThank(situation, answer) && saysThanks(said)) return { digression: { topic: 'thanks' } }
  if (isSettled(answer, isYesOrNo)) return undefined
  const free = wishIn(situation, said)
  return free === undefined ? undefined : meant(situation, free)
}

const asksForYes = ({ asked, context }: Situation): boolean =>
  asked === '' || context.asks !== asked

/** Where a yes is asked for, thanks may be one; once all is done there is nothing left that they could be a yes to. "Takk, ha det" goes. */
const mayThank = (situation: Situation, { digression }: Intent): boolean =>
  digression?.topic !== 'goodbye' &&
  (situation.context.asks === 'outcome' || !asksForYes(situation))

const laughter = /^(?:(?:ha|he|hi|hø|ah|ho)+h?|lol|lmao|hihi|fniss|fnis)$/
/** "one moment, I have to find the papers" waits for itself. */
const isWaiting = ({ words }: Utterance, free: FreeWish): boolean =>
  'wish' in free &&
  free.wish === 'dontKnow' &&
  talkIn(words.filter((word) => !laughter.test(word))) === 'smallTalk'

const isUnpaid = ({ words }: Utterance, free: FreeWish): boolean =>
  'topic' in free && free.topic === 'whatNext' && (ifUnpaid(words) || ifSomething(words))

const isSeen = ({ words }: Utterance, free: FreeWish): boolean =>
  'wish' in free && free.wish === 'summary' && isOfWares(words)

/** What it speaks of is not what it is after. */
const isElse = (said: Utterance, free: FreeWish): boolean =>
  [isWaiting, isUnpaid, isSeen].some((sign) => sign(said, free))

/** "the contact person" is a field, and asks for nobody. */
const isInFieldName = ({ labels, scan }: Situation, token: Token): boolean =>
  labels.some(
    ({ role, from, to }) =>
      role === 'name' && to - from > 1 && scan.message.tokens.slice(from, to).includes(token),
  )

function utterance(situation: Situation, tokens: readonly Token[], asking: boolean): Utterance {
  const words = tokens.map((token) => (isInFieldName(situation, token) ? '' : wordOf(token)))
  return {
    words,
    readings: sightingsIn(words, situation.context.language),
    // A question that was taken out beside it asks for something of its own.
    asking: asking || situation.scan.left.includes('?'),
  }
}

const meant = (situation: Situation, free: FreeWish): Intent =>
  'topic' in free ? { digression: { topic: free.topic } } : asUnsure(wished(situation, free.wish))

const allOfUs = listed('mig mej meg mæ me oss os us allt alt all alting allting everything')
const mostOfRemoval = 3

/** "ta bort mig", "fjern alt": nothing else is said, and no one change is to go. */
const isAllToGo = (wish: Wish, tokens: readonly Token[]): boolean =>
  wish === 'delete' && tokens.length <= mostOfRemoval && allOfUs.has(String(tokens.at(-1)?.word))

/** What is meant where the phrase is only part of it. */
export function overruling(
  situation: Situation,
  tokens: readonly Token[],
  wish: Wish,
): Intent | undefined {
  const others = overruled[wish]
  if (others === undefined || situation.fills.size > 0 || isAllToGo(wish, tokens)) return undefined
  const free = freeWish(utterance(situation, tokens, false))
  if (free === undefined) return undefined
  return others.includes('topic' in free ? free.topic : free.wish)
    ? meant(situation, free)
    : undefined
}
