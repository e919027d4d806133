import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { firstNames } from '../words/word-lists.ts'
import { knownWords } from '../words/spelling.ts'

/** A capital that only begins a sentence: the word means something else to us. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isFirst = before === undefined || (before.kind !== 'word' && before.text !== ',')
  return (
    isFirst && token !== undefined && knownWords.has(token.plain) && !firstNames.has(token.plain)
  )
}

/** "Hans mail er …": his, and no name. */
export const isHis = ({ scan, labels }: Situation, at: number): boolean =>
  scan.message.tokens[at]?.word === 'hans' && labels.some(({ from }) => from === at + 1)
