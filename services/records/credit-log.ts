import { randomUUID } from 'node:crypto'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CreditLog } from '../../onboarding/stores.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { digest, pointKey } from './row-key.ts'
import { textOf, type StoredRow, type Table } from './table.ts'

const keyOf = (caseId: string) => pointKey(digest(caseId))

type Begun = Awaited<ReturnType<CreditLog['begin']>>

const attempts = 8

/** One row per case: the intent, then the decision beside it. */
export class TableCreditLog implements CreditLog {
  readonly #table: Table

  constructor(table: Table) {
    this.#table = table
  }

  async begin(caseId: string, at: string): Promise<Begun> {
    const attempt = randomUUID()
    const row = { ...keyOf(caseId), properties: { caseId, since: at, attempt } }
    if ((await this.#table.insert(row)) !== 'conflict') return { state: 'begun' }
    const earlier = await this.#table.get(row)
    if (earlier === undefined) return { state: 'inFlight', since: at }
    // Our own insert, whose answer was lost on the way and which the client repeated.
    if (textOf(earlier, 'attempt') === attempt) return { state: 'begun' }
    return stateOf(earlier)
  }

  async finish(caseId: string, json: string): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#table.get(keyOf(caseId))
      if (row !== undefined && fromChunks(row) !== '') return
      if ((await this.#write(caseId, json, row)) !== 'conflict') return
    }
    throw new OnboardingError('storage.conflict', 'a credit decision is written all the time')
  }

  async remove(caseId: string): Promise<void> {
    await this.#table.remove(keyOf(caseId))
  }

  /** Removes inquiries that were begun before a moment (ISO 8601 UTC). Gives how many they were. */
  async removeOlder(moment: string): Promise<number> {
    let removed = 0
    for await (const page of this.#table.scan({ property: 'since', before: moment })) {
      for (const row of page) {
        if ((await this.#table.remove(row, row.etag)) === 'removed') removed += 1
      }
    }
    return removed
  }

  #write(caseId: string, json: string, row: StoredRow | undefined) {
    const properties = { caseId, ...row?.properties, ...toChunks(json) }
    const next = { ...keyOf(caseId), properties }
    return row === undefined ? this.#table.insert(next) : this.#table.replace(next, row.etag)
  }
}

function stateOf(row: StoredRow): Begun {
  const json = fromChunks(row)
  return json === ''
    ? { state: 'inFlight', since: textOf(row, 'since') }
    : { state: 'finished', json }
}
