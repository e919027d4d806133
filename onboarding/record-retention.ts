/**
 * What of a finished customer goes when (compliance-and-ux.md 1.5). Accounting duty covers accounting material, not what was collected
 * beside it (GD-29): the two go at dates of their own.
 */
import { isOver } from './is-over.ts'
import type { CustomerRecord } from './record.ts'
import type { Retention } from './retention.ts'

/**
 * `erase`: everything but the proof that notices were shown. `strip`: what no accounting law asks for. `number`: the national number,
 * which has served its purpose (ID-10). `forget`: what was left of an erased customer.
 */
export type RecordStep = 'erase' | 'strip' | 'number' | 'forget'

/** Whole years after a moment. */
function isYearsPast(at: string, years: number, now: Date): boolean {
  const end = new Date(at)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return end.getTime() <= now.getTime()
}

/**
 * Whether accounting material may go: so many years after the end of the financial year in which the customer was closed, which is taken
 * for the calendar year. Denmark and Norway 5, Sweden to the end of the 7th.
 */
function isAccountedFor(closedAt: string, years: number, now: Date): boolean {
  const end = Date.UTC(new Date(closedAt).getUTCFullYear() + 1 + years, 0, 1)
  return end <= now.getTime()
}

function ofClosed(record: CustomerRecord, retention: Retention, now: Date): RecordStep | undefined {
  const { closedAt = '', strippedAt, country } = record
  if (isAccountedFor(closedAt, retention.accountingYears[country], now)) return 'erase'
  const isDue = strippedAt === undefined && isOver(closedAt, retention.closedDays, now)
  return isDue ? 'strip' : undefined
}

/** When it was decided that somebody is a customer, or is none. */
const decidedAt = ({ decision, createdAt }: CustomerRecord): string => decision?.at ?? createdAt

function ofDeclined(record: CustomerRecord, retention: Retention, now: Date): 'erase' | undefined {
  const isDue = isOver(decidedAt(record), retention.declinedDays, now)
  return record.status === 'declined' && isDue ? 'erase' : undefined
}

/** The record keeps saying that a number was given: due does not mean that it is still there. */
function ofDecided(record: CustomerRecord, now: Date): 'number' | undefined {
  const hasNumber = record.person?.nationalNumber !== undefined && record.status !== 'in-review'
  return hasNumber && isOver(decidedAt(record), 1, now) ? 'number' : undefined
}

/** What is due for a customer now; `undefined`: nothing. */
export function dueStep(
  record: CustomerRecord,
  retention: Retention,
  now: Date,
): RecordStep | undefined {
  const { status, erasedAt, createdAt, closedAt } = record
  if (status === 'erased') {
    return isYearsPast(erasedAt ?? createdAt, retention.evidenceYears, now) ? 'forget' : undefined
  }
  const closing = closedAt === undefined ? undefined : ofClosed(record, retention, now)
  // Who was turned down never bought anything: there is nothing to account for, also where the case was closed.
  return ofDeclined(record, retention, now) ?? closing ?? ofDecided(record, now)
}

/** Fields that accounting material consists of: who was invoiced, where, and how. */
const accounting = /^(?:country|customerType|payment|company\.|person\.(?:name|address)|invoice\.)/

/** A closed customer without what was collected beside the accounting material; the notices stay as long as their proof. */
export function strippedRecord(record: CustomerRecord, at: string): CustomerRecord {
  const { contact: _contact, credit: _credit, reviewReasons: _reasons, ...kept } = record
  const { decision: _decision, person, provenance, ...rest } = kept
  return {
    ...rest,
    ...(person === undefined
      ? {}
      : { person: { name: person.name, address: person.address, email: '' } }),
    provenance: Object.fromEntries(
      Object.entries(provenance).filter(([key]) => accounting.test(key)),
    ),
    strippedAt: at,
  }
}
