import type { Change, Key, Range, Row, Scan, StoredRow, Table, TableSet } from './table.ts'

const nameOf = (key: Key): string => `${key.partitionKey}\u0000${key.rowKey}`

/** Small, so that tests turn pages. */
const pageSize = 10

const byRowKey = (a: Row, b: Row): number => (a.rowKey < b.rowKey ? -1 : 1)

function inRange(row: Row, range: Range): boolean {
  return (
    row.partitionKey === range.partitionKey &&
    row.rowKey >= range.from &&
    row.rowKey < range.to &&
    (range.where === undefined || row.properties[range.where.property] === range.where.is)
  )
}

/** A table in memory, for tests and for trying stores out: same conflicts, same order, same limits in one process. */
export class MemoryTable implements Table {
  readonly #rows = new Map<string, StoredRow>()
  #version = 0

  get(key: Key): Promise<StoredRow | undefined> {
    return Promise.resolve(this.#rows.get(nameOf(key)))
  }

  insert(row: Row): Promise<{ readonly etag: string } | 'conflict'> {
    return Promise.resolve(this.#rows.has(nameOf(row)) ? 'conflict' : this.#write(row))
  }

  replace(row: Row, etag: string): Promise<{ readonly etag: string } | 'conflict'> {
    return Promise.resolve(this.#isVersion(row, etag) ? this.#write(row) : 'conflict')
  }

  remove(key: Key, etag?: string): Promise<'removed' | 'conflict'> {
    const present = this.#rows.has(nameOf(key))
    if (present && etag !== undefined && !this.#isVersion(key, etag)) {
      return Promise.resolve('conflict')
    }
    this.#rows.delete(nameOf(key))
    return Promise.resolve('removed')
  }

  transact(changes: readonly Change[]): Promise<'done' | 'conflict'> {
    if (!changes.every((change) => this.#isPossible(change))) return Promise.resolve('conflict')
    for (const change of changes) {
      if (change.kind === 'remove') this.#rows.delete(nameOf(change.key))
      else this.#write(change.row)
    }
    return Promise.resolve('done')
  }

  range(range: Range): Promise<readonly StoredRow[]> {
    const found = [...this.#rows.values()].filter((row) => inRange(row, range)).sort(byRowKey)
    return Promise.resolve(found.slice(0, range.limit))
  }

  async *scan({ property, from = '', before }: Scan): AsyncGenerator<readonly StoredRow[]> {
    const found = [...this.#rows.values()].filter((row) => {
      const value = row.properties[property]
      return typeof value === 'string' && value >= from && value < before
    })
    for (let start = 0; start < found.length; start += pageSize) {
      yield await Promise.resolve(found.slice(start, start + pageSize))
    }
  }

  #write(row: Row): { readonly etag: string } {
    this.#version += 1
    const etag = `W/"${this.#version}"`
    this.#rows.set(nameOf(row), { ...row, properties: { ...row.properties }, etag })
    return { etag }
  }

  #isVersion(key: Key, etag: string): boolean {
    return this.#rows.get(nameOf(key))?.etag === etag
  }

  #isPossible(change: Change): boolean {
    switch (change.kind) {
      case 'insert':
        return !this.#rows.has(nameOf(change.row))
      case 'replace':
        return this.#isVersion(change.row, change.etag)
      case 'remove':
        return this.#rows.has(nameOf(change.key))
    }
  }
}

/** All tables in memory. */
export function memoryTables(): TableSet {
  return {
    conversations: new MemoryTable(),
    customers: new MemoryTable(),
    claims: new MemoryTable(),
    credit: new MemoryTable(),
    vault: new MemoryTable(),
    vaultaudit: new MemoryTable(),
    reviews: new MemoryTable(),
    transcripts: new MemoryTable(),
    metrics: new MemoryTable(),
    documents: new MemoryTable(),
    messages: new MemoryTable(),
    wash: new MemoryTable(),
  }
}
