import { OnboardingError } from '../../onboarding/errors.ts'
import type { Counted, Increment, Measure, MetricStore, Segment } from '../../onboarding/metrics.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import type { Key, Row, StoredRow, Table } from './table.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000
/** One instance writes a row of its own, so only a write whose answer was lost is ever repeated. */
const attempts = 3

/** Counts of one segment by step and measure, as they stand in a row. */
type Counts = Record<string, Record<string, number>>

interface Held {
  readonly key: Key
  readonly segment: Segment
  readonly counts: Counts
  etag: string | undefined
  isChanged: boolean
}

export interface MetricStoreOptions {
  readonly now: () => Date
  /** Different in every process; holds nothing but letters, digits and hyphens. */
  readonly instance: string
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** Closed word lists only, so that no key can hold anything personal (GD-24). */
const nameOf = ({ language, channel, country, customerType }: Segment): string =>
  [language, channel, country, customerType].join('|')

function incrementsOf(row: Row): readonly Increment[] {
  // Rows of this table are written by this file alone, so their JSON has the shape that went in.
  const { segment, counts } = JSON.parse(fromChunks(row)) as Pick<Held, 'segment' | 'counts'>
  return Object.entries(counts).flatMap(([step, measures]) =>
    Object.entries(measures).map(([measure, count]) => ({
      segment,
      step,
      measure: measure as Measure, // `add` puts nothing else in
      count,
    })),
  )
}

/**
 * Counts in memory and writes one row per day, process and segment: `<day>` / `<instance>|<segment>`, so that no two
 * instances ever write the same row. Rows are added up when they are read.
 */
export class TableMetricStore implements MetricStore {
  readonly #table: Table
  readonly #now: () => Date
  readonly #instance: string
  readonly #held = new Map<string, Held>()
  #writing: Promise<void> = Promise.resolve()

  constructor(table: Table, { now, instance }: MetricStoreOptions) {
    this.#table = table
    this.#now = now
    this.#instance = instance
  }

  add(increments: readonly Increment[]): void {
    const partitionKey = dayOf(this.#now())
    for (const { segment, step, measure, count } of increments) {
      const held = this.#hold(
        { partitionKey, rowKey: `${this.#instance}|${nameOf(segment)}` },
        segment,
      )
      const counts = (held.counts[step] ??= {})
      counts[measure] = (counts[measure] ?? 0) + count
      held.isChanged = true
    }
  }

  /** One after the other: two writes of one row at once would be each other's conflict. */
  flush(): Promise<void> {
    const flushed = this.#writing.then(() => this.#writeChanged())
    this.#writing = flushed.catch(() => undefined)
    return flushed
  }

  async read(days: number): Promise<Counted> {
    await this.flush()
    const today = this.#now().getTime()
    const dates = Array.from({ length: days }, (_, back) =>
      dayOf(new Date(today - (days - 1 - back) * dayMilliseconds)),
    )
    const rows = await Promise.all(
      dates.map((partitionKey) => this.#table.range({ partitionKey, from: '0', to: '~' })),
    )
    const [from = '', to = from] = [dates[0], dates.at(-1)]
    return { from, to, increments: rows.flat().flatMap(incrementsOf) }
  }

  #hold(key: Key, segment: Segment): Held {
    const name = `${key.partitionKey}|${key.rowKey}`
    const held = this.#held.get(name)
    if (held !== undefined) return held
    const fresh = { key, segment, counts: {}, etag: undefined, isChanged: false }
    this.#held.set(name, fresh)
    return fresh
  }

  async #writeChanged(): Promise<void> {
    for (const [name, held] of [...this.#held]) {
      if (held.isChanged) await this.#write(held)
      // Days that are over are kept in storage only.
      if (!held.isChanged && held.key.partitionKey !== dayOf(this.#now())) this.#held.delete(name)
    }
  }

  async #write(held: Held): Promise<void> {
    // Before the write, for turns go on counting while it is under way.
    held.isChanged = false
    try {
      await this.#put(held)
    } catch (error) {
      held.isChanged = true
      throw error
    }
  }

  async #put(held: Held): Promise<void> {
    const { key, segment, counts } = held
    const row = { ...key, properties: toChunks(JSON.stringify({ segment, counts })) }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { etag } = held
      const written =
        etag === undefined ? await this.#table.insert(row) : await this.#table.replace(row, etag)
      if (written !== 'conflict') {
        held.etag = written.etag
        return
      }
      const present: StoredRow | undefined = await this.#table.get(key)
      held.etag = present?.etag
    }
    throw new OnboardingError('storage.conflict', 'a row of figures kept changing')
  }
}
