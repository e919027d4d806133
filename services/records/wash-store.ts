import { OnboardingError } from '../../onboarding/errors.ts'
import { historyOf } from '../../onboarding/history.ts'
import { newWashState } from '../../onboarding/wash/wash-state.ts'
import type { WashChange, WashedCustomer, WashStore } from '../../onboarding/wash/wash-store.ts'
import { isNews, updatedEvent } from './changed-record.ts'
import { filingOf, recordKey, recordOf, recordRow } from './customer-rows.ts'
import { historyKey, historyRow } from './history-rows.ts'
import { outgoing } from './outbox-rows.ts'
import type { Change, StoredRow, Table } from './table.ts'
import { washKey, washRow, washStateOf } from './wash-rows.ts'

/** A customer may be changing its data at the same time. */
const tries = 8

interface Rows {
  readonly record: StoredRow
  /** Absent until the wash has something to remember. */
  readonly state: StoredRow | undefined
}

type Made = Parameters<WashStore['settle']>[2]

const customerOf = ({ record, state }: Rows): WashedCustomer => ({
  record: recordOf(record),
  state: state === undefined ? newWashState : washStateOf(state),
  caseId: filingOf(record).caseId,
})

/** History only where something was taken away: a value that is checked every month leaves no row for it. */
function recordChanges({ record: row }: Rows, after: WashChange, { id, at }: Made) {
  const before = recordOf(row)
  const { record } = after
  const by = { source: 'register', channel: 'wash', at } as const
  const entries = historyOf(before, record, { at, by })
  const event = updatedEvent(before, record, { id, at })
  return [
    { kind: 'replace', row: recordRow(record, filingOf(row)), etag: row.etag } as const,
    ...(entries.length === 0 ? [] : [historyRow(historyKey(record.reference, id), entries)]),
    ...(isNews(before, record) ? outgoing(record.reference, event) : []),
  ]
}

function stateChange({ state: row }: Rows, { record, state }: WashChange): Change {
  const next = washRow(record.reference, state)
  return row === undefined
    ? { kind: 'insert', row: next }
    : { kind: 'replace', row: next, etag: row.etag }
}

/** Two rows of one partition: the record, and what the wash knows of it. */
export class TableWashStore implements WashStore {
  readonly #table: Table

  /** @param customers through which deliveries are told */
  constructor(customers: Table) {
    this.#table = customers
  }

  async read(reference: string): Promise<WashedCustomer | undefined> {
    const rows = await this.#rows(reference)
    return rows === undefined ? undefined : customerOf(rows)
  }

  async settle(
    reference: string,
    change: (customer: WashedCustomer) => WashChange,
    made: Made,
  ): Promise<WashedCustomer | 'gone'> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const rows = await this.#rows(reference)
      if (rows === undefined) return 'gone'
      const before = customerOf(rows)
      const after = change(before)
      const changes: readonly Change[] = [
        ...(after.record === before.record ? [] : recordChanges(rows, after, made)),
        ...(after.state === before.state ? [] : [stateChange(rows, after)]),
      ]
      if (changes.length === 0) return before
      if ((await this.#table.transact(changes)) === 'done') return { ...before, ...after }
    }
    throw new OnboardingError('storage.conflict', 'a record is changed all the time')
  }

  async #rows(reference: string): Promise<Rows | undefined> {
    const [record, state] = await Promise.all([
      this.#table.get(recordKey(reference)),
      this.#table.get(washKey(reference)),
    ])
    if (record === undefined || recordOf(record).status === 'erased') return undefined
    return { record, state }
  }
}
