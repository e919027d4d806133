import { dayMs } from '../is-over.ts'
import { speakerOfRecord } from '../messaging/contact-address.ts'
import type { Profile } from '../profile.ts'
import type { CustomerRecord, Provenance } from '../record.ts'

/** How long a value counts as verified, days; the seller's (compliance-and-ux.md part 7, timeliness). */
export type FreshnessLimits = Profile['freshness']

/** The kinds of values that grow old at their own pace. */
export type FreshnessKind = keyof FreshnessLimits
export const freshnessKinds: readonly FreshnessKind[] = [
  'companyDays',
  'contactDays',
  'addressDays',
]

const kindsByKey: Readonly<Record<string, FreshnessKind>> = {
  'company.name': 'companyDays',
  'company.legalForm': 'companyDays',
  'company.address': 'companyDays',
  'contact.phone': 'contactDays',
  'contact.email': 'contactDays',
  'person.phone': 'contactDays',
  'person.email': 'contactDays',
  'invoice.email': 'contactDays',
  'person.address': 'addressDays',
}

/** By which limit a field grows old; `undefined`: it does not. The one list for whoever asks how fresh something is. */
export const limitOf = (key: string): FreshnessKind | undefined => kindsByKey[key]

/**
 * When a value was last verified, ISO 8601 UTC; `undefined`: never. Whoever says a value of their own vouches for it that day; a
 * file or a proposal of the seller vouches for nothing, and neither does a value that is contradicted or was not checked.
 */
export function verifiedAt(known: Provenance | undefined): string | undefined {
  if (known === undefined) return undefined
  const { source, verification, at, checkedAt } = known
  if (verification !== 'checked' && verification !== 'register') return undefined
  const vouched = source === 'import' || source === 'profile' ? undefined : at
  // Of the two the later one: a value may be checked after it was said, or be confirmed after it was checked.
  return [vouched, checkedAt]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1)
}

/** A field of one customer that grows old, and whether it is within its limit. */
export interface FieldFreshness {
  readonly key: string
  readonly fresh: boolean
}

/**
 * Invoices that go where other mail goes stand on what is known of that address, whoever proposed it: it is one mailbox.
 */
function knownOf(record: CustomerRecord, key: string): Provenance | undefined {
  const { contact, provenance } = record
  if (key !== 'invoice.email' || speakerOfRecord(record).email !== record.invoice.email) {
    return provenance[key]
  }
  return provenance[contact === undefined ? 'person.email' : 'contact.email']
}

/** When the value of a field was last verified, ISO 8601 UTC; `undefined`: never. */
export const verifiedIn = (record: CustomerRecord, key: string): string | undefined =>
  verifiedAt(knownOf(record, key))

/** Which values of a customer are verified within their limits, in the order of the record; none of an erased one. Pure. */
export function freshnessOf(
  record: CustomerRecord,
  { limits, now }: { readonly limits: FreshnessLimits; readonly now: Date },
): readonly FieldFreshness[] {
  if (record.status === 'erased') return []
  return Object.keys(record.provenance).flatMap((key) => {
    const limit = limitOf(key)
    if (limit === undefined) return []
    const at = verifiedIn(record, key)
    const oldest = now.getTime() - limits[limit] * dayMs
    return [{ key, fresh: at !== undefined && Date.parse(at) >= oldest }]
  })
}

export interface FreshnessFigures {
  readonly key: string
  readonly customers: number
  readonly fresh: number
  /** Share that is verified within its limit, 0 to 1. */
  readonly share: number
}

/** Adds one customer's values to what is counted by field. */
export function countFreshness(
  counted: ReadonlyMap<string, FreshnessFigures>,
  values: readonly FieldFreshness[],
): ReadonlyMap<string, FreshnessFigures> {
  return values.reduce((so, { key, fresh: isFresh }) => {
    const before = so.get(key) ?? { customers: 0, fresh: 0 }
    const customers = before.customers + 1
    const fresh = before.fresh + Number(isFresh)
    return so.set(key, { key, customers, fresh, share: fresh / customers })
  }, new Map(counted))
}
