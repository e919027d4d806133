import { randomUUID } from 'node:crypto'
import type { CreditPolicy } from '../../onboarding/credit/credit-policy.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { decideReview } from '../../onboarding/review/decide-review.ts'
import type { DecisionResult, DecisionStore, Look } from '../../onboarding/review/decision-store.ts'
import type { DecidedBy, DecisionEvidence } from '../../onboarding/review/review-decision.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { changesTo } from './changed-record.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { filingOf, recordKey, recordOf, recordRow } from './customer-rows.ts'
import { bucketOf, startingWith } from './row-key.ts'
import type { Change, Range, Row, StoredRow, Table } from './table.ts'

const attempts = 8

/** What was decided of a customer, in rows beside the record; erased with it. */
export const decisionRange = (reference: string): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(`decision|${reference}|`),
})

const decisionKey = (reference: string, id: string) => ({
  partitionKey: bucketOf(reference),
  rowKey: `decision|${reference}|${id}`,
})

const lookRange = (reference: string): Range => ({
  partitionKey: bucketOf(reference),
  ...startingWith(`look|${reference}|`),
})

// Rows of these kinds are written by this file alone, so their JSON has the shape that went in.
const evidenceIn = (row: Row): DecisionEvidence => JSON.parse(fromChunks(row)) as DecisionEvidence
const lookIn = (row: Row): Look => JSON.parse(fromChunks(row)) as Look

/** Receivers who wait for complete customers hear of one; a refusal is an update of what they heard of a case in review. */
function eventOf(record: CustomerRecord, { id, at }: DecidedBy, caseId: string): OutboxEvent {
  const type = record.status === 'complete' ? 'customer.created' : 'customer.updated'
  return { id: `${caseId}-decision-${id}`, type, at, data: record }
}

/** Decisions and looks, in the partition of the customer they are about. */
export class TableDecisionStore implements DecisionStore {
  readonly #table: Table

  constructor(customers: Table) {
    this.#table = customers
  }

  async decide(made: DecidedBy, policy: CreditPolicy): Promise<DecisionResult> {
    const { reference, id } = made
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#table.get(recordKey(reference))
      if (row === undefined || recordOf(row).status === 'erased') return { outcome: 'gone' }
      const before = recordOf(row)
      if ((await this.#table.get(decisionKey(reference, id))) !== undefined) {
        return { outcome: 'repeated', record: before }
      }
      const next = decideReview(before, made, policy)
      if (!next.ok) return { outcome: 'refused', problem: next.problem }
      const { record, evidence } = next
      if ((await this.#write(row, { made, record, evidence })) === 'done') {
        return { outcome: 'decided', record }
      }
    }
    throw new OnboardingError('storage.conflict', 'a record is changed all the time')
  }

  async decisions(reference: string): Promise<readonly DecisionEvidence[]> {
    const rows = await this.#table.range(decisionRange(reference))
    return rows.map(evidenceIn).sort((a, b) => (a.at < b.at ? -1 : 1))
  }

  async look(reference: string, look: Look): Promise<void> {
    await this.#table.insert({
      partitionKey: bucketOf(reference),
      rowKey: `look|${reference}|${look.at}|${randomUUID()}`,
      properties: toChunks(JSON.stringify(look)),
    })
  }

  async looks(reference: string): Promise<readonly Look[]> {
    const rows = await this.#table.range(lookRange(reference))
    return rows.map(lookIn).reverse()
  }

  async whereabouts(reference: string) {
    const row = await this.#table.get(recordKey(reference))
    if (row === undefined || recordOf(row).status === 'erased') return undefined
    const { caseId, conversation } = filingOf(row)
    return { caseId, conversation }
  }

  #write(row: StoredRow, { made, record, evidence }: Written): Promise<'done' | 'conflict'> {
    const { id, reference, by, at } = made
    const event = eventOf(record, made, filingOf(row).caseId)
    const maker = { source: 'staff', by, channel: 'desk', at } as const
    const changes = changesTo(row, { id: `decision-${id}`, at, record, event, by: maker })
    const properties = toChunks(JSON.stringify(evidence))
    return this.#table.transact([
      ...changes.map((change) => listed(change, row, record)),
      { kind: 'insert', row: { ...decisionKey(reference, id), properties } },
    ])
  }
}

interface Written {
  readonly made: DecidedBy
  readonly record: CustomerRecord
  readonly evidence: DecisionEvidence
}

/** An application that a person approves is a customer like any other, and is listed as one. */
function listed(change: Change, row: StoredRow, record: CustomerRecord): Change {
  if (change.kind !== 'replace' || record.status !== 'complete') return change
  return { ...change, row: recordRow(record, { ...filingOf(row), duplicate: false }) }
}
