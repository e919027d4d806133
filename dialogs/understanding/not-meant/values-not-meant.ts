import { isPaperNumber } from './bare-paper-number.ts'
import { isDead } from './dead-values.ts'
import { isOfParent } from './of-parent.ts'
import { isOfFormer } from './former-people.ts'
import { isOfPast } from './others-places.ts'
import { isOfSellerPlace } from './seller-people.ts'
import { isSellers } from './sellers-reach.ts'
import { isAskedOfSeller, isStory } from './others-contacts.ts'
import { isRefusedUse } from './refused-use.ts'
import type { Find, FindKind, Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'

/** Why a value that is named is not the customer's answer. */
type Sign = (scan: Scan, find: Find) => boolean

/** `noreply@…`: nobody's, as far as anybody can be reached there. */
const isNobodys: Sign = (_, { raw }) => /^\s*(?:no|ikke|inte|do-?not)-?_?(?:reply|svar)/iu.test(raw)

const ofContact: readonly Sign[] = [
  isNobodys,
  isDead,
  isOfFormer,
  isRefusedUse,
  isStory,
  isAskedOfSeller,
  isOfSellerPlace,
  isSellers,
]
const signs: Partial<Record<FindKind, readonly Sign[]>> = {
  email: ofContact,
  number: [...ofContact, isPaperNumber, isOfParent],
  address: [isDead, isOfPast, isRefusedUse, isAskedOfSeller, isOfSellerPlace],
  street: [isDead, isOfPast, isRefusedUse, isAskedOfSeller, isOfSellerPlace],
}

const plain = (text: string): string => text.replace(/[^\p{L}\d@]/gu, '').toLowerCase()

/** What stands as an answer is spoken of, and is put right or kept by other means. */
const isStanding = ({ values }: UnderstandingContext, { raw }: Find): boolean =>
  Object.values(values).some((value) => {
    const own = plain(typeof value === 'object' ? value.street : String(value))
    return own !== '' && (plain(raw).startsWith(own) || own.endsWith(plain(raw)))
  })

/**
 * "ikke bruk post@…, den kontoen ble stengt", "mejlet vi fick från info@…", "var det 68050999 som sto på nettsida deres?": values that
 * are dead, refused, somebody else's, or only asked about, are no answers. `true` when there was one.
 */
export function dropNotMeant(scan: Scan, context: UnderstandingContext): boolean {
  const others = scan.finds.filter(
    (find) =>
      signs[find.kind]?.some((sign) => sign(scan, find)) === true && !isStanding(context, find),
  )
  for (const find of others) scan.finds.splice(scan.finds.indexOf(find), 1)
  return others.length > 0
}
