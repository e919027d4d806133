import { changedKeys, historyOf, type ChangedBy } from '../../onboarding/history.ts'
import { pendingKeys } from '../../onboarding/recheck/recheck-record.ts'
import type { RecordChange } from '../../onboarding/record-change.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { filingOf, recordOf, recordRow, type Filing } from './customer-rows.ts'
import { historyKey, historyRow } from './history-rows.ts'
import { outgoing } from './outbox-rows.ts'
import { firstRecheck } from './recheck-rows.ts'
import type { Change, StoredRow } from './table.ts'

/** A record as it is to be, and what is told of it; without an event nobody hears of it. */
export interface ChangedTo {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly record: CustomerRecord
  readonly event?: OutboxEvent
  readonly by?: ChangedBy
  /** Where it was said, as far as anybody said it. */
  readonly conversation?: string | undefined
}

/** Erasing the customer reaches every conversation in which something of it was said (GD-23). */
function filingAfter(row: StoredRow, conversation: string | undefined): Filing {
  const filing = filingOf(row)
  const earlier = filing.earlier === '' ? [] : (JSON.parse(filing.earlier) as readonly string[]) // written here and by the store
  if (conversation === undefined || [filing.conversation, ...earlier].includes(conversation)) {
    return filing
  }
  return { ...filing, earlier: JSON.stringify([...earlier, conversation]) }
}

/** Everything that a changed record consists of, for one transaction: nothing is replaced without its history (GD-22). */
export function changesTo(row: StoredRow, to: ChangedTo): readonly Change[] {
  const { record, event } = to
  const { reference } = record
  const entries = historyOf(recordOf(row), record, to)
  return [
    { kind: 'replace', row: recordRow(record, filingAfter(row, to.conversation)), etag: row.etag },
    historyRow(historyKey(reference, to.id), entries),
    ...(event === undefined ? [] : outgoing(reference, event)),
  ]
}

/**
 * Whether receivers of events have something to hear: a value, a fact of the register, how the customer stands, or that a value
 * is checked of which they were told that it was not.
 */
export const isNews = (before: CustomerRecord, after: CustomerRecord): boolean =>
  changedKeys(before, after).length > 0 ||
  pendingKeys(before).length !== pendingKeys(after).length ||
  before.status !== after.status ||
  before.reviewReasons?.join() !== after.reviewReasons?.join()

const hasPending = ({ values }: RecordChange): boolean =>
  Object.values(values).some((changed) => changed?.verification === 'pending')

/** A change of a finished customer's values (GD-22), with what its record becomes. */
export function changeRows(
  row: StoredRow,
  record: CustomerRecord,
  change: RecordChange,
): readonly Change[] {
  const { id, changedBy: by, conversation } = change
  const { at } = by
  const before = recordOf(row)
  const event = isNews(before, record) ? { event: updatedEvent(before, record, { id, at }) } : {}
  const waiting = hasPending(change) ? firstRecheck(record, at) : []
  return [...changesTo(row, { id, at, record, by, conversation, ...event }), ...waiting]
}

/** `customer.updated` with the keys of what is another value now, so that receivers need not compare. */
export function updatedEvent(
  before: CustomerRecord,
  after: CustomerRecord,
  { id, at }: Pick<ChangedTo, 'id' | 'at'>,
): OutboxEvent {
  const data = { ...after, changed: changedKeys(before, after) }
  return { id, type: 'customer.updated', at, data }
}
