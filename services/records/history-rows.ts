import type { HistoryEntry } from '../../onboarding/history.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Change, Key, Range, Row } from './table.ts'

/** What changes took away lies beside the customer's record, one row for each change. */
export const historyRange = (reference: string): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(`history|${reference}|`),
})

/** Under the change's id: a change that comes again meets its own row. */
export const historyKey = (reference: string, changeId: string): Key => ({
  partitionKey: bucketOf(reference),
  rowKey: `history|${reference}|${changeId}`,
})

/** What is inserted with a changed record; also where nothing was taken away, to know the change again. */
export const historyRow = (key: Key, entries: readonly HistoryEntry[]): Change => ({
  kind: 'insert',
  row: { ...key, properties: toChunks(JSON.stringify(entries)) },
})

// Rows of this kind are written by this file alone, so their JSON has the shape that went in.
const historyIn = (row: Row): readonly HistoryEntry[] =>
  JSON.parse(fromChunks(row)) as readonly HistoryEntry[]

/** Everything that was taken away, in the order of time. */
export const historyOfRows = (rows: readonly Row[]): readonly HistoryEntry[] =>
  rows.flatMap(historyIn).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
