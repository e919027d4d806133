import { isBetween } from './linking-words.ts'
import type { Token } from './message.ts'
import { hedges, wordSet } from './word-lists.ts'

/** "no", "sorry", "I mean", "eller rettere sagt": what was just said is taken back, and what follows stands. */
const repairing = wordSet('repair')

const isRepairing = ({ word, plain }: Token): boolean => repairing.has(word) || repairing.has(plain)

/** "rather than" denies what follows it, "or rather" what goes before. */
const isRatherThan = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => word === 'rather' && tokens[at + 1]?.word === 'than')

/** A word that may stand beside one that takes something back: "no wait, it's …". */
const isBeside = (token: Token): boolean =>
  token.kind === 'mark' || isRepairing(token) || hedges.has(token.word) || isBetween(token)

const mostWords = 5
const mostUnknown = 2

/** Whether the tokens between two values say that the first of them was a slip. */
export function isRepair(between: readonly Token[]): boolean {
  const words = between.filter(({ kind }) => kind === 'word')
  const unknown = between.filter((token) => !isBeside(token)).length
  if (words.length > mostWords || unknown > mostUnknown || isRatherThan(words)) return false
  return words.some(isRepairing)
}

/** Where the last word stands that takes something back: its index, and that behind it and the small words beside it. */
export function lastRepair(
  tokens: readonly Token[],
): { readonly from: number; readonly to: number } | undefined {
  const from = tokens.findLastIndex((token, at) => at > 0 && isRepairing(token))
  if (from === -1) return undefined
  const to = tokens.findIndex((token, at) => at > from && !isBeside(token))
  return to === -1 ? undefined : { from, to }
}
