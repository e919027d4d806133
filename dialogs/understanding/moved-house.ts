import { dwellingBehind, isTownOf, townBehind } from './dwelling.ts'
import { kindOf } from './field-keys.ts'
import { take, type Find } from './scan.ts'
import { put, type Situation } from './situation.ts'
import { copulas, fillers, functionWords } from './word-lists.ts'

const longestDwelling = 12
/** Where the goods go is another address. */
const delivery = /lever|deliver|frakt|fragt|shipping/i

/** The same house, with or without the rest of the line. */
const isSame = (standing: string, street: string): boolean =>
  /^(?:$|[, ])/.test(standing.slice(street.length)) &&
  standing.toLowerCase().startsWith(street.toLowerCase())

/** "the street is …", "adressen är …": nothing is said beside it. */
const isAlone = ({ scan, labels }: Situation, find: Find): boolean =>
  scan.message.tokens.every(
    ({ start, kind, word }, at) =>
      kind !== 'word' ||
      (start >= find.start && start < find.end + longestDwelling) ||
      labels.some(({ from, to }) => from <= at && at < to) ||
      [copulas, fillers, functionWords].some((list) => list.has(word)),
  )

/** Nothing else is asked for or said, or it is said that something changes. */
const mayMove = (situation: Situation, find: Find): boolean =>
  find.kind === 'street' &&
  (situation.asked === '' || situation.corrects || isAlone(situation, find)) &&
  kindOf(situation.asked) !== 'address' &&
  !delivery.test(situation.scan.message.text)

/**
 * "we are at Engvej 80 now": a street without its town, where an address stands and is being put right, is in the same town; the
 * customer sees all of it read back. `true` when it was taken so.
 */
export function putMove(situation: Situation, key: string, find: Find): boolean {
  const standing = situation.context.values[key]
  if (typeof standing !== 'object' || !mayMove(situation, find)) return false
  const { text } = situation.scan.message
  const street = find.raw + dwellingBehind(text.slice(find.end))
  const end = find.start + street.length
  const behind = townBehind(text.slice(end))
  if (isSame(standing.street, street) || !isTownOf(standing, behind?.town)) return false
  take(situation.scan, find.end, end + (behind?.length ?? 0))
  return put(situation, { key, raw: street, how: 'shape', value: { ...standing, street } })
}
