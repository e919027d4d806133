import { isOver } from '../is-over.ts'
import { contactKinds } from '../messaging/contact-address.ts'
import { isTroubled, type ContactPoint, type ContactStatus } from '../messaging/contact-point.ts'
import type { CustomerRecord } from '../record.ts'
import { pendingKeys } from '../recheck/recheck-record.ts'
import { valuesOf } from '../record-values.ts'
import { freshnessOf, type FreshnessLimits } from './freshness.ts'
import { openQuestions } from './open-questions.ts'
import type { WashFind, WashState } from './wash-state.ts'

/** What the wash goes by: the seller's limits and the moment. */
export interface WashToday {
  readonly limits: FreshnessLimits
  /** Days in which a customer is asked at most once (DQ-09). */
  readonly askDays: number
  readonly now: Date
}

/**
 * Customers who are some: nobody washes the tombstone of one, an application beside another, one who was turned down, or one
 * with whom the seller does no more business.
 */
export const isWashed = ({ status, duplicateOf, closedAt }: CustomerRecord): boolean =>
  (status === 'complete' || status === 'in-review') &&
  duplicateOf === undefined &&
  closedAt === undefined

const isOfCompany = (key: string): boolean => key.startsWith('company.')

/**
 * Whether the register is to be asked: something of the company has not been verified for too long, and the register was not
 * asked for as long. A value that it contradicts does not grow younger by asking every day, and one that could not be checked
 * while the customer was there is asked about by the recheck, which tells the receivers of events what came of it.
 */
export function isRegisterDue(
  record: CustomerRecord,
  { checkedAt }: WashState,
  { limits, now }: WashToday,
): boolean {
  if (record.company === undefined || pendingKeys(record).some(isOfCompany)) return false
  if (checkedAt !== undefined) return isOver(checkedAt, limits.companyDays, now)
  return freshnessOf(record, { limits, now }).some(({ key, fresh }) => isOfCompany(key) && !fresh)
}

/** Contact points of a record by field key, with what they say. */
export function contactsByKey(record: CustomerRecord) {
  const values = valuesOf(record)
  return Object.entries(contactKinds).flatMap(([key, kind]) => {
    const to = values.get(key)
    return typeof to === 'string' ? [{ key, kind, to }] : []
  })
}

/** The finds about delivery as of today; one that is known already keeps its time, so that an answer to it stays one. */
export function deliveryFinds(
  known: readonly WashFind[],
  contacts: Readonly<Record<string, ContactStatus>>,
  now: Date,
): readonly WashFind[] {
  return Object.entries(contacts)
    .filter(([, status]) => isTroubled(status))
    .map(([key]) => {
      const before = known.find((find) => find.kind === 'undelivered' && find.key === key)
      return before ?? { kind: 'undelivered', key, at: now.toISOString() }
    })
}

/** Whether a customer may be asked now: not within 90 days of the last time, and never about a company that was closed. */
export function mayAsk(
  record: CustomerRecord,
  { ask }: WashState,
  { askDays, now }: WashToday,
): boolean {
  if (record.status !== 'complete') return false
  if (ask === undefined || ask.state === 'sending') return true
  return isOver(ask.at, askDays, now)
}

/**
 * Whether the customer was asked for a contact point that works, right when one failed (DQ-10): that was this time's request.
 */
export const wasCorrected = (
  contacts: Readonly<Record<string, Pick<ContactPoint, 'correctionAskedAt'>>>,
  { askDays, now }: WashToday,
): boolean =>
  Object.values(contacts).some(
    ({ correctionAskedAt: at }) => at !== undefined && !isOver(at, askDays, now),
  )

/** Whether there is something to ask a customer, who may be asked. */
export const isAskDue = (record: CustomerRecord, state: WashState, today: WashToday): boolean =>
  mayAsk(record, state, today) && openQuestions(record, state.finds, today).length > 0
