import { randomUUID } from 'node:crypto'
import type {
  ConversationDocument,
  ConversationMarks,
  ConversationStore,
  Versioned,
} from '../../onboarding/stores.ts'
import { present } from '../../onboarding/present.ts'
import { remembered } from '../../onboarding/remembered.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { conversationKey, transcriptKey, withoutChannel } from './conversation-key.ts'
import { HalfDoneIndex, type Mark } from './half-done-index.ts'
import { pointKey } from './row-key.ts'
import { textOf, type Key, type Row, type StoredRow, type Table } from './table.ts'

/** Two HMACs are a tenth of what a write costs; the same customers write again and again. */
const namesKept = 256

/** After every time there is. */
const endOfTime = '9999'

/** A conversation as retention sees it. */
export interface IdleConversation {
  readonly marks: ConversationMarks
  /** Under which name its transcript is kept, if it has one. */
  readonly transcript: string
  readonly key: Key
  readonly etag: string
}

const optionalText = (row: StoredRow, name: string): string | undefined => {
  const text = textOf(row, name)
  return text === '' ? undefined : text
}

const marksIn = (row: StoredRow): ConversationMarks => ({
  caseId: textOf(row, 'caseId'),
  updatedAt: textOf(row, 'updatedAt'),
  contact: row.properties['contact'] === true,
  finished: row.properties['finished'] === true,
  ...present({ keptUntil: optionalText(row, 'keptUntil') }),
})

const isDone = (row: StoredRow): boolean => textOf(row, 'halfDoneSince') === ''

const idleOf = (row: StoredRow): IdleConversation => ({
  marks: marksIn(row),
  transcript: textOf(row, 'transcript'),
  key: { partitionKey: row.partitionKey, rowKey: row.rowKey },
  etag: row.etag,
})

/**
 * One row per conversation; one operation for each call of the port. Only where something is half done there are two: the
 * index is told before, and told again when it is done.
 */
export class TableConversationStore implements ConversationStore {
  readonly #table: Table
  readonly #key: (conversation: string) => string
  readonly #transcript: (conversation: string) => string
  readonly #halfDone: HalfDoneIndex
  /** By row key: the marks of what this instance is doing at the moment. */
  readonly #marks = new Map<string, readonly Mark[]>()

  /** @param secret of the HMACs that the rows are named by */
  constructor(table: Table, secret: string) {
    this.#table = table
    this.#key = remembered(namesKept, (conversation) => conversationKey(secret, conversation))
    this.#transcript = remembered(namesKept, (conversation) =>
      transcriptKey(secret, withoutChannel(conversation)),
    )
    this.#halfDone = new HalfDoneIndex(table, randomUUID)
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
    const transcript = this.#transcript(conversation)
    const beside = marks === undefined ? {} : { ...marks, transcript }
    const row = { ...this.#keyOf(conversation), properties: { ...beside, ...toChunks(json) } }
    if (marks?.halfDoneSince !== undefined) return this.#begin(row, etag, marks.halfDoneSince)
    const done = this.#marks.get(row.rowKey)
    return done === undefined ? this.#write(row, etag) : this.#end(row, etag, done)
  }

  #write(row: Row, etag: string | undefined): Promise<{ readonly etag: string } | 'conflict'> {
    return etag === undefined ? this.#table.insert(row) : this.#table.replace(row, etag)
  }

  /** Something is half done from now on. */
  async #begin(row: Row, etag: string | undefined, since: string) {
    this.#forgetGivenUp(since)
    const mark = await this.#halfDone.add(row, since)
    const saved = await this.#write(row, etag)
    if (saved === 'conflict') await this.#halfDone.remove(mark)
    else this.#remember(row.rowKey, [...(this.#marks.get(row.rowKey) ?? []), mark])
    return saved
  }

  /** The latest last. */
  #remember(rowKey: string, marks: readonly Mark[]): void {
    this.#marks.delete(rowKey)
    this.#marks.set(rowKey, marks)
  }

  /** What another instance ended instead of this one must not stay in memory; the index finds such marks needless too. */
  #forgetGivenUp(moment: string): void {
    for (const [rowKey, marks] of this.#marks) {
      if (!marks.every((mark) => this.#halfDone.isGivenUp(mark, moment))) return
      this.#marks.delete(rowKey)
    }
  }

  /** @param done what was known to be half done before this write; marks that come meanwhile belong to later versions */
  async #end(row: Row, etag: string | undefined, done: readonly Mark[]) {
    const saved = await this.#write(row, etag)
    if (saved === 'conflict') return saved
    const left = (this.#marks.get(row.rowKey) ?? []).filter((mark) => !done.includes(mark))
    if (left.length > 0) this.#remember(row.rowKey, left)
    else this.#marks.delete(row.rowKey)
    await Promise.all(done.map((mark) => this.#halfDone.remove(mark)))
    return saved
  }

  async remove(conversation: string): Promise<void> {
    await this.#table.remove(this.#keyOf(conversation))
  }

  /** The case that a conversation is about now; `undefined` when it is gone. */
  async caseIn(conversation: string): Promise<string | undefined> {
    const row = await this.#table.get(this.#keyOf(conversation))
    return row === undefined ? undefined : textOf(row, 'caseId')
  }

  /** The cases that there are conversations about; one that went on elsewhere comes twice. Reads all conversations. */
  async *cases(): AsyncGenerator<string> {
    const pages = this.#table.scan({ property: 'updatedAt', before: endOfTime })
    for await (const page of pages) yield* page.map((row) => textOf(row, 'caseId'))
  }

  /** Conversations that nobody has written in since a moment (ISO 8601 UTC). */
  async *idleSince(moment: string): AsyncGenerator<IdleConversation> {
    const pages = this.#table.scan({ property: 'updatedAt', before: moment })
    // What was promised in a conversation is kept first.
    for await (const page of pages) yield* page.filter(isDone).map(idleOf)
  }

  /** Documents in which a reference stands. Reads all conversations: for the operator alone. */
  async *mentioning(reference: string): AsyncGenerator<string> {
    const pages = this.#table.scan({ property: 'updatedAt', before: endOfTime })
    for await (const page of pages) {
      yield* page.map(fromChunks).filter((json) => json.includes(reference))
    }
  }

  /**
   * Documents of conversations in which something has been half done since before a moment (ISO 8601 UTC). Reads an index,
   * never all conversations.
   */
  async *halfDoneSince(moment: string): AsyncGenerator<string> {
    for (const mark of await this.#halfDone.before(moment)) {
      const row = await this.#table.get(mark.of)
      const since = row === undefined ? '' : textOf(row, 'halfDoneSince')
      if (row !== undefined && since !== '' && since < moment) yield fromChunks(row)
      else if (since === '' && this.#halfDone.isGivenUp(mark, moment)) {
        await this.#halfDone.remove(mark)
      }
    }
  }

  /** Removes a conversation, unless somebody has written in it meanwhile. */
  async removeIdle({ key, etag }: IdleConversation): Promise<boolean> {
    return (await this.#table.remove(key, etag)) === 'removed'
  }

  #keyOf(conversation: string): Key {
    return pointKey(this.#key(conversation))
  }
}
