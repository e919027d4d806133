import { indexPhrases, phrasesIn, phrasesOf } from './phrases.ts'
import type { Token } from './message.ts'
import { addFind, tokenFrom, type Scan } from './scan.ts'
import { currencies, fillers, thousands } from './word-lists.ts'

const figure = /(?<![\p{L}\d+])\d{1,3}(?:[ .,]\d{3}){1,2}(?![\d])|(?<![\p{L}\d+])\d{1,8}(?!\d)/gu
const decimals = /^(?:,\d{2}|,-|:-)/
const perMonth = indexPhrases([['month', phrasesOf((words) => words.perMonth)]])
const lookAhead = 4

interface Tail {
  readonly end: number
  readonly money: boolean
}

function tokensBehind(scan: Scan, offset: number): readonly Token[] {
  const at = tokenFrom(scan.message, offset)
  return scan.message.tokens.slice(at, at + lookAhead)
}

const isMoney = (token: Token): boolean => currencies.has(token.word) || thousands.has(token.word)

/** `kr.`, `tusind kroner`, `k`: what follows the figure and belongs to it. */
function tailOf(scan: Scan, from: number): Tail {
  const behind = decimals.exec(scan.left.slice(from, from + 4))?.[0] ?? ''
  let tail: Tail = { end: from + behind.length, money: behind.endsWith('-') }
  for (const token of tokensBehind(scan, tail.end)) {
    if (token.start - tail.end > 1 || !isMoney(token)) return tail
    tail = { end: token.end, money: true }
  }
  return tail
}

/** "a month" within a few words behind the figure. */
function isMonthly(scan: Scan, from: number): boolean {
  const words = tokensBehind(scan, from)
    .filter((token) => token.kind === 'word')
    .map((token) => token.word)
  return phrasesIn(perMonth, words, (index) => fillers.has(String(words[index]))).length > 0
}

/** Amounts of money: a figure with a currency, a thousand, or "a month" behind it. */
export function findAmounts(scan: Scan): void {
  for (const match of scan.left.matchAll(figure)) {
    const tail = tailOf(scan, match.index + match[0].length)
    if (!tail.money && !isMonthly(scan, tail.end)) continue
    addFind(scan, 'amount', { start: match.index, end: tail.end })
  }
}
