import type { Payment } from '../../../onboarding/vocabulary.ts'
import { asksOn, isAskedIn } from '../talk/asked-clauses.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, paymentsIn, type Choice } from './choices.ts'
import { clausesOf } from '../talk/commands.ts'
import { contrasts } from '../words/linking-words.ts'
import { withoutPassing } from './invoices-in-passing.ts'
import type { Token } from '../message.ts'
import { hangsOnIf, isUnderCondition } from './on-condition.ts'
import { isRefusal, isThatRefused, isTurnedDown } from './refused-payment.ts'
import type { Situation } from '../situation.ts'
import { paying } from './turned-down.ts'
import { isQuestion } from '../words/questions.ts'
import { isSmall, isWishing } from './wishing.ts'
import { hedges, questionWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const preferring = wordSet('preferring')
/** "I'd like to know what invoice costs", "if we choose invoice": asks or supposes, and chooses nothing. */
const inquiring = listed(
  'vide veta vite know høre höra hear spørge fråga spørre ask asked asking tell forklar forklare förklara explain ' +
    'hvis ifald dersom ifall if om når när when',
)

interface Clause {
  readonly words: readonly string[]
  readonly named: readonly Choice[]
  readonly isAsked: boolean
  /** Something is asked behind it: "vi vill inte betala i förskott. Är det okej?" */
  readonly asksOn: boolean
}

/** A "but" begins another clause as a comma does. */
function cutAtContrasts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const at = tokens.findIndex(({ word }, index) => index > 0 && contrasts.has(word))
  return at === -1 ? [tokens] : [tokens.slice(0, at), ...cutAtContrasts(tokens.slice(at))]
}

const cards = /^(?:.*kort|.*cards?|vipps|mobilepay|swish|paypal|kontant|cash)$/

/** "ok then card", "I want to pay by card", at the summary: that is payment in advance, where nothing else is said. */
function isCard({ context }: Situation, words: readonly string[], { from, to }: Choice): boolean {
  if (context.asks !== 'confirm' || !words.slice(from, to).some((word) => cards.test(word)))
    return false
  const isNamed = (at: number) => from <= at && at < to
  return (
    words.some((word) => paying.has(word)) ||
    words.every((word, at) => isNamed(at) || isSmall(word) || isWishing(word))
  )
}

function clausesIn(situation: Situation, tokens: readonly Token[]): readonly Clause[] {
  const { text } = situation.scan.message
  const parts = clausesOf(tokens, text).flatMap(cutAtContrasts)
  return parts.map((part) => {
    const words = wordsOf(part)
    const named = withoutPassing(situation, part, paymentsIn(words)).filter(
      (choice) => !choice.onlyAsked || isCard(situation, words, choice),
    )
    return { words, named, isAsked: isAskedIn(text, part), asksOn: asksOn(text, part) }
  })
}

/** Of the two ways to pay, whoever turns the one down takes the other. */
const others: Readonly<Record<string, Payment>> = { invoice: 'prepayment', prepayment: 'invoice' }

const takesBack = wordSet('repair')
const mostBehindRepair = 6

/** "no wait, my boss says invoice": behind what takes back the other one, naming it is enough. */
const isInstead = ({ words }: Clause, before: Clause | undefined): boolean =>
  before !== undefined &&
  words.length <= mostBehindRepair &&
  before.words.some((word) => takesBack.has(word)) &&
  before.words.every((word) => takesBack.has(word) || hedges.has(word) || isSmall(word))

const isBare = ({ words, named }: Clause): boolean =>
  words.every((word, at) => isSmall(word) || named.some(({ from, to }) => from <= at && at < to))

/** Whether a clause chooses what it names, and does not only speak of it. */
function chooses(clause: Clause, before: Clause | undefined, next: Clause | undefined): boolean {
  const { words, named, isAsked } = clause
  const front = words.slice(0, named[0]?.from)
  if (isAsked || front.some((word) => inquiring.has(word) || questionWords.has(word))) return false
  if (words.some(isWishing) || isInstead(clause, before)) return true
  // "invoice, is that free?" asks about it.
  return isBare(clause) && next?.isAsked !== true
}

/** `open`: it is spoken of, and left open. */
type Meant = Payment | 'open'

/** "faktura? nej det vil vi ikke have": what was only named is turned down behind it. */
function refusedBehind(clause: Clause, next: Clause | undefined): Meant | undefined {
  const [first, ...more] = clause.named
  if (first === undefined || more.length > 0 || !clause.isAsked || !isBare(clause)) return undefined
  return next !== undefined && isThatRefused(next.words) ? others[first.value] : undefined
}

function refused({ words, named, asksOn }: Clause): Meant | undefined {
  const turnedDown = named.filter((choice) => isTurnedDown(words, choice, named))
  const [first] = turnedDown
  if (first === undefined || turnedDown.length < named.length) return undefined
  return !asksOn && isRefusal(words, first) ? others[first.value] : 'open'
}

function meant(clauses: readonly Clause[], at: number): Meant | undefined {
  const clause = clauses[at]
  if (clause === undefined || clause.named.length === 0) return undefined
  const { words, named } = clause
  const no = refused(clause) ?? refusedBehind(clause, clauses[at + 1])
  if (no !== undefined) return no
  const values = named
    .filter((choice) => !isTurnedDown(words, choice, named))
    .map(({ value }) => value)
  const [value, ...more] = new Set(values)
  if (value === undefined || more.length > 0) return undefined
  return chooses(clause, clauses[at - 1], clauses[at + 1]) ? (value as Payment) : undefined
}

const speaksOfWay = (words: readonly string[]): boolean =>
  choicesIn(words).some(({ key, onlyAsked }) => key === 'invoice.channel' && !onlyAsked)

/** "you didn't answer.. can i pay later or not": named in nothing but a question beside something else. */
const isJustAsked = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ isAsked }) => !isAsked) &&
  clauses.some(({ named }) => named.length > 0) &&
  clauses.every(
    ({ named, isAsked, words }) =>
      named.length === 0 || (isAsked && !words.some((word) => preferring.has(word))),
  )

/** "can we get an invoice if we are a new company?": asked of a case that may come. */
const isSupposed = (tokens: readonly Token[], spoken: readonly Choice[]): boolean =>
  spoken.some(({ to }) => hangsOnIf(wordsOf(tokens), to)) && isQuestion(tokens, '')

/**
 * What a message makes of the payment, clause by clause, the last word first: "forskudd? nei, ta faktura", "no invoice please",
 * "id rather prepay. no wait, my boss says invoice". Turning down the one of two takes the other; what hangs on what it costs, and
 * what nobody has chosen, stays open. `undefined`: nothing of the kind is said.
 */
export function paymentSaid(situation: Situation, tokens: readonly Token[]): Meant | undefined {
  const words = wordsOf(tokens)
  const spoken = withoutPassing(situation, tokens, paymentsIn(words))
  const values = new Set(spoken.map(({ value }) => value))
  if (values.size === 0) return undefined
  // "I'd rather have the invoice on paper" is about the way it comes, unless the other payment is spoken of as well.
  const isOfWay = speaksOfWay(words) && !values.has('prepayment')
  if (isOfWay) return undefined
  const conditions = [isSupposed(tokens, spoken), isUnderCondition(words)]
  if (conditions.includes(true)) return 'open'
  const clauses = clausesIn(situation, tokens)
  const all = clauses.map((_, at) => meant(clauses, at))
  const last = all.findLast((one) => one !== undefined && one !== 'open')
  return last ?? (all.includes('open') || isJustAsked(clauses) ? 'open' : undefined)
}
