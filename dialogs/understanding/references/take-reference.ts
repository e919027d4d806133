import { present } from '../../../onboarding/present.ts'
import { isLabelWord } from '../labels/labels.ts'
import { tokensOf, type Message, type Token } from '../message.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { knownWords } from '../words/spelling.ts'
import { functionWords } from '../words/word-lists.ts'
import { findReference, type ReferenceSaid } from './find-reference.ts'
import { referenceLed } from './led-reference.ts'

const referenceKey = 'invoice.reference'

/** Where it applies, and where nobody knows yet whether it will: without invoices there is none. */
function mayCarry({ asks, open, answered, values, proposed }: UnderstandingContext): boolean {
  if (asks === referenceKey || [open, answered].some((keys) => keys.includes(referenceKey)))
    return true
  return !answered.includes('payment') && (values['payment'] ?? proposed?.['payment']) === undefined
}

/** "rekvisitionsnummer 4711 på fakturaen": what invoices are to carry is no number of somebody's paper, and stays readable. */
export function withReference(message: Message, asks: string): Message {
  const { told, text } = message
  // Where it is asked for, "sagsnr. 12-334" is the answer.
  if (told !== undefined && asks === referenceKey) return { text: told, tokens: tokensOf(told) }
  const tokens = told === undefined ? [] : tokensOf(told)
  const found = told === undefined ? undefined : findReference({ text: told, tokens })
  if (told === undefined || found === undefined) return message
  const { start, end } = spanOf(tokens, found)
  const kept = text.slice(0, start) + told.slice(start, end) + text.slice(end)
  return { text: kept, tokens: tokensOf(kept) }
}

const spanOf = (tokens: readonly Token[], { from, to }: ReferenceSaid): Stretch => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

const mostTokens = 6

const isSpoken = ({ kind, word, capital }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (knownWords.has(word) || functionWords.has(word) || isLabelWord(word))

/** `Kök 2`, `4711-B`: where the reference is asked for, a figure and words that mean nothing else to us. */
function isBare({ tokens }: Message): boolean {
  const isPlain = tokens.every((token) => !/^[@?\n]$/.test(token.text) && !isSpoken(token))
  return isPlain && tokens.length <= mostTokens && tokens.some(({ kind }) => kind === 'number')
}

/** Whether none of it has been taken for something else: a national number above all (ID-07). */
const isFree = ({ message, left }: Scan, { start, end }: Stretch): boolean =>
  left.slice(start, end) === message.text.slice(start, end)

function takeBare(scan: Scan, { asks }: UnderstandingContext): string | undefined {
  const { text } = scan.message
  if (asks !== referenceKey || !isBare(scan.message)) return undefined
  if (!isFree(scan, { start: 0, end: text.length })) return undefined
  take(scan, 0, text.length)
  return text
}

function takeLed(scan: Scan, { asks }: UnderstandingContext): string | undefined {
  const { text, tokens } = scan.message
  if (asks !== referenceKey || !isFree(scan, { start: 0, end: text.length })) return undefined
  const raw = referenceLed(text, tokens)
  if (raw !== undefined) take(scan, 0, text.length)
  return raw
}

/** What invoices are to carry; `elsewhere`: it is said where nothing is paid by invoice. */
interface Taken {
  readonly raw?: string
  readonly elsewhere?: 'reference'
}

/**
 * What invoices are to carry, taken out of the message with the words that ask for it. Where nothing is paid by invoice it is
 * nobody's answer either, and that is told.
 */
export function takeReference(scan: Scan, context: UnderstandingContext): Taken {
  const isOfInvoices = context.asks.startsWith('invoice.')
  const found = findReference({ ...scan.message, isOfInvoices })
  if (found === undefined || !isFree(scan, spanOf(scan.message.tokens, found)))
    return present({ raw: takeLed(scan, context) ?? takeBare(scan, context) })
  if (isContact(found, context)) return {}
  takeFound(scan, context, found)
  return mayCarry(context) ? { raw: found.raw } : { elsewhere: 'reference' }
}

const namesPerson = /^(?:contact|person)\.name$/

/** "Er referens ska vara Anna Berg" is whom one talks to, as long as nobody is. */
function isContact({ mayBeContact, isOwned }: ReferenceSaid, context: UnderstandingContext) {
  const { asks, answered } = context
  const isMissing = !answered.some((key) => namesPerson.test(key))
  return mayBeContact && (namesPerson.test(asks) || (isOwned && isMissing))
}

function takeFound(scan: Scan, context: UnderstandingContext, found: ReferenceSaid): void {
  const { tokens } = scan.message
  const span = spanOf(tokens, found)
  take(scan, span.start, span.end)
  // Where it is known how it is paid, "fakturaerne skal …" says no more than that.
  const isKnown = !mayCarry(context) || [context.open, context.answered].some(holdsReference)
  const whole = isKnown
    ? spanOf(tokens, { ...found, from: Math.min(found.from, found.clause) })
    : span
  if (isFree(scan, { ...whole, end: span.start })) take(scan, whole.start, span.start)
  scan.statements.push(whole)
}

const holdsReference = (keys: readonly string[]): boolean => keys.includes(referenceKey)

const quotes = /^["“”„«»‘’']+|["“”„«»‘’']+$/gu

/** Puts what was taken; quotation marks around it only say where it begins and ends. */
export function putReference(situation: Situation, said: string | undefined): void {
  const raw = said?.replace(quotes, '')
  if (raw !== undefined) put(situation, { key: referenceKey, raw, how: 'labelled' })
}
