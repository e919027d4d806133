import type { Telemetry } from '../../onboarding/telemetry.ts'
import type { Table, TableName, TableSet } from './table.ts'

function timedTable(table: Table, name: TableName, { measure }: Telemetry): Table {
  const timed =
    <A extends readonly unknown[], R>(operation: string, call: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      measure('storage', { table: name, operation }, () => call(...args))
  return {
    get: timed('get', (key) => table.get(key)),
    insert: timed('insert', (row) => table.insert(row)),
    replace: timed('replace', (row, etag) => table.replace(row, etag)),
    remove: timed('remove', (key, etag) => table.remove(key, etag)),
    transact: timed('transact', (changes) => table.transact(changes)),
    range: timed('range', (range) => table.range(range)),
    // Page by page and only in the background: the time of a scan says nothing.
    scan: (scan) => table.scan(scan),
  }
}

/** The same tables; every operation is timed by table and kind. */
export function timedTables(tables: TableSet, telemetry: Telemetry): TableSet {
  // `keys` and `fromEntries` forget which names there are; they are exactly those of the set.
  const names = Object.keys(tables) as readonly TableName[]
  const timed = names.map((name) => [name, timedTable(tables[name], name, telemetry)] as const)
  return Object.fromEntries(timed) as unknown as TableSet
}
