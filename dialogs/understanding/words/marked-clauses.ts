import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import type { Token } from '../message.ts'
import { isLeft, type Scan } from '../shapes/scan.ts'
import { contrasts } from './linking-words.ts'
import { conjunctions } from './word-lists.ts'

const ends = /^[.!?;,]$/

export const endsSentence = ({ kind, text }: Token): boolean =>
  kind === 'break' || /^[.!?]$/.test(text)

/** The message cut at commas, full stops, question marks and line ends; each part with its mark. */
export const clausesOf = keepingLatestOf(
  (tokens: readonly Token[]): readonly (readonly Token[])[] => {
    const clauses: Token[][] = [[]]
    for (const token of tokens) {
      clauses.at(-1)?.push(token)
      if (token.kind === 'break' || ends.test(token.text)) clauses.push([])
    }
    return clauses.filter(({ length }) => length > 0)
  },
)

/** An "and" and a "but" begin another clause as a comma does. */
export function cutAtJoints(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const at = tokens.findIndex(
    ({ word }, index) => index > 0 && (contrasts.has(word) || conjunctions.has(word)),
  )
  return at === -1 ? [tokens] : [tokens.slice(0, at), ...cutAtJoints(tokens.slice(at + 1))]
}

/** The words of a clause that nothing has been made of. */
export const wordsIn = (scan: Scan, clause: readonly Token[]): readonly Token[] =>
  clause.filter((token) => token.kind === 'word' && isLeft(scan, token))

/** Digits. */
const longestOfDays = 2

/** Something with a shape of its own stands in it, or figures that may be an answer; "30 days" are none. */
export function holdsValue({ finds, message }: Scan, clause: readonly Token[]): boolean {
  const from = clause[0]?.start ?? 0
  const to = clause.at(-1)?.end ?? message.text.length
  if (finds.some(({ start, end }) => start < to && end > from)) return true
  return clause.some(({ kind, text }) => kind === 'number' && text.length > longestOfDays)
}
