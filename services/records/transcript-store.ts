import { randomUUID } from 'node:crypto'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { transcriptKey } from './conversation-key.ts'
import { forgottenActivity } from './forgotten-activity.ts'
import {
  textOf,
  transactionLimit,
  type Change,
  type Key,
  type Row,
  type StoredRow,
  type Table,
} from './table.ts'

const attempts = 20
/** Remembered ends of transcripts: a memory aid that saves a read, and is checked by every insert. */
const rememberedEnds = 5000
/** After that an end is looked up again: retention may have removed the transcript, on another instance. */
const endHoldsMs = 60 * 60 * 1000
/** Azurite reads a range by looking at every row of the table, so a few rows are cheaper by their keys. */
const readOneByOne = 8
/** So that a transaction stays below 4 MiB even with large cards. */
const appendedAtOnce = 20

/** Row keys begin with the conversation although the partition says it already: Azurite looks rows up by them. */
function keyOf(partitionKey: string, suffix: string): Key {
  return { partitionKey, rowKey: `${partitionKey.slice(0, 32)}|${suffix}` }
}

const activityKey = (partitionKey: string, sequence: number): Key =>
  keyOf(partitionKey, String(sequence).padStart(9, '0'))

const headerKey = (partitionKey: string): Key => keyOf(partitionKey, 'header')

export interface TranscriptStoreConfig {
  /** Secret of the HMACs that the rows are named by. */
  readonly secret: string
  readonly now: () => Date
}

interface End {
  readonly sequence: number
  readonly knownAt: number
}

/** An activity's row without what was said; the rest stays as it was. */
function emptied(row: StoredRow): Change {
  const { partitionKey, rowKey, etag } = row
  const properties = {
    batch: textOf(row, 'batch'),
    at: textOf(row, 'at'),
    forgotten: true,
    ...toChunks(forgottenActivity(fromChunks(row))),
  }
  return { kind: 'replace', row: { partitionKey, rowKey, properties }, etag }
}

/** One row per activity, numbered from 1 without gaps; the number is the watermark. */
export class TableTranscriptStore implements TranscriptStore {
  readonly #table: Table
  readonly #config: TranscriptStoreConfig
  readonly #ends = new Map<string, End>()

  constructor(table: Table, config: TranscriptStoreConfig) {
    this.#table = table
    this.#config = config
  }

  async create(conversation: string, at: string): Promise<void> {
    const id = this.#idOf(conversation)
    const created = await this.#table.insert({ ...headerKey(id), properties: { at } })
    if (created !== 'conflict') this.#remember(id, 0)
  }

