import { yesWords } from '../assent/yes-voices.ts'
import type { Token } from '../message.ts'
import { isLeft, take, type Scan } from '../shapes/scan.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf, cutAtJoints } from '../words/marked-clauses.ts'
import { firstWords, phrasesOf } from '../words/phrases.ts'
import { noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { paymentsIn, type Choice } from './choices.ts'
import { isSmall, isWishing } from './wishing.ts'

/** Of these it is said that they happen ahead: money, and what is done with it. Canonical spelling. */
const money =
  /betal|^prøjs|^pre?pay|^prepaid|^pa(?:y|id)|^forsk[uo]|^førskot|^penge|^money|^cash|^kontant|^ka?ort|^card|^a[fv]r[eæ]k?gn|^avrækn|^regler|^settl|^clear|^(?:over|øver)før|^transfer|^wire|^vipps|^mobilepay|^swish|^bel(?:øb|øp|opp)|^(?:faktur|invoic|regning|rækning|bill)|^gj?(?:ø|e)r[et]?s?$|^everything$|^alt?t$/
const thanking = listed(
  'tak tack takk thanks thank thx thnx ty tnx takker takke tackar tacka thanking tacksam taknemmelig taknemmelige takknemlig tacksamma takksam ' +
    'grateful appreciate appreciated appreciates cheers hilsen hilsner hälsning hälsningar regards',
)
/** Said of a thing to be done ahead of time, and not of paying it: an English "before you ship". */
const isOfMoney = (word: string): boolean => money.test(word)

/** "yes thanks", "nej tak": thanks for nothing that is still to be done. */
const isThanking = (words: readonly string[]): boolean =>
  words.some((word) => thanking.has(word)) &&
  !words.some((word) => yesWords.has(word) || noWords.has(word))

interface Clause {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  /** "in advance", "på forhånd": when, and not a word of paying. */
  readonly whens: readonly Choice[]
}

function clauseOf(all: readonly Token[]): Clause {
  const tokens = all.filter(({ kind }) => kind === 'word')
  const words = wordsOf(tokens)
  const whens = paymentsIn(words).filter(
    ({ value, onlyAsked, from, to }) =>
      value === 'prepayment' && !onlyAsked && !words.slice(from, to).some(isOfMoney),
  )
  return { tokens, words, whens }
}

/** `Lise Bang på forhånd`: a name beside it says nothing of what is done. */
const isName = ({ capital }: Token, at: number): boolean => capital && at > 0

/** Nothing else is said than that it is to be so, or it is money of which it is said. */
function isOfPaying({ tokens, words, whens }: Clause): boolean {
  const isWhen = (at: number) => whens.some(({ from, to }) => from <= at && at < to)
  const others = words.filter((_, at) => !isWhen(at))
  if (others.some(isOfMoney)) return true
  return tokens.every(
    (token, at) => isWhen(at) || isSmall(token.word) || isWishing(token.word) || isName(token, at),
  )
}

const isBareAnswer = ({ words }: Clause): boolean =>
  words.length > 0 && words.every((word) => yesWords.has(word) || noWords.has(word))

/**
 * "in advance, thanks" where the payment was asked for, "yes, in advance, thanks" anywhere: nothing else is said, and the mark
 * keeps the thanks apart.
 */
function isAnswer(clauses: readonly Clause[], asks: string): boolean {
  const at = clauses.findIndex(({ whens }) => whens.length > 0)
  const before = clauses[at - 1]
  if (asks !== 'payment' && (before === undefined || !isBareAnswer(before))) return false
  return clauses.every((clause) =>
    isThanking(clause.words) ? clause.whens.length === 0 : isOfPaying(clause),
  )
}

/** "ja tak på forhånd": where the payment was not asked for, these words in this order are thanks beside a yes as well. */
const isIdiom = ({ words, whens }: Clause, asks: string): boolean =>
  asks !== 'payment' &&
  whens.some(({ from }) => thanking.has(String(words[from - 1]))) &&
  !words.some((word) => noWords.has(word))

/** "På forhånd tak", "in advance, many thanks", "tak for hjælpen, på forhånd": thanks in the clause, or right beside it. */
const isThanked = (clauses: readonly Clause[], at: number, asks: string): boolean => {
  const [before, clause, behind] = [clauses[at - 1], clauses[at], clauses[at + 1]]
  if (clause !== undefined && isIdiom(clause, asks)) return true
  return [before, clause, behind].some((one) => isThanking(one?.words ?? []))
}

const speaksOfMoney = ({ words }: Clause): boolean => words.some(isOfMoney)

const mayStand = (clauses: readonly Clause[], at: number, asks: string): boolean => {
  const clause = clauses[at]
  if (clause === undefined) return true
  const isPaid = speaksOfMoney(clause) && !isThanking(clause.words)
  return isPaid || (isOfPaying(clause) && !isThanked(clauses, at, asks))
}

const stretchesOf = ({ tokens, whens }: Clause): readonly { from: number; to: number }[] =>
  whens.map(({ from, to }) => ({
    from: tokens[from]?.start ?? 0,
    to: tokens[to - 1]?.end ?? 0,
  }))

const beginnings = firstWords(phrasesOf(({ choices }) => choices.prepayment))

/**
 * "På forhånd tak", "let me know in advance", "ring innan leverans": what is done ahead of time and is no payment. It is taken
 * out, so that nobody's thanks choose how to pay; what stands around it is read without it.
 */
export function takeAheadOfTime(scan: Scan, asks: string): void {
  if (!scan.message.tokens.some(({ word }) => beginnings.has(word))) return
  const left = scan.message.tokens.filter((token) => isLeft(scan, token))
  const clauses = clausesOf(left).flatMap(cutAtJoints).map(clauseOf)
  if (clauses.every(({ whens }) => whens.length === 0) || isAnswer(clauses, asks)) return
  const taken = clauses.filter((_, at) => !mayStand(clauses, at, asks))
  for (const { from, to } of taken.flatMap(stretchesOf)) take(scan, from, to)
}
