import type {
  ConversationDocument,
  ConversationMarks,
  ConversationStore,
  Versioned,
} from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { conversationKey, transcriptKey, withoutChannel } from './conversation-key.ts'
import { pointKey } from './row-key.ts'
import { textOf, type Key, type StoredRow, type Table } from './table.ts'

/** A conversation as retention sees it. */
export interface IdleConversation {
  readonly marks: ConversationMarks
  /** Under which name its transcript is kept, if it has one. */
  readonly transcript: string
  readonly key: Key
  readonly etag: string
}

const marksIn = (row: StoredRow): ConversationMarks => ({
  caseId: textOf(row, 'caseId'),
  updatedAt: textOf(row, 'updatedAt'),
  contact: row.properties['contact'] === true,
  finished: row.properties['finished'] === true,
})

const isDone = (row: StoredRow): boolean => textOf(row, 'halfDoneSince') === ''

const idleOf = (row: StoredRow): IdleConversation => ({
  marks: marksIn(row),
  transcript: textOf(row, 'transcript'),
  key: { partitionKey: row.partitionKey, rowKey: row.rowKey },
  etag: row.etag,
})

/** One row per conversation; one operation for each call of the port. */
export class TableConversationStore implements ConversationStore {
  readonly #table: Table
  readonly #secret: string

  /** @param secret of the HMACs that the rows are named by */
  constructor(table: Table, secret: string) {
    this.#table = table
    this.#secret = secret
  }

  async load(conversation: string): Promise<Versioned | undefined> {
    const row = await this.#table.get(this.#keyOf(conversation))
    return row === undefined ? undefined : { json: fromChunks(row), etag: row.etag }
  }

  save(
    conversation: string,
    { json, marks }: ConversationDocument,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'> {
    const transcript = transcriptKey(this.#secret, withoutChannel(conversation))
    const beside = marks === undefined ? {} : { ...marks, transcript }
    const row = { ...this.#keyOf(conversation), properties: { ...beside, ...toChunks(json) } }
    return etag === undefined ? this.#table.insert(row) : this.#table.replace(row, etag)
  }

  async remove(conversation: string): Promise<void> {
    await this.#table.remove(this.#keyOf(conversation))
  }

  /** The case that a conversation is about now; `undefined` when it is gone. */
  async caseIn(conversation: string): Promise<string | undefined> {
    const row = await this.#table.get(this.#keyOf(conversation))
    return row === undefined ? undefined : textOf(row, 'caseId')
  }

  /** Conversations that nobody has written in since a moment (ISO 8601 UTC). */
  async *idleSince(moment: string): AsyncGenerator<IdleConversation> {
    const pages = this.#table.scan({ property: 'updatedAt', before: moment })
    // What was promised in a conversation is kept first.
    for await (const page of pages) yield* page.filter(isDone).map(idleOf)
  }

  /** Documents of conversations in which something has been half done since before a moment (ISO 8601 UTC). */
  async *halfDoneSince(moment: string): AsyncGenerator<string> {
    const pages = this.#table.scan({ property: 'halfDoneSince', before: moment })
    for await (const page of pages) yield* page.map(fromChunks)
  }

  /** Removes a conversation, unless somebody has written in it meanwhile. */
  async removeIdle({ key, etag }: IdleConversation): Promise<boolean> {
    return (await this.#table.remove(key, etag)) === 'removed'
  }

  #keyOf(conversation: string): Key {
    return pointKey(conversationKey(this.#secret, conversation))
  }
}
