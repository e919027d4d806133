import { isDeepStrictEqual } from 'node:util'
import { isSameAddress, isSameCompanyName } from '../company-match.ts'
import type { FieldValue } from '../field.ts'
import { speakerOfRecord } from '../messaging/contact-address.ts'
import type { CustomerRecord } from '../record.ts'
import { valuesOf } from '../record-values.ts'
import type { Address, CountryCode } from '../vocabulary.ts'
import { freshnessOf, type FreshnessLimits } from './freshness.ts'
import type { ConfirmQuestion, DeliveryFind, RegisterFind, WashFind } from './wash-state.ts'

/** What a customer is asked, in this order; contradicted before undelivered before old. */
export type WashQuestion = RegisterFind | DeliveryFind | ConfirmQuestion

interface Today {
  readonly limits: FreshnessLimits
  readonly now: Date
}

const isAddress = (value: unknown): value is Address =>
  typeof value === 'object' && value !== null && 'street' in value

/** Whether two values of a field are one, however they are written (DQ-05). */
export function isSameValue(
  key: string,
  [a, b]: readonly [unknown, unknown],
  country: CountryCode,
): boolean {
  if (isAddress(a) && isAddress(b)) return isSameAddress(a, b)
  if (key !== 'company.name') return isDeepStrictEqual(a, b)
  return isSameCompanyName(String(a), String(b), country)
}

/** Whether the customer has kept its own value against this very one: asked once, not again (DQ-09). */
export function isKeptAgainst(record: CustomerRecord, key: string, value: FieldValue): boolean {
  const known = record.provenance[key]
  return (
    known?.verification === 'differs' && isSameValue(key, [known.stated, value], record.country)
  )
}

function isStillOther(record: CustomerRecord, { key, value }: RegisterFind): boolean {
  const own = valuesOf(record).get(key)
  return own !== undefined && !isSameValue(key, [own, value], record.country)
}

/** Nobody has said the contact point anew since it was found not to work. */
function isStillSilent(record: CustomerRecord, { key, at }: DeliveryFind): boolean {
  const known = record.provenance[key]
  return valuesOf(record).has(key) && (known === undefined || known.at < at)
}

/** A find is over as soon as the record says so: nothing has to be ticked off, and a crash leaves nothing behind. */
export function isOpen(record: CustomerRecord, find: WashFind): boolean {
  if (find.kind === 'undelivered') return isStillSilent(record, find)
  return isStillOther(record, find) && !isKeptAgainst(record, find.key, find.value)
}

/** Invoices that go where other mail goes: one mailbox is asked about once. */
const isOtherMail = (record: CustomerRecord, key: string): boolean =>
  key !== 'invoice.email' || record.invoice.email !== speakerOfRecord(record).email

const verificationOf = ({ provenance }: CustomerRecord, key: string): string =>
  String(provenance[key]?.verification)

/** A register, a person or a check that is still to come knows these better. */
const isSettledElsewhere = (record: CustomerRecord, key: string): boolean =>
  key.startsWith('company.') || ['differs', 'pending'].includes(verificationOf(record, key))

function oldKeys(record: CustomerRecord, asked: readonly string[], today: Today) {
  const has = valuesOf(record)
  return freshnessOf(record, today)
    .filter(({ key, fresh }) => !fresh && has.has(key) && !asked.includes(key))
    .map(({ key }) => key)
    .filter((key) => !isSettledElsewhere(record, key) && isOtherMail(record, key))
}

/**
 * What the customer of a record is to be asked: what a register says otherwise, what does not reach them, and what has
 * become too old (DQ-09). Nothing of an erased customer. Pure.
 */
export function openQuestions(
  record: CustomerRecord,
  finds: readonly WashFind[],
  today: Today,
): readonly WashQuestion[] {
  if (record.status === 'erased') return []
  const open = finds.filter((find) => isOpen(record, find))
  const undelivered = open.filter(({ kind }) => kind === 'undelivered')
  const keys = oldKeys(
    record,
    undelivered.map(({ key }) => key),
    today,
  )
  return [
    ...open.filter(({ kind }) => kind === 'register'),
    ...undelivered,
    ...(keys.length === 0 ? [] : [{ kind: 'confirm', keys } as const]),
  ]
}
