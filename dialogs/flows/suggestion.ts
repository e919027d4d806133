import type { FieldValue } from '../../onboarding/field.ts'
import type { Draft } from '../draft.ts'
import { negations, noWords } from '../understanding/words/word-lists.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { takeAssent } from './assent.ts'

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** More is a message of its own. */
const mostWords = 5

/** Words that the one has and the other has not. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word))

/** An address is told from another by all of its words. */
function wordsIn(value: FieldValue | undefined): string {
  if (value === undefined || typeof value === 'number') return ''
  return typeof value === 'string' ? value : `${value.street} ${value.postalCode} ${value.city}`
}

/** Which of the two is named by the piece that tells them apart; `undefined` when neither is, or both are. */
function named(said: readonly string[], typed: string, suggested: string) {
  const [mine, other] = [wordsOf(typed), wordsOf(suggested)]
  const isMine = without(mine, other).some((word) => said.includes(word))
  const isOther = without(other, mine).some((word) => said.includes(word))
  if (isMine === isOther) return undefined
  return isOther ? 'yes' : 'no'
}

const denies = (word: string): boolean => negations.has(word) || noWords.has(word)

/** Nothing is said beside it, asked or denied: "nej, gmail" may be either, and a no it is. */
const isPlain = (text: string, { fills, digression }: Understanding): boolean =>
  fills.length === 0 &&
  digression === undefined &&
  !text.includes('?') &&
  wordsOf(text).length <= mostWords &&
  !wordsOf(text).some(denies)

/**
 * "ja gmail", "FALUN", "yes com" beside "did you mean …@gmail.com?": what only the suggestion has is named, and that takes it; what only
 * the typed one has keeps that (UX-10).
 */
export function hearSuggestion(draft: Draft, said: Understanding): boolean {
  const [dilemma] = draft.state.dilemmas
  if (dilemma?.kind !== 'suggestion') return false
  const { text } = draft.inbound
  if (!isPlain(text, said)) return false
  const typed = wordsIn(draft.state.answers[dilemma.key]?.value)
  const choice = named(wordsOf(text), typed, wordsIn(dilemma.suggested))
  return choice !== undefined && takeAssent(draft, choice)
}
