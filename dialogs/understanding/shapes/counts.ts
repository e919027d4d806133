import type { Message, Token } from '../message.ts'
import { take, type Scan, type Stretch } from './scan.ts'
import {
  copulas,
  currencies,
  fillers,
  functionWords,
  thousands,
  timeWords,
  wordSet,
} from '../words/word-lists.ts'

/** Employees, flats, cows: a figure in front of them counts them. */
const counted = wordSet('counted')
/** "since", "founded": a year follows. */
const since = wordSet('since')
const led = new Set('i in fra från frå from'.split(' '))

const year = /^(?:18|19|20)\d\d$/
const reach = 4
/** "40 days": more of them is nothing that anybody counts so. */
const mostOfTime = 200

/** "1987", "since 1987", "i 1987": `2000` behind a mere "i" may be anything. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (!year.test(text)) return false
  const before = tokens.slice(Math.max(0, at - reach), at)
  if (before.some(({ word }) => since.has(word))) return true
  return led.has(String(before.at(-1)?.word)) && !text.endsWith('00')
}

/** "40 ansatte", "40 full-time employees": what is counted stands behind the figure, or one word further on; "60000 per år" counts nothing. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at + 1, at + 3)
  if (first?.kind !== 'word' || isPieces(first, second)) return false
  if (timeWords.has(first.word)) return counted.has(first.word) && isFewAt(tokens, at)
  return counted.has(first.word) || (!isSmall(first) && isThing(second))
}

/** "12 of us" */
const isOfUs = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of us|af os|av oss)$/.test(
    tokens
      .slice(at + 1, at + 3)
      .map(({ word }) => word)
      .join(' '),
  )

const pieces = new Set('stykker stykke stycken stycke stk'.split(' '))

/** "en 25 tusind stykker": so many thousands, of money. */
const isPieces = ({ word }: Token, next: Token | undefined): boolean =>
  thousands.has(word) && pieces.has(String(next?.word))

const isSmall = ({ word }: Token): boolean => fillers.has(word) || functionWords.has(word)

const isThing = (token: Token | undefined): boolean =>
  token !== undefined && counted.has(token.word) && !timeWords.has(token.word)

const isFewAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind !== 'number' && Number(tokens[at]?.text) < mostOfTime

const speakers = new Set('i jag jeg eg æ he she han hun hon hu'.split(' '))
const oldest = 110

/** "I am 71", "jeg er 71": how old somebody is. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [who, verb] = tokens.slice(Math.max(0, at - 2), at)
  const isSaid = speakers.has(String(who?.word)) && isBeing(verb)
  const isAged = isSaid || verb?.word === 'im'
  return isAged && Number(tokens[at]?.text) <= oldest && !isMoney(tokens[at + 1])
}

const isBeing = (verb: Token | undefined): boolean =>
  verb !== undefined && (verb.word === 'am' || copulas.has(verb.word))

const isMoney = (next: Token | undefined): boolean =>
  next?.kind === 'number' || thousands.has(String(next?.word)) || currencies.has(String(next?.word))

/** `4-5000`: the smaller number of a range is counted as well. */
const startOf = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number'
    ? (tokens[at - 2]?.start ?? 0)
    : groupStart(tokens, at)

/** `20 000`: where the figure begins whose last group stands there. */
function groupStart(tokens: readonly Token[], at: number): number {
  const [before, last] = [tokens[at - 1], tokens[at]]
  const isGroup =
    before?.kind === 'number' && last?.text.length === 3 && last.start === before.end + 1
  return (isGroup ? before : last)?.start ?? 0
}

/** Figures that tell how many or since when. */
const countsIn = ({ tokens }: Message): readonly Stretch[] =>
  tokens.flatMap(({ kind, end }, at) =>
    kind === 'number' && [isCount, isOfUs, isYear, isAge].some((counts) => counts(tokens, at))
      ? [{ start: startOf(tokens, at), end }]
      : [],
  )

/** The message with blanks in the place of what only counts something: no amount of money is among that. */
export function withoutCounts(message: Message): string {
  let { text } = message
  for (const { start, end } of countsIn(message))
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}

/** What only counts something answers no question for an amount. */
export function takeCounts(scan: Scan): void {
  for (const { start, end } of countsIn(scan.message)) {
    take(scan, start, end)
    const find = scan.finds.find((one) => one.start <= start && end <= one.end)
    if (find !== undefined) scan.finds.splice(scan.finds.indexOf(find), 1)
  }
}
