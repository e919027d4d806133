import type { Find } from './scan.ts'
import { put, type Situation } from './situation.ts'

/** The letter of the house, floor, door and flat behind its number. */
const dwelling =
  /^(?: ?\p{L}(?!\p{L}))?(?:,? ?(?:\d{1,2}\. ?(?:sal|etg?|etage|tr)?\.?,? ?(?:tv|th|mf)?|(?:lgh|leil|lejl|apt|flat)\.? ?\d{1,4})(?![\p{L}\d]))?/iu
/** Where the goods go is another address. */
const delivery = /lever|deliver|frakt|fragt|shipping/i

/** The same house, with or without the rest of the line. */
const isSame = (standing: string, street: string): boolean =>
  /^(?:$|[, ])/.test(standing.slice(street.length)) &&
  standing.toLowerCase().startsWith(street.toLowerCase())

/** Nothing else is asked for, or it is said that something changes. */
const mayMove = ({ asked, corrects, scan }: Situation, { kind }: Find): boolean =>
  kind === 'street' && (asked === '' || corrects) && !delivery.test(scan.message.text)

/**
 * "we are at Engvej 80 now": a street without its town, where an address stands and is being put right, is in the same town; the
 * customer sees all of it read back. `true` when it was taken so.
 */
export function putMove(situation: Situation, key: string, find: Find): boolean {
  const standing = situation.context.values[key]
  if (typeof standing !== 'object' || !mayMove(situation, find)) return false
  const { text } = situation.scan.message
  const street = find.raw + (dwelling.exec(text.slice(find.end))?.[0] ?? '')
  if (isSame(standing.street, street)) return false
  return put(situation, { key, raw: street, how: 'shape', value: { ...standing, street } })
}
