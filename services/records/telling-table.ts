import { wakeUpAt } from './outbox-rows.ts'
import type { Change, Table } from './table.ts'

const insertedIn = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => (change.kind === 'insert' ? [change.row.rowKey] : []))

/**
 * The same table of customers. Whatever is written through it that calls for a delivery is told, with the time (ISO 8601
 * UTC) from which it is due: who delivers need not ask for it.
 */
export function tellingTable(table: Table, tell: (dueAt: string) => void): Table {
  return {
    get: (key) => table.get(key),
    insert: (row) => table.insert(row),
    replace: (row, etag) => table.replace(row, etag),
    remove: (key, etag) => table.remove(key, etag),
    range: (range) => table.range(range),
    scan: (scan) => table.scan(scan),
    async transact(changes) {
      const written = await table.transact(changes)
      const times = insertedIn(changes).flatMap((key) => wakeUpAt(key) ?? [])
      if (written === 'done') for (const dueAt of times) tell(dueAt)
      return written
    },
  }
}
