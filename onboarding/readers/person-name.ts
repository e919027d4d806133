import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

const maxLength = 120
/** Letters and marks of any script, blanks, hyphens, apostrophes as keyboards make them, full stops, a nickname in quotes (UX-27). */
const permitted = /^[\p{L}\p{M} \-'’‘ʼ´`.·"“”„«»]+$/u

/** `Susanne (Susse) Rahbek`: what somebody is called stands in brackets inside the name, and nowhere else. */
const calledInside =
  /(?<=\p{L} )\((?=\p{Lu}[\p{L}\p{M}'’-]*\) \p{L})|(?<=\(\p{Lu}[\p{L}\p{M}'’-]*)\)(?= \p{L})/gu

/**
 * A person's full name as typed, blanks apart. No minimum of two words, no capitals, no spell-check (UX-27).
 * Reasons: `empty`, `notAName` (no letter at all), `digitsInName`, `wrongCharacters`, `tooLong` (over 120).
 */
export function readPersonName(text: string): Reading<string> {
  const name = clean(text).replaceAll('\n', ' ')
  if (name === '') return refuse('empty')
  if (!/\p{L}/u.test(name)) return refuse('notAName')
  if (/\p{N}/u.test(name)) return refuse('digitsInName')
  if (!permitted.test(name.replace(calledInside, ''))) return refuse('wrongCharacters')
  if (name.length > maxLength) return refuse('tooLong', { expected: maxLength, got: name.length })
  return read(name)
}
