import type { CustomerRecord } from '../../onboarding/record.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'

export interface Settled {
  readonly record: CustomerRecord
  readonly event: OutboxEvent
}

/** A record that is kept for a person to look at, because another customer has the company. */
function asApplication(record: CustomerRecord, duplicateOf: string): CustomerRecord {
  const reasons = new Set([...(record.reviewReasons ?? []), 'duplicate'])
  return { ...record, status: 'in-review', reviewReasons: [...reasons], duplicateOf }
}

/** What an event tells follows the record, where it tells of the record at all. */
function follow(data: unknown, before: CustomerRecord, record: CustomerRecord): unknown {
  if (typeof data !== 'object' || data === null) return data
  if (!('reference' in data) || data.reference !== before.reference) return data
  const { reference, status, reviewReasons, duplicateOf } = record
  const changed = { reviewReasons, duplicateOf }
  return { ...data, reference, ...('status' in data ? { status, ...changed } : {}) }
}

/** What is written: under the case's own reference, and as an application where it is a duplicate. */
export function settleCompletion(
  { record, event }: Settled,
  reference: string,
  duplicateOf: string | undefined,
): Settled {
  const own = { ...record, reference }
  const settled = duplicateOf === undefined ? own : asApplication(own, duplicateOf)
  const type = duplicateOf === undefined ? event.type : 'customer.in-review'
  return { record: settled, event: { ...event, type, data: follow(event.data, record, settled) } }
}
