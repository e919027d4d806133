import type { ReviewItem, ReviewStore } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { digest } from './row-key.ts'
import type { Row, Table } from './table.ts'

/** Open cases are few and read together, so they share a partition. */
const partitionKey = 'open'

// Rows of this table are written by this file alone, so their JSON has the shape that went in.
const itemOf = (row: Row): ReviewItem => JSON.parse(fromChunks(row)) as ReviewItem

const dueFirst = (a: ReviewItem, b: ReviewItem): number =>
  a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.at < b.at) ? -1 : 1

export class TableReviewStore implements ReviewStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async add(item: ReviewItem): Promise<void> {
    const { caseId } = item
    const rowKey = digest(`${caseId}|${item.reason}`)
    const row = { partitionKey, rowKey, properties: { caseId, ...toChunks(JSON.stringify(item)) } }
    // A conflict is the same item again.
    await this.#table.insert(row)
  }

  /** The ones due first come first. */
  async list(limit: number): Promise<readonly ReviewItem[]> {
    const rows = await this.#table.range({ partitionKey, from: '0', to: 'g' })
    return rows.map(itemOf).sort(dueFirst).slice(0, limit)
  }

  async remove(caseId: string): Promise<void> {
    const where = { property: 'caseId', is: caseId }
    const rows = await this.#table.range({ partitionKey, from: '0', to: 'g', where })
    for (const row of rows) await this.#table.remove(row)
  }
}
