import { memoryTables } from '../../services/records/memory-table.ts'
import type { Table, TableName, TableSet } from '../../services/records/table.ts'

/** Row keys of one case or record start with what names it; a shorter start would take in those of others. */
const namesOne = 20

export interface Watched {
  readonly tables: TableSet
  /** `table.operation`, in order, since last asked. */
  readonly requests: () => readonly string[]
}

function watchedTable(table: Table, note: (operation: string) => void): Table {
  const noted =
    <A extends readonly unknown[], R>(operation: string, call: (...args: A) => R) =>
    (...args: A): R => {
      note(operation)
      return call(...args)
    }
  return {
    get: noted('read', (key) => table.get(key)),
    insert: noted('write', (row) => table.insert(row)),
    replace: noted('write', (row, etag) => table.replace(row, etag)),
    remove: noted('write', (key, etag) => table.remove(key, etag)),
    transact: noted('write', (changes) => table.transact(changes)),
    range(range) {
      note(range.from.length >= namesOne ? 'rows of one' : 'rows of many')
      return table.range(range)
    },
    scan: noted('scan', (scan) => table.scan(scan)),
  }
}

/** Tables in memory that say what was asked of them. */
export function watchedTables(): Watched {
  const found: string[] = []
  const memory = memoryTables()
  const names = Object.keys(memory) as readonly TableName[]
  const tables = names.map((name) => [
    name,
    watchedTable(memory[name], (operation) => found.push(`${name}.${operation}`)),
  ])
  return {
    // `fromEntries` forgets which names there are; they are exactly those of the set.
    tables: Object.fromEntries(tables) as TableSet,
    requests: () => found.splice(0),
  }
}
