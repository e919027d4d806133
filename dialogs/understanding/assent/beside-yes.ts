import { choicesIn, type Choice } from '../choices/choices.ts'
import { talkIn } from '../talk/digressions.ts'
import { phrasesOf, wordsInPhrases } from '../words/phrases.ts'
import { take, wordsLeft, type Scan } from '../shapes/scan.ts'
import type { Token } from '../message.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { isWholeYes } from './whole-yes.ts'
import { conjunctions, copulas, fillers, hedges, noWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { yesWords } from './yes-voices.ts'

const asksForYes: ReadonlySet<string> = new Set(['confirm', 'notice'])
const mostWords = 16

function takeTokens(scan: Scan, tokens: readonly Token[]): void {
  for (const { start, end } of tokens) take(scan, start, end)
}

/** "ok", "yes": before "what happens next" these may be no more than a breath. */
const leastOfYes = 3

/** "what happens next" and little else: whatever stands behind it may take the yes back. */
const ofWhatNext: ReadonlySet<string> = new Set([
  ...wordsInPhrases(phrasesOf((words) => words.digressions.whatNext)),
  ...conjunctions,
  ...fillers,
])

const asksWhatNext = (words: readonly string[]): boolean =>
  talkIn(words) === 'whatNext' &&
  words.every((word) => ofWhatNext.has(word) && !hedges.has(word) && !noWords.has(word))

/** "ja det er rigtigt nu, hvad sker der så": a yes, and what follows it tells what happens then. */
function takeWhatNext(scan: Scan, asks: string): void {
  const tokens = wordsLeft(scan)
  const { text } = scan.message
  if (text.includes('?') || talkIn(wordsOf(tokens)) !== 'whatNext') return
  for (let at = tokens.length - 1; at >= leastOfYes; at -= 1) {
    const [yes, next] = [tokens.slice(0, at), tokens.slice(at)]
    if (!asksWhatNext(wordsOf(next)) || !isWholeYes(yes, text, asks)) continue
    takeTokens(scan, next)
    return
  }
}

const leading = wordSet('leadsToPayment')
const goingOn = wordSet('goingOnWith')
/** "yes to invoice", "faktura er fint". */
const besideYes = [yesWords, copulas, fillers]

/** The words that name the payment, with those that lead to it or say that it is. */
function payingTokens(tokens: readonly Token[], { from, to }: Choice): readonly Token[] {
  const before = tokens[from - 1]
  const isLed = before !== undefined && leading.has(before.word)
  return tokens.slice(isLed ? from - 1 : from, to)
}

/** Of the words said, the payment that stands, and nothing else that is chosen. */
function standingPayment(
  words: readonly string[],
  { values, proposed }: UnderstandingContext,
): Choice | undefined {
  const [choice, ...others] = choicesIn(words)
  if (choice?.key !== 'payment' || others.length > 0) return undefined
  return choice.value === (values['payment'] ?? proposed?.['payment']) ? choice : undefined
}

/** At the notice the payment itself is what it offers to go on with; at the summary it takes a "go on". */
function goesOn(words: readonly string[], asks: string): boolean {
  const isAgreed =
    asks === 'notice' && words.every((word) => besideYes.some((list) => list.has(word)))
  return isAgreed || words.some((word) => goingOn.has(word))
}

/** "go ahead with invoice", "yes to invoice", where that is how it is to be paid already: a yes like "go ahead". */
function takeStandingPayment(scan: Scan, context: UnderstandingContext): void {
  const tokens = wordsLeft(scan)
  const choice = standingPayment(wordsOf(tokens), context)
  if (choice === undefined) return
  const paying = payingTokens(tokens, choice)
  const rest = tokens.filter((token) => !paying.includes(token))
  const isYes = isWholeYes(rest, scan.message.text, context.asks)
  if (isYes && goesOn(wordsOf(rest), context.asks)) takeTokens(scan, paying)
}

/** Takes out what stands beside a yes and makes it no less of one. */
export function takeBesideYes(scan: Scan, context: UnderstandingContext): void {
  if (!asksForYes.has(context.asks)) return
  if (wordsLeft(scan).length > mostWords) return
  takeWhatNext(scan, context.asks)
  takeStandingPayment(scan, context)
}
