import { OnboardingError } from '../../onboarding/errors.ts'
import { changeRecord } from '../../onboarding/change-record.ts'
import { changedKeys, type HistoryEntry } from '../../onboarding/history.ts'
import type { NoticeEvidence } from '../../onboarding/notice-evidence.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { RecordChange } from '../../onboarding/record-change.ts'
import type {
  ChangeResult,
  Completion,
  CompletionResult,
  CustomerStore,
  OutboxEvent,
  RecordPage,
} from '../../onboarding/stores.ts'
import type { WashFind } from '../../onboarding/wash/wash-state.ts'
import { Claims } from './claims.ts'
import { CustomerReader } from './customer-reader.ts'
import {
  blankFilingOf,
  evidenceRows,
  filingOf,
  recordOf,
  recordRow,
  type Filing,
} from './customer-rows.ts'
import { changeRows, changesTo } from './changed-record.ts'
import { historyKey } from './history-rows.ts'
import { leftoverRows } from './leftover-rows.ts'
import { hasEvent, outgoing } from './outbox-rows.ts'
import { firstRecheck } from './recheck-rows.ts'
import type { RecordIndex } from './record-index.ts'
import { keptRechecked } from './kept-rechecked.ts'
import { settleCompletion } from './settle-completion.ts'
import type { Change, Row, StoredRow, Table } from './table.ts'
import { tombstone } from './tombstone.ts'

export interface CustomerTables {
  readonly customers: Table
  readonly claims: Table
}

export interface CustomerStoreConfig {
  /** Secret of the claims' HMAC. Changing it makes every company look new. */
  readonly claimKey: string
  readonly now: () => Date
  /** By what customers are found besides their reference; told of every record before it is written. */
  readonly index: RecordIndex
}

const attempts = 8
/** Leaves room for the tombstone and the new event in a transaction of 100. */
const removalsAtOnce = 90

const earlierIn = ({ earlier = [] }: Completion): string =>
  earlier.length === 0 ? '' : JSON.stringify(earlier)

const contended = 'a record is changed all the time'

/** A customer who was turned down can still pay in advance (CR-12). */
const isOpen = ({ status }: CustomerRecord): boolean =>
  status === 'in-review' || status === 'declined'

const insertOf = (row: Row): Change => ({ kind: 'insert', row })

/** Customers, their evidence and their events: one partition for each customer's rows, sixteen partitions in all. */
export class TableCustomerStore implements CustomerStore {
  readonly #customers: Table
  readonly #claims: Claims
  readonly #reader: CustomerReader
  readonly #index: RecordIndex

