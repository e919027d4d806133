import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

const maxLength = 200
/** The opening of an HTML tag or comment; `I <3 Kaffe ApS` is none. */
const markup = /<[/!?\p{L}]/u

/**
 * A company's name as typed, blanks apart: any letters, digits and punctuation.
 * Reasons: `empty`, `notAName` (neither letter nor digit), `wrongCharacters` (markup), `tooLong` (over 200).
 */
export function readCompanyName(text: string): Reading<string> {
  const name = clean(text).replaceAll('\n', ' ')
  if (name === '') return refuse('empty')
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('notAName')
  if (markup.test(name)) return refuse('wrongCharacters')
  if (name.length > maxLength) return refuse('tooLong', { expected: maxLength, got: name.length })
  return read(name)
}
