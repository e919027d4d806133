import { bucketOf, buckets } from './row-key.ts'
import { textOf, type Key, type Table } from './table.ts'

/** That something was about to be half done in a conversation. */
export interface Mark {
  readonly key: Key
  /** The conversation's own row. */
  readonly of: Key
  /** ISO 8601 UTC. */
  readonly since: string
}

/** No write takes so long, retries included: a mark that led to nothing by then never will. Milliseconds. */
const givenUpAfter = 10 * 60_000

const partitionOf = (bucket: string): string => `half-done-${bucket}`

/**
 * Where conversations with something half done are found without reading all of them: marks by time, in sixteen partitions
 * beside the conversations. A mark is written before the conversation says so and removed after it no longer does, so a
 * crash leaves a mark too many and never one too few.
 */
export class HalfDoneIndex {
  readonly #table: Table
  readonly #newId: () => string

  /** @param newId random: two turns of one conversation never share a mark */
  constructor(conversations: Table, newId: () => string) {
    this.#table = conversations
    this.#newId = newId
  }

  async add(of: Key, since: string): Promise<Mark> {
    const partitionKey = partitionOf(bucketOf(of.rowKey))
    const key = { partitionKey, rowKey: `${since}|${this.#newId()}` }
    await this.#table.insert({ ...key, properties: { partition: of.partitionKey, row: of.rowKey } })
    return { key, of, since }
  }

  /** Never throws: a mark that stays is found to be needless later. */
  async remove(mark: Mark): Promise<void> {
    await this.#table.remove(mark.key).catch(() => undefined)
  }

  /** Marks from before a moment (ISO 8601 UTC): sixteen small reads. */
  async before(moment: string): Promise<readonly Mark[]> {
    const found = await Promise.all(
      buckets.map((bucket) =>
        this.#table.range({ partitionKey: partitionOf(bucket), from: '', to: moment }),
      ),
    )
    return found.flat().map((row) => ({
      key: { partitionKey: row.partitionKey, rowKey: row.rowKey },
      of: { partitionKey: textOf(row, 'partition'), rowKey: textOf(row, 'row') },
      since: row.rowKey.slice(0, row.rowKey.indexOf('|')),
    }))
  }

  /** Whether a mark is so old that a conversation which does not bear it out never will. */
  isGivenUp({ since }: Mark, moment: string): boolean {
    return Date.parse(moment) - Date.parse(since) > givenUpAfter
  }
}
