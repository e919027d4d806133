import { beginsNumber, figuresOf } from '../../../onboarding/readers/number-words.ts'
import type { Token } from '../message.ts'
import { addFind, isLeft, type Scan } from './scan.ts'

/** Fewer figures than these are no number that anybody dictates. */
const fewestFigures = 7
const mostWordsOfOne = 3
const repeating = new Map([
  ...['double', 'dobbelt', 'dobbel', 'dubbel', 'dubbelt'].map((word) => [word, 2] as const),
  ...['triple', 'treble', 'trippel'].map((word) => [word, 3] as const),
])
/** Danes say the ones first: `tyve fem` is 20 and 5, where `tjugo fem` is 25. */
const onesFirst = new Set('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'.split(' '))
/** Behind none of these is `to` a figure. */
const english = new Set('zero one two three four five seven eight nine oh double triple'.split(' '))

interface Spoken {
  readonly digits: string
  /** Index behind its last word. */
  readonly to: number
}

const textAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' ? tokens[at].text.toLowerCase() : ''

/** `tjugo fem`, `fem og tyve`: words that are one number together. */
function isOneNumber(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words
  if (third !== undefined) return second === 'og'
  return /^[1-9]$/.test(figuresOf(second) ?? '') && !onesFirst.has(first)
}

function numberAt(tokens: readonly Token[], at: number): Spoken | undefined {
  if (!beginsNumber(textAt(tokens, at))) return undefined
  for (let size = mostWordsOfOne; size > 0; size--) {
    const words = Array.from({ length: size }, (_, index) => textAt(tokens, at + index))
    const digits = size === 1 || isOneNumber(words) ? figuresOf(words.join(' ')) : undefined
    if (digits !== undefined) return { digits, to: at + size }
  }
  return undefined
}

/** `double two` → `22`; a single number otherwise. */
function spokenAt(tokens: readonly Token[], at: number): Spoken | undefined {
  const times = repeating.get(textAt(tokens, at))
  if (times === undefined) return numberAt(tokens, at)
  const one = numberAt(tokens, at + 1)
  return one?.digits.length === 1 ? { ...one, digits: one.digits.repeat(times) } : undefined
}

/** Only blanks, commas and hyphens between two figures. */
const isJoined = ({ left }: Scan, before: Token | undefined, next: Token | undefined): boolean =>
  before === undefined ||
  (next !== undefined && /^[ ,.-]{0,3}$/.test(left.slice(before.end, next.start)))

/** Index of the next word when nothing but a separator stands before it. */
function nextWord(scan: Scan, at: number): number {
  const { tokens } = scan.message
  let next = at
  while (tokens[next]?.kind === 'mark') next += 1
  return isJoined(scan, tokens[at - 1], tokens[next]) ? next : tokens.length
}

/** `noll sju noll 174 06 20`: figures go on with a number that words have begun, with nothing but a blank between. */
function figuresAt({ message, left }: Scan, at: number, run: Spoken): Spoken | undefined {
  const [before, token] = [message.tokens[at - 1], message.tokens[at]]
  const isBegun = run.digits.startsWith('0') || run.digits.length > 1
  if (!isBegun || token?.kind !== 'number') return undefined
  const isBeside = /^[ -]$/.test(left.slice(before?.end, token.start))
  return isBeside ? { digits: token.text, to: at + 1 } : undefined
}

/** Every number in a row from a token on. */
function runFrom(scan: Scan, from: number): Spoken {
  const { tokens } = scan.message
  let run: Spoken = { digits: '', to: from }
  for (;;) {
    const at = run.to === from ? from : nextWord(scan, run.to)
    const token = tokens[at]
    if (token === undefined || !isLeft(scan, token)) return run
    const spoken = spokenAt(tokens, at) ?? figuresAt(scan, at, run)
    if (spoken === undefined) return run
    run = { digits: run.digits + spoken.digits, to: spoken.to }
  }
}

/** "ring me on …", "talk to two zero …": in English `to` leads to the number. */
function isLeading({ message: { tokens } }: Scan, from: number, { to }: Spoken): boolean {
  return (
    textAt(tokens, from) === 'to' &&
    tokens.slice(from + 1, to).some(({ text }) => english.has(text.toLowerCase()))
  )
}

/** A phone or company number dictated in words: `to nul en to …`, `tyve tolv fireogtredive …`, `double two three …`. */
export function findSpokenNumbers(scan: Scan): void {
  const { tokens } = scan.message
  for (let at = 0; at < tokens.length; at++) {
    const run = runFrom(scan, at)
    if (run.to === at || isLeading(scan, at, run)) continue
    const [first, last] = [tokens[at], tokens[run.to - 1]]
    if (run.digits.length >= fewestFigures && first !== undefined && last !== undefined)
      addFind(scan, 'number', { start: first.start, end: last.end, raw: run.digits })
    at = run.to - 1
  }
}
