import type { HistoryEntry } from '../../onboarding/history.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Change, Range, Row } from './table.ts'

/** What a change took away lies beside the customer's record, one row for each change, in the order of the changes. */
export const historyRange = (reference: string): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(`history|${reference}|`),
})

/** What is inserted with a changed record: nothing where no value changed. The event tells the recipients (GD-22). */
export function historyRows(
  reference: string,
  event: OutboxEvent,
  entries: readonly HistoryEntry[],
): readonly Change[] {
  if (entries.length === 0) return []
  const row: Row = {
    partitionKey: bucketOf(reference),
    rowKey: `history|${reference}|${event.at}|${event.id}`,
    properties: toChunks(JSON.stringify(entries)),
  }
  return [{ kind: 'insert', row }]
}

// Rows of this kind are written by this file alone, so their JSON has the shape that went in.
export const historyIn = (row: Row): readonly HistoryEntry[] =>
  JSON.parse(fromChunks(row)) as readonly HistoryEntry[]
