import { spelledThousands } from '../../onboarding/readers/number-words.ts'
import { indexPhrases, phrasesIn, phrasesOf } from './phrases.ts'
import type { Token } from './message.ts'
import { addFind, tokenFrom, type Scan, type Stretch } from './scan.ts'
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

/** Where "a month" ends, within a few words behind the figure. */
function monthEnd(scan: Scan, from: number): number | undefined {
  const tokens = tokensBehind(scan, from).filter((token) => token.kind === 'word')
  const words = tokens.map((token) => token.word)
  const [hit] = phrasesIn(perMonth, words, (index) => fillers.has(String(words[index])))
  return hit && tokens[hit.to - 1]?.end
}

/** Only blanks, and words that mean nothing beside a month, between the figure and it: they belong to the amount. */
const joining = /^[\s/.]*(?:(?:a|i|om|per|pr|each|every|hver|varje|kvar)[\s.]+)?\S+$/iu

function addAmount(scan: Scan, { start, end }: Stretch, isMoneyItself: boolean): void {
  const tail = tailOf(scan, end)
  const month = monthEnd(scan, tail.end)
  if (!isMoneyItself && !tail.money && month === undefined) return
  const isJoined = month !== undefined && joining.test(scan.left.slice(tail.end, month))
  addFind(scan, 'amount', { start, end: isJoined ? month : tail.end })
}

/** Amounts of money: a figure with a currency, a thousand, or "a month" behind it; thousands in words. */
export function findAmounts(scan: Scan): void {
  for (const { index, 0: said } of scan.left.matchAll(figure))
    addAmount(scan, { start: index, end: index + said.length }, false)
  for (const stretch of spelledThousands(scan.left)) addAmount(scan, stretch, true)
}
