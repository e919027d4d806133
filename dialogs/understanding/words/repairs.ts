import { listed } from './canonical.ts'
import { but, isBetween, owners } from './linking-words.ts'
import type { Token } from '../message.ts'
import { copulas, hedges, wordSet } from './word-lists.ts'

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
const mostOfClaim = 10

/** "no, that's my wife's, mine is": what follows is the speaker's own, and what went before is somebody else's. */
function isClaim(words: readonly Token[]): boolean {
  const last = words.findLast(({ word }) => !copulas.has(word) || owners.has(word))
  return last !== undefined && owners.has(last.word) && words.length <= mostOfClaim
}

/** "that's where we were before" */
const outdated = new Set([...wordSet('formerly'), ...listed('før førr førhen før before förr')])
const mostOfReason = 12
/** "no wait": so many words in front of the one that takes something back. */
const mostBefore = 1

/** Behind "the old firm" another clause begins: after a mark, or with another verb. */
function isOver(between: readonly Token[], old: number): boolean {
  const isCopula = ({ word }: Token) => copulas.has(word)
  const behind = between.slice(old + 1)
  const isVerbs = between.slice(0, old).some(isCopula) && behind.some(isCopula)
  return isVerbs || behind.some(({ kind }) => kind !== 'word')
}

/** "no wait, that's the old firm, it is …" says why the first is taken back; "no, the old number was …" says it of the second. */
function isReason(between: readonly Token[], old: number): boolean {
  const words = between.filter(({ kind }) => kind === 'word')
  const isFirst = words.findIndex(isRepairing) <= mostBefore
  return isFirst && words.length <= mostOfReason && isOver(between, old)
}

/** Whether the tokens between two values say that the first of them was a slip. */
export function isRepair(between: readonly Token[]): boolean {
  const words = between.filter(({ kind }) => kind === 'word')
  const unknown = between.filter((token) => !isBeside(token)).length
  if (isRatherThan(words) || !words.some(isRepairing)) return false
  if (isClaim(words)) return true
  const old = between.findLastIndex(({ word }) => outdated.has(word))
  if (old !== -1) return isReason(between, old)
  return words.length <= mostWords && unknown <= mostUnknown
}

const ors = new Set('eller or'.split(' '))

/** "or no, we are a limited company by now, so": right behind a value it is taken back, and then it is said why. */
export function beginsRepair(between: readonly Token[]): boolean {
  const words = between.filter(({ kind }) => kind === 'word')
  const first = words.find(({ word }) => !ors.has(word))
  const isOther = words.some(({ word }) => but.has(word))
  return first !== undefined && isRepairing(first) && !isOther && words.length <= mostOfReason
}

const endsClause = ({ kind, text }: Token): boolean => kind === 'break' || /^[.,;:–—-]$/.test(text)

/** "I just got married so it's …" */
const pointing = /(?:^| )(?:its|thats|(?:it|that|det|den) (?:is|er|är|ær|e|æ|blir|bliver))$/

/** What follows stands in a clause of its own, with no more than grammar in front: ". Anna Hedin", ", it's Anna Hedin". */
function standsAlone(between: readonly Token[]): boolean {
  const behind = between.slice(between.findLastIndex(endsClause) + 1)
  if (behind.length < between.length && behind.every(isBetween)) return true
  return pointing.test(behind.map(({ word }) => word).join(' '))
}

/** "nej men förlåt, jag har ju gift mig.", "no, she has left, it's": taken back, and then why. */
export function isRepairWithReason(between: readonly Token[]): boolean {
  const words = between.filter(({ kind }) => kind === 'word')
  const first = words.findIndex(isRepairing)
  if (first === -1 || first > mostBefore || between[0]?.kind === 'word') return false
  const isTold = words.length <= mostOfReason && !between.some(({ text }) => text === '?')
  return isTold && standsAlone(between)
}

const hesitations = wordSet('hesitation')

/** "20123456 ... er, 20123465": nothing between two values but a pause for thought. */
export function isHesitation(between: readonly Token[]): boolean {
  const isPause = ({ kind, word }: Token) => kind === 'mark' || hesitations.has(word)
  const dots = between.filter(({ text }) => text === '.').length
  return between.every(isPause) && (dots > 1 || between.some(({ word }) => hesitations.has(word)))
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
