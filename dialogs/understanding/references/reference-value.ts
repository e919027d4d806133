import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { knownWords } from '../words/spelling.ts'
import { contrasts } from '../words/linking-words.ts'
import { conjunctions, firstNames, negations } from '../words/word-lists.ts'
import { isCode } from './reference-judges.ts'
import { isShould } from './reference-steps.ts'
import { behindInvoice, isHowOften, nounAt, asWords } from './reference-words.ts'

/** Tokens of a value, and where what is said behind it ends: "… på alle fakturaer, tak". */
export interface ValueRegion {
  readonly from: number
  readonly to: number
  readonly end: number
}

const thanks = new Set('tak takk tack please thanks'.split(' '))
const ends = /^[,;!?()|]$/
const dash = /^[–-]$/

const isBesideFigure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === tokens[at]?.end && tokens[at - 1]?.end === tokens[at]?.start

const shortened = listed('afd avd dept proj prosj bygn st sct skt kst')

/** `Afd. Syd`: the stop of what is written short, and the name behind it. */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  shortened.has(String(tokens[at - 1]?.plain)) && tokens[at + 1]?.capital === true

/** "afd. 4", "nr. 12": a short word and its number; a full stop inside a value has no blank behind it. */
const isStopInside = (tokens: readonly Token[], at: number): boolean =>
  isBesideFigure(tokens, at) ||
  isInitial(tokens, at) ||
  isShortened(tokens, at) ||
  (tokens[at + 1]?.kind === 'number' && String(tokens[at - 1]?.text).length <= 4)

const joints = /^[/&+]$/
/** `Bente H. / projekt 77`, `J. Smith`: the stop of a letter that stands for a name, with more of the value behind it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, , next] = tokens.slice(at - 1, at + 2)
  if (letter?.capital !== true || letter.text.length > 1 || next === undefined) return false
  return next.kind === 'word' ? next.capital && !knownWords.has(next.word) : joints.test(next.text)
}

const opening = /^["“”«»]$/
/** Where a value ends that stands in quotes: index of the closing one. */
function closingQuote(tokens: readonly Token[], from: number): number | undefined {
  const quote = tokens[from - 1]
  if (quote === undefined || !opening.test(quote.text) || quote.end !== tokens[from]?.start)
    return undefined
  const end = tokens.findIndex(
    ({ text, kind }, at) => at > from && (kind === 'break' || opening.test(text)),
  )
  return end === -1 || tokens[end]?.kind === 'break' ? undefined : end
}

function isEndMark(tokens: readonly Token[], at: number): boolean {
  const mark = String(tokens[at]?.text)
  if (mark === '.') return !isStopInside(tokens, at)
  if (dash.test(mark)) return tokens[at - 1]?.end !== tokens[at]?.start
  return ends.test(mark) && !(mark === ',' && isBesideFigure(tokens, at))
}

/** `Drift og Vedligehold`: capitals on both sides, neither somebody nor a figure. */
function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, joint, next] = tokens.slice(at - 1, at + 2)
  if (joint?.text === '&') return true
  const isName = [before, next].every(
    (one) => one?.kind === 'word' && one.capital && !firstNames.has(one.plain),
  )
  return isName && tokens.slice(from, at).every(({ kind }) => kind === 'word')
}

/** "as our reference", "som reference": index behind it. */
function behindAsReference(tokens: readonly Token[], at: number): number | undefined {
  if (!asWords.has(String(tokens[at]?.word))) return undefined
  const noun = [at + 1, at + 2].map((index) => nounAt(tokens, index)).find((one) => one)
  return noun?.to
}

/** "PO 99, not PO 88": index behind the one that it is not to be. */
function behindDenied(tokens: readonly Token[], at: number): number | undefined {
  const from = tokens[at]?.text === ',' ? at + 1 : at
  if (!negations.has(String(tokens[from]?.word))) return undefined
  const { to } = valueFrom(tokens, from + 1)
  return isCode(tokens.slice(from + 1, to)) ? to : undefined
}

const standing = listed(
  'stå står stande stand be appear vara være vere med with alltid altid always',
)
const mostStanding = 3

/** "45-220 ska stå på varje faktura": index behind where it is to stand. */
function behindStanding(tokens: readonly Token[], at: number): number | undefined {
  const verb = tokens[at]
  if (verb === undefined || !isShould(verb)) return undefined
  const from = tokens.findIndex(({ word }, index) => index > at && !standing.has(word))
  return from === -1 || from > at + mostStanding ? undefined : behindInvoice(tokens, from)
}

/** What is said behind a value and belongs to the wish: index behind it. */
const tailFrom = (tokens: readonly Token[], at: number): number | undefined =>
  behindInvoice(tokens, at) ??
  behindStanding(tokens, at) ??
  behindAsReference(tokens, at) ??
  behindDenied(tokens, at)

/** "men", "tak", "every time": where a sentence goes on behind a value. */
function isPast(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.capital) return false
  const isSmall = contrasts.has(token.word) || thanks.has(token.word) || isInstead(tokens, at)
  return isSmall || (at > from && isHowOften(token))
}

function isEnd(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'break') return true
  if (token.kind === 'mark') return isEndMark(tokens, at)
  if (conjunctions.has(token.word)) return !joins(tokens, from, at)
  return isPast(tokens, from, at) || tailFrom(tokens, at) !== undefined
}

const instead = listed('istedet istället istædet instead rather')
const steads = listed('stedet stället stædet staden steden')
/** "Plads 7 i stedet" */
const isInstead = (tokens: readonly Token[], at: number): boolean =>
  instead.has(String(tokens[at]?.word)) ||
  (tokens[at]?.word === 'i' && steads.has(String(tokens[at + 1]?.word)))

const behindInstead = (tokens: readonly Token[], at: number): number | undefined => {
  const length = tokens[at]?.word === 'i' ? 2 : 1
  return isInstead(tokens, at) ? at + length : undefined
}

const times = new Set('gang gång time'.split(' '))

/** "tak", "hver gang": index behind it. */
function behindThanks(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = tokens.slice(at, at + 2)
  if (token?.kind !== 'word') return undefined
  if (isHowOften(token)) return times.has(String(next?.word)) ? at + 2 : at + 1
  return thanks.has(token.word) ? at + 1 : undefined
}

/** Where what is said behind a value ends, and the wish with it. */
function endOfTail(tokens: readonly Token[], to: number): number {
  const behind = tailFrom(tokens, to) ?? behindThanks(tokens, to) ?? behindInstead(tokens, to)
  return behind === undefined ? to : endOfTail(tokens, behind)
}

/** From a token to the end of what is said there. */
export function valueFrom(tokens: readonly Token[], from: number): ValueRegion {
  const quote = closingQuote(tokens, from)
  if (quote !== undefined) return { from, to: quote, end: endOfTail(tokens, quote + 1) }
  let to = from
  while (!isEnd(tokens, from, to)) to += 1
  return { from, to, end: endOfTail(tokens, to) }
}
