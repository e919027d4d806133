import { randomUUID } from 'node:crypto'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { digest } from './row-key.ts'
import { textOf, transactionLimit, type Change, type Key, type Row, type Table } from './table.ts'

const attempts = 20
/** Remembered ends of transcripts: a memory aid that saves a read, and is checked by every insert. */
const rememberedEnds = 5000
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

/** One row per activity, numbered from 1 without gaps; the number is the watermark. */
export class TableTranscriptStore implements TranscriptStore {
  readonly #table: Table
  readonly #ends = new Map<string, number>()

  constructor(table: Table) {
    this.#table = table
  }

  async create(conversation: string, at: string): Promise<void> {
    const id = digest(conversation)
    const created = await this.#table.insert({ ...headerKey(id), properties: { at } })
    if (created !== 'conflict') this.#remember(id, 0)
  }

  async exists(conversation: string): Promise<boolean> {
    return (await this.#table.get(headerKey(digest(conversation)))) !== undefined
  }

  async append(conversation: string, activities: readonly string[]): Promise<number> {
    const id = digest(conversation)
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
    const id = digest(conversation)
    const ahead = this.#rowsToTry(id, watermark)
    const read = await Promise.all(
      Array.from({ length: ahead }, (_, n) => this.#table.get(activityKey(id, watermark + 1 + n))),
    )
    const gap = read.indexOf(undefined)
    const rows = read.slice(0, gap === -1 ? ahead : gap).filter((row) => row !== undefined)
    if (gap === -1) rows.push(...(await this.#rowsAfter(id, watermark + ahead)))
    return { activities: rows.map(fromChunks), watermark: watermark + rows.length }
  }

  async remove(conversation: string): Promise<void> {
    const id = digest(conversation)
    this.#ends.delete(id)
    const removals = (await this.#rowsAfter(id, 0)).map((key): Change => ({ kind: 'remove', key }))
    // From the end, so that what is left after a crash has no gap.
    while (removals.length > 0) {
      await this.#table.transact(removals.splice(-transactionLimit))
    }
    await this.#table.remove(headerKey(id))
  }

  async #appendAfter(id: string, end: number, activities: readonly string[]): Promise<number> {
    const batch = randomUUID()
    let last = end
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const rows = activities.map((json, index) => ({
        ...activityKey(id, last + 1 + index),
        properties: { batch, ...toChunks(json) },
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
    return this.#ends.get(id) ?? this.#remember(id, (await this.#rowsAfter(id, 0)).length)
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
    const known = (this.#ends.get(id) ?? watermark) - watermark
    return known > 0 && known <= readOneByOne ? known + 1 : 1
  }

  #remember(id: string, end: number): number {
    this.#ends.delete(id)
    this.#ends.set(id, end)
    const [oldest] = this.#ends.keys()
    if (this.#ends.size > rememberedEnds && oldest !== undefined) this.#ends.delete(oldest)
    return end
  }
}
