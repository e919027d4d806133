import { readPartialAddress } from '../../../onboarding/readers/partial-address.ts'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { isStreetOf } from '../addresses/standing-street.ts'
import { dwellingBehind, isTownOf, townBehind } from '../addresses/dwelling.ts'
import { kindOf } from '../words/field-keys.ts'
import { take, type Find } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { copulas, fillers, functionWords } from '../words/word-lists.ts'

const longestDwelling = 12

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
  kindOf(situation.asked) !== 'address'

interface Said {
  readonly street: string
  readonly city: string | undefined
  readonly postalCode: string | undefined
  readonly end: number
}

function partsOf({ country }: Situation, { raw, end }: Find): Said | undefined {
  const whole = country && readPartialAddress(raw, country)
  if (whole === undefined) return undefined
  const { street, city, postalCode } = whole
  return city === undefined && postalCode === undefined
    ? undefined
    : { street, city, postalCode, end }
}

/** A street as it was said, with its flat, and the town or code that stands behind it. */
function placeOf(situation: Situation, find: Find): Said {
  const parts = partsOf(situation, find)
  if (parts !== undefined) return parts
  const { text } = situation.scan.message
  const street = find.raw + dwellingBehind(text.slice(find.end))
  const end = find.start + street.length
  const behind = townBehind(text.slice(end))
  return { street, city: behind?.town, postalCode: undefined, end: end + (behind?.length ?? 0) }
}

/** "nej, adressen är fortfarande Storgatan 14": what stood there before comes back whole, with its own postal code. */
const formerWith = (
  { context }: Situation,
  { street, city }: Pick<Said, 'street' | 'city'>,
): Address | undefined =>
  context.former?.find((one) => isStreetOf(one.street, street) && isTownOf(one, city))

/**
 * "we are at Engvej 80 now": a street without its town, where an address stands and is being put right, is in the same town; the
 * customer sees all of it read back. Of another town the postcode is not known. `true` when it was taken so.
 */
export function putMove(situation: Situation, key: string, find: Find): boolean {
  const standing = situation.context.values[key]
  if (typeof standing !== 'object' || !mayMove(situation, find)) return false
  const { street, city, postalCode = standing.postalCode, end } = placeOf(situation, find)
  const former = formerWith(situation, { street, city })
  if (former !== undefined) {
    take(situation.scan, find.end, end)
    return put(situation, { key, raw: street, how: 'shape', value: former })
  }
  const isThere = isTownOf(standing, city) && postalCode === standing.postalCode
  if (isStreetOf(standing.street, street) || !isThere) return false
  take(situation.scan, find.end, end)
  return put(situation, { key, raw: street, how: 'shape', value: { ...standing, street } })
}

/** "Vesterbrogade 20, 1620. Anders Juhl …": a street with a postal code of its own is another address, whatever was asked. */
export function isCodedElsewhere(situation: Situation, key: string, find: Find): boolean {
  const standing = situation.context.values[key]
  const said = find.kind === 'street' ? partsOf(situation, find) : undefined
  if (typeof standing !== 'object' || said?.postalCode === undefined) return false
  return !isStreetOf(standing.street, said.street)
}

/** "we have moved to Ekvägen 14, Borås": a new address, of which something is missing. */
export const isMoveElsewhere = (situation: Situation, key: string, find: Find): boolean => {
  const standing = situation.context.values[key]
  if (typeof standing !== 'object' || !mayMove(situation, find)) return false
  return !isStreetOf(standing.street, placeOf(situation, find).street)
}
