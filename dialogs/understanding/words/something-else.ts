import { canonical } from './canonical.ts'
import { firstNames, wordSet } from './word-lists.ts'

const something = wordSet('something')
const other = wordSet('other')
const otherwise = wordSet('otherwise')

/** "noko anna", "something else", "et andet navn", "annerledes": that it is another name, and not yet which. */
export function isSomethingElse(raw: string): boolean {
  const trimmed = raw.trim()
  const [first = '', second = ''] = trimmed.split(/\s+/).map(canonical)
  const isSmall = trimmed.startsWith(trimmed.charAt(0).toLowerCase())
  return isSmall && (otherwise.has(first) || (something.has(first) && other.has(second)))
}

/** `Anonym`: whoever gives no name. */
const unnamed = /^anonym(?:t|a|e|ous)?$/iu

/** `hemmeligt`, `typisk`, `Anonym`: what something is, and nobody's name. */
export const isAdjective = (raw: string): boolean =>
  unnamed.test(raw.trim()) ||
  (/^\p{Ll}+(?:ligt?|igt|iskt?)$/u.test(raw.trim()) && !firstNames.has(canonical(raw.trim())))
