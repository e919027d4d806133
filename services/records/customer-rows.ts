import type { NoticeEvidence } from '../../onboarding/notice-evidence.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { fromChunks, toChunks } from './chunked-json.ts'
import { bucketOf } from './row-key.ts'
import { textOf, type Key, type Row } from './table.ts'

/** What is known of a customer besides the record itself. */
export interface Filing {
  readonly caseId: string
  /** An application of somebody whose company another customer has (never listed unasked). */
  readonly duplicate: boolean
  /** Name of the claim that the customer holds; empty for private persons and applications. */
  readonly claim: string
  /** The channel's conversation, for erasing what was said in it; empty once erased. */
  readonly conversation: string
  /** Those that the case was in before, as a JSON list; empty for none. */
  readonly earlier: string
}

export function recordKey(reference: string): Key {
  return { partitionKey: bucketOf(reference), rowKey: `record|${reference}` }
}

export function recordRow(record: CustomerRecord, filing: Filing): Row {
  return {
    ...recordKey(record.reference),
    properties: { ...filing, ...toChunks(JSON.stringify(record)) },
  }
}

// Rows of this table are written by this file alone, so their JSON has the shape that went in.
export const recordOf = (row: Row): CustomerRecord => JSON.parse(fromChunks(row)) as CustomerRecord

export const filingOf = (row: Row): Filing => ({
  caseId: textOf(row, 'caseId'),
  duplicate: row.properties['duplicate'] === true,
  claim: textOf(row, 'claim'),
  conversation: textOf(row, 'conversation'),
  earlier: textOf(row, 'earlier'),
})

/** What stays of it once the customer is erased: nothing that leads to what was said. */
export const blankFilingOf = (row: Row): Filing => ({
  ...filingOf(row),
  claim: '',
  conversation: '',
  earlier: '',
})

/** So many rows of evidence at most: record, event and evidence go into one transaction of 100. */
const evidenceRowLimit = 90

/** Evidence in order; several pieces share a row only when there are very many. */
export function evidenceRows(reference: string, evidence: readonly NoticeEvidence[]): Row[] {
  const perRow = Math.max(1, Math.ceil(evidence.length / evidenceRowLimit))
  return Array.from({ length: Math.ceil(evidence.length / perRow) }, (_, index) => ({
    partitionKey: bucketOf(reference),
    rowKey: `evidence|${reference}|${String(index).padStart(3, '0')}`,
    properties: toChunks(JSON.stringify(evidence.slice(index * perRow, (index + 1) * perRow))),
  }))
}

export const evidenceOf = (row: Row): readonly NoticeEvidence[] =>
  JSON.parse(fromChunks(row)) as readonly NoticeEvidence[]
