import type { OpenTalk, TalkStore } from '../../onboarding/hand-over/talk-store.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { digest } from './row-key.ts'
import type { Key, Row, Table } from './table.ts'

/** A partition of its own beside the cases that wait: few, and read together. */
const partitionKey = 'talks'
const all = { partitionKey, from: '0', to: 'g' } as const

const keyOf = (caseId: string): Key => ({ partitionKey, rowKey: digest(caseId) })

// Rows of this partition are written by this file alone, so their JSON has the shape that went in.
const talkOf = (row: Row): OpenTalk => JSON.parse(fromChunks(row)) as OpenTalk

export class TableTalkStore implements TalkStore {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async open(talk: OpenTalk): Promise<void> {
    const row = { ...keyOf(talk.caseId), properties: toChunks(JSON.stringify(talk)) }
    if ((await this.#table.insert(row)) !== 'conflict') return
    const before = await this.#table.get(row)
    // A second writer that is faster points to the same conversation, or to a later one.
    if (before !== undefined) await this.#table.replace(row, before.etag)
  }

  async list(): Promise<readonly OpenTalk[]> {
    const rows = await this.#table.range(all)
    return rows.map(talkOf).sort((a, b) => (a.at < b.at ? -1 : 1))
  }

  async close(caseId: string, at?: string): Promise<void> {
    const row = await this.#table.get(keyOf(caseId))
    if (row === undefined || (at !== undefined && talkOf(row).at !== at)) return
    await this.#table.remove(row, at === undefined ? undefined : row.etag)
  }
}
