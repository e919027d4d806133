import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import type { Region } from '../words/text-region.ts'
import { conjunctions } from '../words/word-lists.ts'
import { isInName, isJoiner, isPlace, isSmallWord, isTelling } from './sought-words.ts'

const ends = /^[,.;:!?()"“”«»–—\n]$/
/** Words of the longest name. */
export const mostWords = 6
/** Nothing longer is looked at. */
const mostTokens = 12

/** Where a clause is over. */
export const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'break' || ends.test(token.text)

/** "Mælk & Mokka and the CVR is …": what is told next is no part of a name. */
function withoutLabel(tokens: readonly Token[], { from, to }: Region): number {
  const last = tokens[to - 1]
  const isNext = last !== undefined && isLabelWord(last.word)
  const joint = tokens.findLastIndex(
    ({ word, kind }, at) => at > from && at < to - 1 && kind === 'word' && conjunctions.has(word),
  )
  const between = tokens.slice(joint + 1, to - 1)
  return isNext && joint !== -1 && between.every(isJoiner) ? joint : to
}

/** Names end in front of where the firm is, and neither begin nor end with what joins two words. */
function trimmed(tokens: readonly Token[], { from, to }: Region): Region {
  const place = tokens.findIndex(
    (token, at) =>
      at > from && at < to && isPlace(token) && isJoiner(tokens[at - 1] ?? token) && at - 1 > from,
  )
  let [start, end] = [from, withoutLabel(tokens, { from, to: place === -1 ? to : place - 1 })]
  const isEdge = (at: number) => {
    const token = tokens[at]
    return token !== undefined && (isJoiner(token) || token.kind === 'mark')
  }
  while (start < end && isEdge(start)) start += 1
  while (end > start && isEdge(end - 1)) end -= 1
  return { from: start, to: end }
}

/** Whether there is a name in the words at all. */
export const isNamed = (tokens: readonly Token[], { from, to }: Region): boolean =>
  to > from &&
  to - from <= mostWords &&
  tokens.slice(from, to).some((_, at) => isTelling(tokens, from + at))

/** The name that begins at a token. */
export function runFrom(tokens: readonly Token[], from: number): Region {
  let to = from
  while (to - from < mostTokens && isInName(tokens, to)) to += 1
  // `fjällräv och måne`: an everyday word that "and" joins to the name, and that ends it.
  const isJoined = conjunctions.has(String(tokens[to - 1]?.word)) && to - 1 > from
  if (isJoined && isEnd(tokens[to + 1]) && !isSkipped(tokens[to])) to += 1
  return trimmed(tokens, { from, to })
}

/** The name that ends in front of a token. */
export function runTo(tokens: readonly Token[], to: number): Region {
  let from = to
  while (to - from < mostTokens && isInName(tokens, from - 1)) from -= 1
  return trimmed(tokens, { from, to })
}

/** Grammar in small letters. */
export const isSkipped = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && isSmallWord(token.word)
