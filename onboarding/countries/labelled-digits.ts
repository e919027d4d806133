import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** Words that may stand around a number, lower case, letters only. */
export interface NumberWords {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A number with the words around it taken off. */
export interface LabelledDigits {
  readonly digits: string
  /** The words in front, lower case, letters only: `cvrnr`. */
  readonly label: string
}

/** Longer texts are no number with its label; also keeps the search below short. */
const maxLength = 80

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')

/** True when `text` is nothing but some of `words`, one after the other. */
function consistsOf(text: string, words: readonly string[]): boolean {
  if (text === '') return true
  return words.some((word) => text.startsWith(word) && consistsOf(text.slice(word.length), words))
}

/**
 * Reads `CVR-nr.: 12 34 56 78` as its digits. Separators inside (blank, dash, dot, slash, plus) are dropped.
 * Reasons: `empty`, `wrongCharacters` (an unknown word in front or behind, letters inside).
 */
export function labelledDigits(text: string, words: NumberWords): Reading<LabelledDigits> {
  const cleaned = clean(text)
  if (cleaned === '') return refuse('empty')
  if (cleaned.length > maxLength) return refuse('wrongCharacters')
  const parts = /^([^\d]*)(\d[\d\s.,\-/+()]*)([^\d]*)$/.exec(cleaned)
  if (!parts) return refuse('wrongCharacters')
  const label = letters(String(parts[1]))
  const known =
    consistsOf(label, words.before) && consistsOf(letters(String(parts[3])), words.after)
  if (!known) return refuse('wrongCharacters')
  const found = String(parts[2]).replace(/[^\d]/g, '')
  return read({ digits: found, label })
}

/** Refuses a number of the wrong length and says by how much; `undefined` when the length is right. */
export function lengthProblem(digits: string, expected: number) {
  if (digits.length === expected) return undefined
  const reason = digits.length < expected ? 'tooShort' : 'tooLong'
  return refuse(reason, { expected, got: digits.length })
}