  constructor(tables: CustomerTables, config: CustomerStoreConfig) {
    this.#customers = tables.customers
    this.#reader = new CustomerReader(tables.customers)
    this.#index = config.index
    this.#claims = new Claims(tables.claims, {
      key: config.claimKey,
      now: config.now,
      statusOf: async (reference) => (await this.get(reference))?.status,
    })
  }

  async complete(completion: Completion): Promise<CompletionResult> {
    const { caseId, record, conversation } = completion
    const { reference, repeated } = await this.#claims.bindReference(caseId, record.reference)
    const earlier = repeated ? await this.#resultOf(caseId, reference) : undefined
    if (earlier !== undefined) return earlier
    const { claim, duplicateOf } = await this.#takeClaim(completion, reference)
    const settled = settleCompletion(completion, reference, duplicateOf)
    const duplicate = duplicateOf !== undefined
    const rows = [
      recordRow(settled.record, {
        caseId,
        duplicate,
        claim,
        conversation,
        earlier: earlierIn(completion),
      }),
      ...evidenceRows(reference, completion.evidence),
    ]
    const changes = [
      ...rows.map(insertOf),
      ...outgoing(reference, settled.event),
      ...firstRecheck(settled.record, settled.record.createdAt),
    ]
    await this.#index.add(settled.record)
    if ((await this.#customers.transact(changes)) === 'done') {
      return { outcome: duplicate ? 'duplicate' : 'created', reference }
    }
    const meanwhile = await this.#resultOf(caseId, reference)
    if (meanwhile !== undefined) return meanwhile
    throw new OnboardingError('storage.conflict', 'reference or event id belongs to another case')
  }

  async update(record: CustomerRecord, event: OutboxEvent): Promise<'updated' | 'notFound'> {
    const { reference } = record
    const found = await this.#change(reference, async (row) => {
      const before = recordOf(row)
      if (!isOpen(before))
        return (await hasEvent(this.#customers, reference, event)) ? 'done' : 'gone'
      const known = keptRechecked({ record, event }, before)
      const next = settleCompletion(known, reference, before.duplicateOf)
      await this.#index.add(next.record)
      return this.#customers.transact(changesTo(row, { ...event, ...next }))
    })
    return found ? 'updated' : 'notFound'
  }

  async change(change: RecordChange): Promise<ChangeResult> {
    const { reference, id } = change
    const made = historyKey(reference, id)
    let added: CustomerRecord | undefined
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#reader.row(reference)
      if (row === undefined || recordOf(row).status === 'erased') {
        // Erased meanwhile: where it was about to be found nobody else looks after it (GD-23).
        if (added !== undefined) await this.#index.drop(added, [])
        return { outcome: 'gone' }
      }
      const before = recordOf(row)
      if ((await this.#customers.get(made)) !== undefined) {
        return { outcome: 'repeated', record: before }
      }
      const next = changeRecord(before, change)
      if (!next.ok) return { outcome: 'refused', problems: next.problems }
      await this.#index.add(next.record)
      added = next.record
      if ((await this.#customers.transact(changeRows(row, next.record, change))) === 'done') {
        const { record } = next
        return { outcome: 'changed', record, changed: changedKeys(before, record) }
      }
    }
    throw new OnboardingError('storage.conflict', contended)
  }

  async erase(reference: string, event: OutboxEvent): Promise<'erased' | 'notFound'> {
    const found = await this.#change(reference, (row) => this.#eraseRow(row, event))
    return found ? 'erased' : 'notFound'
  }

  get(reference: string): Promise<CustomerRecord | undefined> {
    return this.#reader.get(reference)
  }

  evidence(reference: string): Promise<readonly NoticeEvidence[]> {
    return this.#reader.evidence(reference)
  }

  history(reference: string): Promise<readonly HistoryEntry[]> {
    return this.#reader.history(reference)
  }

  finds(reference: string): Promise<readonly WashFind[]> {
    return this.#reader.finds(reference)
  }

  list(options: Parameters<CustomerStore['list']>[0]): Promise<RecordPage> {
    return this.#reader.list(options)
  }

  pendingEvents(limit: number): Promise<readonly OutboxEvent[]> {
    return this.#reader.pendingEvents(limit)
  }

  /** The customer that a company is, by `DK:12345674`: two point reads, nothing scanned. */
  async holderOf(claim: string): Promise<CustomerRecord | undefined> {
    const reference = await this.#claims.holder(this.#claims.nameOf(claim))
    return reference === undefined ? undefined : this.get(reference)
  }

  /** What else is known of a customer, for erasing what other stores keep of it. */
  async filingOf(reference: string): Promise<Filing | undefined> {
    const row = await this.#reader.row(reference)
    return row === undefined ? undefined : filingOf(row)
  }

  async #takeClaim({ claim, caseId }: Completion, reference: string) {
    if (claim === undefined) return { claim: '' }
    const name = this.#claims.nameOf(claim)
    const duplicateOf = await this.#claims.take(name, { reference, caseId })
    return duplicateOf === undefined ? { claim: name } : { claim: '', duplicateOf }
  }

  /**
   * What the case was told when its record was written. An application is told to be one again: whoever repeats the case
   * may have crashed before anybody heard of it.
   */
  async #resultOf(caseId: string, reference: string): Promise<CompletionResult | undefined> {
    const row = await this.#reader.row(reference)
    if (row === undefined || filingOf(row).caseId !== caseId) return undefined
    const isApplication = filingOf(row).duplicate && recordOf(row).status !== 'erased'
    return { outcome: isApplication ? 'duplicate' : 'repeated', reference }
  }

  /** Reads a record and changes it, again on the fresh one when somebody else wrote in between. */
  async #change(
    reference: string,
    change: (row: StoredRow) => Promise<'done' | 'conflict' | 'gone'>,
  ): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#reader.row(reference)
      const result = row === undefined ? 'gone' : await change(row)
      if (result !== 'conflict') return result === 'done'
    }
    throw new OnboardingError('storage.conflict', contended)
  }

  /** Events and history hold the customer's data too, delivered or not, so they go with it. */
  async #eraseRow(row: StoredRow, event: OutboxEvent): Promise<'done' | 'conflict'> {
    const before = recordOf(row)
    const { reference } = before
    if (before.status === 'erased') return 'done'
    const { claim } = filingOf(row)
    // Before any of the history goes, which alone knows where it could be found before.
    await this.#index.drop(before, await this.history(reference))
    const stale = (await leftoverRows(this.#customers, reference)).slice(0, removalsAtOnce)
    const removals = stale.map((key): Change => ({ kind: 'remove', key }))
    if (stale.length === removalsAtOnce) {
      await this.#customers.transact(removals)
      return 'conflict'
    }
    const blank = recordRow(tombstone(before, event.at), blankFilingOf(row))
    const replaced = { kind: 'replace', row: blank, etag: row.etag } as const
    const changes = [replaced, ...removals, ...outgoing(reference, event)]
    const done = await this.#customers.transact(changes)
    // The claim lies in another partition. Where a crash leaves it behind it is free all the same (`Claims`).
    if (done === 'done' && claim !== '') await this.#claims.release(claim, reference)
    return done
  }
}
