import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { put, type Situation } from '../situation.ts'
import { takeRegion, textOf, type Region } from '../words/text-region.ts'
import { companyNouns, copulas, timeWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const leading = new Set([
  ...copulas,
  ...listed(
    'det den it the og och and men but skal ska skall skulle should must bør bör vere være vara',
  ),
  ...wordSet('preferring'),
])
const wrong = indexPhrases([['wrong', phrasesOf(({ correction }) => correction.wrong)]])
const nameWords = listed('navn navnet namn namnet name')
const mostInFront = 8
const mostWords = 6

const labelFrom = ({ labels }: Situation): number =>
  labels.find(({ role }) => role === 'companyName')?.from ?? 0

/** "the company name", "navnet på firmaet": in the words before the mark. */
function namesFirm({ labels }: Situation, words: readonly Token[]): boolean {
  const isLabelled = labels.some(({ role, from }) => role === 'companyName' && from < words.length)
  const has = (list: ReadonlySet<string>) => words.some(({ word }) => list.has(word))
  return isLabelled || (has(nameWords) && has(companyNouns))
}

const endsName = ({ kind, text }: Token): boolean => kind === 'break' || /^[,;!?]$/.test(text)

/** "… Gruppen AS now." */
const isBehindName = (token: Token | undefined): boolean =>
  token?.text === '.' || (token?.capital === false && (timeWords.has(token.word) || isNow(token)))

const now = listed('nu nå no now istedet stedet instead tak takk tack please thanks i')
const isNow = ({ word }: Token): boolean => now.has(word)

/** Where the clause ends that begins at a token, without its full stop and a "now". */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && endsName(token))
  let last = end === -1 ? tokens.length : end
  while (last > from && isBehindName(tokens[last - 1])) last -= 1
  return last
}

/** The name behind "…, it should be", up to the end of the clause. */
function nameBehind(tokens: readonly Token[], mark: number): Region | undefined {
  let from = mark + 1
  while (leading.has(String(tokens[from]?.word))) from += 1
  const to = clauseEnd(tokens, from)
  const isName = tokens[from]?.capital === true && to > from && to - from <= mostWords
  return isName && from > mark + 1 ? { from, to } : undefined
}

/** Whether what stands before the mark says that the name of the firm is wrong. */
function saysWrong(situation: Situation, words: readonly Token[]): boolean {
  if (words.length === 0 || words.length > mostInFront) return false
  return phrasesIn(wrong, wordsOf(words), never).length > 0 && namesFirm(situation, words)
}

/** "Firmanavnet er feil, det skal være Kaffistova Tveito": what is wrong, and the name in its place. */
export function putWrongFirmName(situation: Situation): void {
  const { tokens, text } = situation.scan.message
  const mark = tokens.findIndex(
    ({ text: sign, kind }) => kind === 'break' || /^[,.;–-]$/.test(sign),
  )
  const isWrong = saysWrong(situation, tokens.slice(0, Math.max(0, mark)))
  const name = isWrong && !text.includes('?') ? nameBehind(tokens, mark) : undefined
  if (name === undefined) return
  if (put(situation, { key: 'company.name', raw: textOf(situation, name), how: 'labelled' }))
    takeRegion(situation, { from: labelFrom(situation), to: name.to })
}
