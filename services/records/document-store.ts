import type { DocumentStore, KeptDocument } from '../../onboarding/document-store.ts'
import type { Versioned } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { keyedDigest, pointKey } from './row-key.ts'
import type { Key, StoredRow, Table } from './table.ts'

const versionedOf = (row: StoredRow): Versioned => ({ json: fromChunks(row), etag: row.etag })

/** One row per document; one operation for each call of `load`, `save` and `remove`. */
export class TableDocumentStore implements DocumentStore {
  readonly #table: Table
  readonly #secret: string

  /** @param secret of the HMACs that the rows are named by */
  constructor(table: Table, secret: string) {
    this.#table = table
    this.#secret = secret
  }

  async load(name: string): Promise<Versioned | undefined> {
    const row = await this.#table.get(this.#keyOf(name))
    return row === undefined ? undefined : versionedOf(row)
  }

  save(
    name: string,
    { json, expiresAt, dueAt }: KeptDocument,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'> {
    const beside = {
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(dueAt === undefined ? {} : { dueAt }),
    }
    const row = { ...this.#keyOf(name), properties: { ...beside, ...toChunks(json) } }
    return etag === undefined ? this.#table.insert(row) : this.#table.replace(row, etag)
  }

  async remove(name: string): Promise<void> {
    await this.#table.remove(this.#keyOf(name))
  }

  async *due(moment: string): AsyncGenerator<Versioned> {
    const pages = this.#table.scan({ property: 'dueAt', before: moment })
    for await (const page of pages) yield* page.map(versionedOf)
  }

  async removeExpired(moment: string): Promise<number> {
    let removed = 0
    for await (const page of this.#table.scan({ property: 'expiresAt', before: moment })) {
      const results = await Promise.all(page.map((row) => this.#table.remove(row, row.etag)))
      removed += results.filter((result) => result === 'removed').length
    }
    return removed
  }

  #keyOf(name: string): Key {
    return pointKey(keyedDigest(this.#secret, `document|${name}`))
  }
}
