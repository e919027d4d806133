import { pendingKeys } from '../../onboarding/recheck/recheck-record.ts'
import { nextRecheckAt } from '../../onboarding/recheck/recheck-pauses.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { bucketOf } from './row-key.ts'
import type { Change, Row } from './table.ts'

/** What all of them begin with. */
export const recheckPrefix = 'recheck|'

/** That a customer's values are checked again at a time: an index beside the record, with nothing personal in it. */
export function recheckRow(reference: string, at: string, attempts: number): Row {
  return {
    partitionKey: bucketOf(reference),
    rowKey: `${recheckPrefix}${at}|${reference}|${attempts}`,
    properties: { reference, attempts },
  }
}

/** What is inserted with a new or changed record, written at `now`, that has something to be checked again. */
export function firstRecheck(record: CustomerRecord, now: string): readonly Change[] {
  if (pendingKeys(record).length === 0) return []
  const at = nextRecheckAt(0, now)
  return [{ kind: 'insert', row: recheckRow(record.reference, at, 0) }]
}
