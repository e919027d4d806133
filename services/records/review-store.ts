import { OnboardingError } from '../../onboarding/errors.ts'
import type {
  AskedOf,
  AskedOfCustomers,
  ReviewCase,
  ReviewFigure,
  ReviewQueue,
  ReviewState,
} from '../../onboarding/review/review-queue.ts'
import type { ReviewItem, ReviewStore } from '../../onboarding/stores.ts'
import { countryCodes, languages } from '../../onboarding/vocabulary.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { groupBy } from './group-by.ts'
import { digest } from './row-key.ts'
import { textOf, type Key, type Row, type Table } from './table.ts'

/** Open cases are few and read together, so they share a partition: one row for each reason, one for what staff did. */
const partitionKey = 'open'
const items = { partitionKey, from: '0', to: 'g' } as const
const states = { partitionKey, from: 'state|', to: 'state}' } as const

/** Decisions by time, without anything that leads to a case. */
const decided = 'decided'

const attempts = 8

/** A reason is one row of its case, however often it comes. */
const itemKey = (caseId: string, reason: string): Key => ({
  partitionKey,
  rowKey: digest(`${caseId}|${reason}`),
})

const stateKey = (caseId: string): Key => ({ partitionKey, rowKey: `state|${digest(caseId)}` })

// Rows of this table are written by this file alone, so their JSON has the shape that went in.
const itemOf = (row: Row): ReviewItem => JSON.parse(fromChunks(row)) as ReviewItem
const stateOf = (row: Row): ReviewState => JSON.parse(fromChunks(row)) as ReviewState
const figureOf = (row: Row): ReviewFigure => JSON.parse(fromChunks(row)) as ReviewFigure

type Due = Pick<ReviewItem, 'dueAt' | 'at'>

const dueFirst = (a: Due, b: Due): number =>
  a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.at < b.at) ? -1 : 1

const earliest = (times: readonly string[]): string => times.toSorted()[0] ?? ''

/** All that waits about one case; the country is known to the latest of them. */
function caseOf(all: readonly ReviewItem[], state: ReviewState): readonly ReviewCase[] {
  const last = all.at(-1)
  const language = languages.find((known) => known === last?.language)
  if (last === undefined || language === undefined) return []
  const country = countryCodes.find((known) => all.some((item) => item.country === known))
  return [
    {
      ...state,
      ...(country === undefined ? {} : { country }),
      caseId: last.caseId,
      reference: last.reference,
      language,
      reasons: all.map(({ reason }) => reason),
      at: earliest(all.map(({ at }) => at)),
      dueAt: earliest(all.map(({ dueAt }) => dueAt)),
    },
  ]
}

export class TableReviewStore implements ReviewStore, ReviewQueue, AskedOfCustomers {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async add(item: ReviewItem): Promise<void> {
    const { caseId, reason } = item
    const properties = { caseId, ...toChunks(JSON.stringify(item)) }
    const row = { ...itemKey(caseId, reason), properties }
    // A conflict is the same item again.
    await this.#table.insert(row)
  }

  /** The ones due first come first. */
  async list(limit: number): Promise<readonly ReviewItem[]> {
    const rows = await this.#table.range(items)
    return rows.map(itemOf).sort(dueFirst).slice(0, limit)
  }

  async cases(): Promise<readonly ReviewCase[]> {
    const [rows, kept] = await Promise.all([this.#table.range(items), this.#table.range(states)])
    const byCase = groupBy(rows.map(itemOf).sort(dueFirst), ({ caseId }) => caseId)
    const stateBy = new Map(kept.map((row) => [textOf(row, 'caseId'), stateOf(row)]))
    const all = [...byCase].flatMap(([caseId, of]) => caseOf(of, stateBy.get(caseId) ?? {}))
    return all.sort(dueFirst)
  }

  async change(
    caseId: string,
    change: (state: ReviewState) => ReviewState | undefined,
  ): Promise<ReviewState> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#table.get(stateKey(caseId))
      const before = row === undefined ? {} : stateOf(row)
      const after = change(before)
      if (after === undefined) return before
      const properties = { caseId, ...toChunks(JSON.stringify(after)) }
      const next = { ...stateKey(caseId), properties }
      const written = await (row === undefined
        ? this.#table.insert(next)
        : this.#table.replace(next, row.etag))
      if (written !== 'conflict') return after
    }
    throw new OnboardingError('storage.conflict', 'a case is changed all the time')
  }

  async asked(reference: string): Promise<AskedOf | undefined> {
    const all = (await this.cases()).filter((review) => review.reference === reference)
    return all
      .map(({ asked }) => asked)
      .find((asked) => asked !== undefined && asked.answeredAt === undefined)
  }

  async answered(
    reference: string,
    { id, at }: { readonly id: string; readonly at: string },
  ): Promise<void> {
    const all = (await this.cases()).filter((review) => review.reference === reference)
    const of = all.find(({ asked }) => asked?.id === id)
    if (of === undefined) return
    await this.change(of.caseId, (state) =>
      state.asked?.id === id && state.asked.answeredAt === undefined
        ? { ...state, asked: { ...state.asked, answeredAt: at } }
        : undefined,
    )
  }

  async count(id: string, figure: ReviewFigure): Promise<void> {
    const properties = toChunks(JSON.stringify(figure))
    // A conflict is the same decision again.
    await this.#table.insert({ partitionKey: decided, rowKey: `${figure.at}|${id}`, properties })
  }

  async figures({ from, to }: Parameters<ReviewQueue['figures']>[0]) {
    return (await this.#table.range({ partitionKey: decided, from, to })).map(figureOf)
  }

  /** Removes figures of decisions before a moment (ISO 8601 UTC), or only counts them. */
  async removeDecided(moment: string, dryRun: boolean): Promise<number> {
    const rows = await this.#table.range({ partitionKey: decided, from: '0', to: moment })
    if (!dryRun) for (const row of rows) await this.#table.remove(row)
    return rows.length
  }

  async waitsFor(caseId: string, reason: string): Promise<boolean> {
    return (await this.#table.get(itemKey(caseId, reason))) !== undefined
  }

  async settle(caseId: string, reasons: readonly string[]): Promise<void> {
    const rows = await this.#itemsOf(caseId)
    const settled = rows.filter((row) => reasons.includes(itemOf(row).reason))
    for (const row of settled) await this.#table.remove(row)
    if (settled.length === rows.length) await this.#table.remove(stateKey(caseId))
  }

  #itemsOf(caseId: string) {
    return this.#table.range({ ...items, where: { property: 'caseId', is: caseId } })
  }

  async remove(caseId: string): Promise<void> {
    const rows = await this.#itemsOf(caseId)
    for (const row of [...rows, stateKey(caseId)]) await this.#table.remove(row)
  }
}