  async exists(conversation: string): Promise<boolean> {
    return (await this.#table.get(headerKey(this.#idOf(conversation)))) !== undefined
  }

  async append(conversation: string, activities: readonly string[]): Promise<number> {
    const id = this.#idOf(conversation)
    let end = await this.#endOf(id)
    for (let start = 0; start < activities.length; start += appendedAtOnce) {
      end = await this.#appendAfter(id, end, activities.slice(start, start + appendedAtOnce))
    }
    return end
  }

  async since(
    conversation: string,
    watermark: number,
  ): Promise<{ readonly activities: readonly string[]; readonly watermark: number }> {
    const id = this.#idOf(conversation)
    const ahead = this.#rowsToTry(id, watermark)
    const read = await Promise.all(
      Array.from({ length: ahead }, (_, n) => this.#table.get(activityKey(id, watermark + 1 + n))),
    )
    const gap = read.indexOf(undefined)
    const rows = read.slice(0, gap === -1 ? ahead : gap).filter((row) => row !== undefined)
    if (gap === -1) rows.push(...(await this.#rowsAfter(id, watermark + ahead)))
    return { activities: rows.map(fromChunks), watermark: watermark + rows.length }
  }

  async forget(conversation: string): Promise<void> {
    const id = this.#idOf(conversation)
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const rows = await this.#rowsAfter(id, 0)
      const changes = rows.filter((row) => row.properties['forgotten'] !== true).map(emptied)
      if (changes.length === 0) return
      while (changes.length > 0) await this.#table.transact(changes.splice(0, transactionLimit))
    }
    throw new OnboardingError('storage.conflict', 'a transcript is changed all the time')
  }

  remove(conversation: string): Promise<void> {
    return this.removeNamed(this.#idOf(conversation))
  }

  /** Removes a transcript by its name in the keys. */
  async removeNamed(id: string): Promise<void> {
    this.#ends.delete(id)
    // First the header: from now on the conversation does not exist, and nobody writes in it any more.
    await this.#table.remove(headerKey(id))
    const removals = (await this.#rowsAfter(id, 0)).map((key): Change => ({ kind: 'remove', key }))
    // From the end, so that what is left after a crash has no gap.
    while (removals.length > 0) {
      await this.#table.transact(removals.splice(-transactionLimit))
    }
  }

  /** Removes transcripts in which nothing was said since a moment (ISO 8601 UTC). Gives how many they were. */
  async removeIdle(moment: string): Promise<number> {
    const judged = new Set<string>()
    let removed = 0
    for await (const page of this.#table.scan({ property: 'at', before: moment })) {
      for (const { partitionKey: id } of page) {
        if (judged.has(id)) continue
        judged.add(id)
        if (!(await this.#isIdle(id, moment))) continue
        await this.removeNamed(id)
        removed += 1
      }
    }
    return removed
  }

  async #isIdle(id: string, moment: string): Promise<boolean> {
    const last = (await this.#rowsAfter(id, 0)).at(-1)
    return last === undefined || textOf(last, 'at') < moment
  }

  #idOf(conversation: string): string {
    return transcriptKey(this.#config.secret, conversation)
  }

  async #appendAfter(id: string, end: number, activities: readonly string[]): Promise<number> {
    const batch = randomUUID()
    const at = this.#config.now().toISOString()
    let last = end
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const rows = activities.map((json, index) => ({
        ...activityKey(id, last + 1 + index),
        properties: { batch, at, ...toChunks(json) },
      }))
      if (await this.#isWritten(rows, batch)) return this.#remember(id, last + rows.length)
      last += (await this.#rowsAfter(id, last)).length
    }
    throw new OnboardingError('storage.conflict', 'a transcript is appended to all the time')
  }

  async #isWritten(rows: readonly Row[], batch: string): Promise<boolean> {
    const [first] = rows
    if (first === undefined) return true
    const result =
      rows.length === 1
        ? await this.#table.insert(first)
        : await this.#table.transact(rows.map((row): Change => ({ kind: 'insert', row })))
    if (result !== 'conflict') return true
    // Perhaps it is our own write, whose answer was lost on the way and which the client repeated.
    const present = await this.#table.get(first)
    return present !== undefined && textOf(present, 'batch') === batch
  }

  async #endOf(id: string): Promise<number> {
    return this.#knownEnd(id) ?? this.#remember(id, (await this.#rowsAfter(id, 0)).length)
  }

  #rowsAfter(id: string, sequence: number) {
    const { rowKey: from } = activityKey(id, sequence + 1)
    return this.#table.range({ partitionKey: id, from, to: keyOf(id, ':').rowKey })
  }

  /**
   * How many rows to read one by one: those that this instance knows of and the one after them, which tells that there
   * are no more. Most often nothing is new and one read says so. A long way back is better read as a range.
   */
  #rowsToTry(id: string, watermark: number): number {
    const known = (this.#knownEnd(id) ?? watermark) - watermark
    return known > 0 && known <= readOneByOne ? known + 1 : 1
  }

  #knownEnd(id: string): number | undefined {
    const end = this.#ends.get(id)
    if (end === undefined || this.#time() - end.knownAt > endHoldsMs) return undefined
    return end.sequence
  }

  #remember(id: string, sequence: number): number {
    this.#ends.delete(id)
    this.#ends.set(id, { sequence, knownAt: this.#time() })
    const [oldest] = this.#ends.keys()
    if (this.#ends.size > rememberedEnds && oldest !== undefined) this.#ends.delete(oldest)
    return sequence
  }

  #time(): number {
    return this.#config.now().getTime()
  }
}
