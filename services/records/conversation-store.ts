import type { ConversationStore, Versioned } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { digest, pointKey } from './row-key.ts'
import type { Table } from './table.ts'

const keyOf = (conversation: string) => pointKey(digest(conversation))

/** One row per conversation; one operation for each call. */
export class TableConversationStore implements ConversationStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async load(conversation: string): Promise<Versioned | undefined> {
    const row = await this.#table.get(keyOf(conversation))
    return row === undefined ? undefined : { json: fromChunks(row), etag: row.etag }
  }

  save(
    conversation: string,
    json: string,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'> {
    const row = { ...keyOf(conversation), properties: toChunks(json) }
    return etag === undefined ? this.#table.insert(row) : this.#table.replace(row, etag)
  }

  async remove(conversation: string): Promise<void> {
    await this.#table.remove(keyOf(conversation))
  }
}
