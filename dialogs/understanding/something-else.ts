import { canonical } from './canonical.ts'
import { wordSet } from './word-lists.ts'

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

/** Compounds that only streets are called by; `Haugen` and `Bakken` are families too. */
const street =
  /\p{L}{2}(?:gade|gaden|gata|gatan|gaten|stræde|strædet|gränd|gränden|vej|vejen|vei|veien|vägen|allé|allén|alleen)$/iu

/** `Vestergade`: a street is nobody's name. */
export const isStreetAlone = (raw: string): boolean => {
  const [first = '', another] = raw.trim().split(/\s+/)
  return another === undefined && street.test(first)
}
