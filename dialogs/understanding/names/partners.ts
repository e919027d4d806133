import { isHeadWord, isTown } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { conjunctions, firstNames } from '../words/word-lists.ts'

const isPartner = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !firstNames.has(token.plain) && !isTown([token])

/** Whether capitals divided by commas go on from a token to an "and" with another one behind it. */
function endsInAnd(tokens: readonly Token[], at: number): boolean {
  const [next, mark] = [tokens[at], tokens[at + 1]]
  if (!isPartner(next) || mark === undefined) return false
  if (mark.text === ',') return endsInAnd(tokens, at + 2)
  return (mark.text === '&' || conjunctions.has(mark.word)) && isPartner(tokens[at + 2])
}

/** Whether such a list begins with the firm's kind, or with the message where its name was asked for. */
function beginsFirm(tokens: readonly Token[], at: number, isAsked: boolean): boolean {
  const before = tokens[at - 1]
  if (!isPartner(tokens[at])) return false
  if (before?.kind === 'word' && isHeadWord(before.word)) return before.capital
  return before?.text === ','
    ? beginsFirm(tokens, at - 2, isAsked)
    : isAsked && before === undefined
}

/** `Advokatfirmaet Thorup, Bech & Winther P/S`: the comma between the names of partners; "Lars Holm, Bech & Winther" are two answers. */
export const isBetweenPartners = (
  tokens: readonly Token[],
  at: number,
  isAsked: boolean,
): boolean =>
  tokens[at]?.text === ',' && beginsFirm(tokens, at - 1, isAsked) && endsInAnd(tokens, at + 1)
