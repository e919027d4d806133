import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { put, type Situation } from '../situation.ts'
import { takeRegion, textOf, type Region } from '../words/text-region.ts'
import { companyNouns, copulas, wordSet } from '../words/word-lists.ts'
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

/** "the company name", "navnet på firmaet": in the words before the mark. */
function namesFirm({ labels }: Situation, words: readonly Token[]): boolean {
  const isLabelled = labels.some(({ role, from }) => role === 'companyName' && from < words.length)
  const has = (list: ReadonlySet<string>) => words.some(({ word }) => list.has(word))
  return isLabelled || (has(nameWords) && has(companyNouns))
}

const endsName = ({ kind, text }: Token): boolean => kind === 'break' || /^[,;!?]$/.test(text)

/** Where the clause ends that begins at a token, without its full stop. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && endsName(token))
  const last = end === -1 ? tokens.length : end
  return tokens[last - 1]?.text === '.' ? last - 1 : last
}

/** The name behind "…, it should be", up to the end of the clause. */
function nameBehind(tokens: readonly Token[], mark: number): Region | undefined {
  let from = mark + 1
  while (leading.has(String(tokens[from]?.word))) from += 1
  const to = clauseEnd(tokens, from)
  const isName = tokens[from]?.capital === true && to > from && to - from <= mostWords
  return isName && from > mark + 1 ? { from, to } : undefined
}

/** "Firmanavnet er feil, det skal være Kaffistova Tveito": what is wrong, and the name in its place. */
export function putWrongFirmName(situation: Situation): void {
  const { tokens, text } = situation.scan.message
  const mark = tokens.findIndex(
    ({ text: sign, kind }) => kind === 'break' || /^[,.;–-]$/.test(sign),
  )
  const words = tokens.slice(0, Math.max(0, mark))
  if (text.includes('?') || words.length === 0 || words.length > mostInFront) return
  const isWrong = phrasesIn(wrong, wordsOf(words), never).length > 0
  const name = isWrong && namesFirm(situation, words) ? nameBehind(tokens, mark) : undefined
  if (name === undefined) return
  if (put(situation, { key: 'company.name', raw: textOf(situation, name), how: 'labelled' }))
    takeRegion(situation, { from: 0, to: name.to })
}
