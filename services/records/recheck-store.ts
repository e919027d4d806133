import { OnboardingError } from '../../onboarding/errors.ts'
import { nextRecheckAt } from '../../onboarding/recheck/recheck-pauses.ts'
import { pendingKeys } from '../../onboarding/recheck/recheck-record.ts'
import type {
  DueRecheck,
  HeldRecheck,
  RecheckStore,
} from '../../onboarding/recheck/recheck-store.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { changesTo, updatedEvent } from './changed-record.ts'
import { filingOf, recordKey, recordOf } from './customer-rows.ts'
import { recheckPrefix, recheckRow } from './recheck-rows.ts'
import { bucketOf, buckets } from './row-key.ts'
import { textOf, type Change, type Key, type StoredRow, type Table } from './table.ts'

/** A record that is changed at the same time by somebody else is read again. */
const tries = 8

const dueOf = (row: StoredRow): DueRecheck => ({
  reference: textOf(row, 'reference'),
  attempts: Number(row.properties['attempts']),
  wakeUp: row.rowKey,
})

const keyOf = ({ reference, wakeUp }: DueRecheck): Key => ({
  partitionKey: bucketOf(reference),
  rowKey: wakeUp,
})

/** The waiting may begin again after a change, so the number of the attempt alone says too little. */
function idOf({ caseId, attempts, wakeUp }: HeldRecheck): string {
  const [, next = ''] = wakeUp.split('|')
  return `${caseId}-recheck-${attempts}-${next}`
}

/** Another moment than the one that was waited for, so that whoever takes it too finds out. */
const later = (at: string): string => new Date(Date.parse(at) + 1).toISOString()

/** An index by time in each of the sixteen partitions of customers: looking costs the same however many there are. */
export class TableRecheckStore implements RecheckStore {
  readonly #table: Table

  constructor(customers: Table) {
    this.#table = customers
  }

  async due(moment: string, limit: number): Promise<readonly DueRecheck[]> {
    // The character after the last one of a time, so that what is due this very millisecond is found.
    const range = { from: recheckPrefix, to: `${recheckPrefix}${moment}}`, limit }
    const found = await Promise.all(
      buckets.map((partitionKey) => this.#table.range({ partitionKey, ...range })),
    )
    const oldestFirst = found.flat().sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1))
    return oldestFirst.slice(0, limit).map(dueOf)
  }

  async take(due: DueRecheck, now: string, extra?: 'extra'): Promise<HeldRecheck | undefined> {
    const { reference } = due
    const attempts = due.attempts + (extra === undefined ? 1 : 0)
    const at = nextRecheckAt(attempts, now)
    const next = recheckRow(reference, due.wakeUp.includes(at) ? later(at) : at, attempts)
    const taken = await this.#table.transact([
      { kind: 'remove', key: keyOf(due) },
      { kind: 'insert', row: next },
    ])
    if (taken === 'conflict') return undefined
    const held = { reference, attempts, wakeUp: next.rowKey }
    const row = await this.#table.get(recordKey(reference))
    if (row === undefined || pendingKeys(recordOf(row)).length === 0) {
      await this.#table.remove(keyOf(held))
      return undefined
    }
    const { caseId, conversation } = filingOf(row)
    return { ...held, caseId, conversation, record: recordOf(row) }
  }

  async settle(
    held: HeldRecheck,
    change: (record: CustomerRecord) => CustomerRecord,
    now: string,
  ): Promise<'settled' | 'same' | 'lost' | 'gone'> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if ((await this.#table.get(keyOf(held))) === undefined) return 'lost'
      const row = await this.#table.get(recordKey(held.reference))
      if (row === undefined || recordOf(row).status === 'erased') {
        await this.#table.remove(keyOf(held))
        return 'gone'
      }
      const before = recordOf(row)
      const after = change(before)
      if (after === before) return 'same'
      const changes = this.#changes(held, row, { after, at: now })
      if ((await this.#table.transact(changes)) === 'done') return 'settled'
    }
    throw new OnboardingError('storage.conflict', 'a record is changed all the time')
  }

  #changes(
    held: HeldRecheck,
    row: StoredRow,
    { after: record, at }: { readonly after: CustomerRecord; readonly at: string },
  ): readonly Change[] {
    const id = idOf(held)
    const event = updatedEvent(recordOf(row), record, { id, at })
    const by = { source: 'register', channel: 'recheck', at } as const
    const isDone = pendingKeys(record).length === 0
    return [
      ...changesTo(row, { id, at, record, event, by }),
      ...(isDone ? [{ kind: 'remove', key: keyOf(held) } as const] : []),
    ]
  }
}
