import { randomUUID } from 'node:crypto'
import type {
  CreditIntent,
  CreditLogEntry,
  Period,
  StoredCreditDecision,
} from '../../onboarding/credit/credit-log.ts'
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

  async begin(intent: CreditIntent): Promise<Begun> {
    const { caseId, at } = intent
    const attempt = randomUUID()
    const properties = { caseId, since: at, attempt, intent: JSON.stringify(intent) }
    const row = { ...keyOf(caseId), properties }
    if ((await this.#table.insert(row)) !== 'conflict') return { state: 'begun' }
    const earlier = await this.#table.get(row)
    if (earlier === undefined) return { state: 'inFlight', since: at }
    // Our own insert, whose answer was lost on the way and which the client repeated.
    if (textOf(earlier, 'attempt') === attempt) return { state: 'begun' }
    return stateOf(earlier)
  }

  async finish(caseId: string, decision: StoredCreditDecision): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#table.get(keyOf(caseId))
      if (row !== undefined && fromChunks(row) !== '') return
      if ((await this.#write(caseId, decision, row)) !== 'conflict') return
    }
    throw new OnboardingError('storage.conflict', 'a credit decision is written all the time')
  }

  /** The inquiry of a case, with its decision where there is one. */
  async find(caseId: string): Promise<CreditLogEntry | undefined> {
    const row = await this.#table.get(keyOf(caseId))
    return row === undefined ? undefined : entryOf(row)
  }

  /** Inquiries begun in a period, page by page and in no order. For reports; never in a turn. */
  async *entries({ from, to }: Period): AsyncGenerator<readonly CreditLogEntry[]> {
    for await (const page of this.#table.scan({ property: 'since', from, before: to })) {
      yield page.flatMap((row) => entryOf(row) ?? [])
    }
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

  #write(caseId: string, decision: StoredCreditDecision, row: StoredRow | undefined) {
    const properties = { caseId, ...row?.properties, ...toChunks(JSON.stringify(decision)) }
    const next = { ...keyOf(caseId), properties }
    return row === undefined ? this.#table.insert(next) : this.#table.replace(next, row.etag)
  }
}

// Rows of this table are written by this file alone, so their JSON has the shape that went in.
function decisionOf(row: StoredRow): StoredCreditDecision | undefined {
  const json = fromChunks(row)
  return json === '' ? undefined : (JSON.parse(json) as StoredCreditDecision)
}

function entryOf(row: StoredRow): CreditLogEntry | undefined {
  const intent = textOf(row, 'intent')
  if (intent === '') return undefined
  const decision = decisionOf(row)
  return {
    intent: JSON.parse(intent) as CreditIntent,
    ...(decision === undefined ? {} : { decision }),
  }
}

function stateOf(row: StoredRow): Begun {
  const decision = decisionOf(row)
  return decision === undefined
    ? { state: 'inFlight', since: textOf(row, 'since') }
    : { state: 'finished', decision }
}
