import { paymentsIn, type Choice } from '../choices/choices.ts'
import { isSmall, isWishing } from '../choices/wishing.ts'
import { readMessage, type Token } from '../message.ts'
import type { Understanding } from '../understanding.ts'
import { clausesOf, cutAtJoints } from '../words/marked-clauses.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

interface Clause {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly named: readonly Choice[]
}

function clauseOf(all: readonly Token[]): Clause {
  const tokens = all.filter(({ kind }) => kind === 'word')
  const words = wordsOf(tokens)
  return { tokens, words, named: paymentsIn(words) }
}

/** Nothing else is said in it than how it is to be paid. */
const isPlain = ({ words, named }: Clause): boolean =>
  words.every(
    (word, at) =>
      named.some(({ from, to }) => from <= at && at < to) ||
      (!negations.has(word) && (isSmall(word) || isWishing(word))),
  )

/** The message without the clauses that say how it is to be paid; `undefined` where they say more. */
function restOf(text: string): string | undefined {
  const clauses = clausesOf(readMessage(text).tokens)
    .flatMap(cutAtJoints)
    .map(clauseOf)
    .filter(({ tokens }) => tokens.length > 0)
  const paying = clauses.filter(({ named }) => named.length > 0)
  if (paying.length === 0 || !paying.every(isPlain)) return undefined
  const others = clauses.filter(({ named }) => named.length === 0)
  return others.map(({ tokens }) => tokens.map((token) => token.text).join(' ')).join(', ')
}

const isOnlyYes = ({ assent, fills, command, digression, refused, ...rest }: Understanding) =>
  assent === 'yes' &&
  fills.length === 0 &&
  [command, digression, refused, rest.unheard, rest.ambiguous].every((part) => part === undefined)

/**
 * "then I'd rather pay in advance. So yes, create": payment in advance is chosen, and what else is said is a yes by itself, which
 * would be one without the choice. A question, a "not" or anything else beside it makes it none.
 *
 * @param read what is understood of a text at the summary
 */
export function saysYesBesidePrepayment(
  text: string,
  read: (text: string) => Understanding,
): boolean {
  if (text.includes('?')) return false
  const rest = restOf(text)
  return rest !== undefined && rest !== '' && isOnlyYes(read(rest))
}
