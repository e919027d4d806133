import { isDeepStrictEqual } from 'node:util'
import { buildRecord, type RecordDetails } from '../build-record.ts'
import { newCase } from '../case-state.ts'
import { definitionVersion } from '../definition-version.ts'
import { inReview } from '../recheck/recheck-record.ts'
import type { CustomerRecord } from '../record.ts'
import { valuesOf } from '../record-values.ts'
import type { Completion } from '../stores.ts'
import type { ReadCustomer } from './read-customer-row.ts'
import type { RowProblem } from './row-draft.ts'

/** What the record of an imported customer is made from besides its values. */
export interface ImportedAs extends Pick<RecordDetails, 'profile' | 'attributionOf'> {
  /** Says nothing and stays the same for the same row: a keyed hash of what `rowIdentity` gives. */
  readonly caseId: string
  readonly reference: string
  /** ISO 8601 UTC. */
  readonly at: string
}

/** The review reason that proposes two customers as one; `of` is the reference of the other. */
export const possibleDuplicate = (of: string): string => `possible-duplicate:${of}`

/**
 * By what a row is known again: the seller's own id of the customer, or else everything it says. Personal, so it becomes a
 * keyed hash before it goes anywhere.
 */
export function rowIdentity({ answers, customerId, secret = '' }: ReadCustomer): string {
  if (customerId !== undefined) return `id|${customerId}`
  const said = Object.entries(answers).filter(([, { source }]) => source === 'import')
  const values = said.map(([key, { value }]) => [key, value]).sort()
  return `row|${JSON.stringify(values)}|${secret}`
}

/** The claim of a company (DQ-02), `undefined` for private persons. */
export function claimOfRow({ answers, country, secret }: ReadCustomer): string | undefined {
  const number = secret ?? answers['company.number']?.value
  return typeof number === 'string' ? `${country}:${number}` : undefined
}

/** The record of an imported customer. */
export function importedRecord(customer: ReadCustomer, as: ImportedAs): CustomerRecord {
  const { caseId, reference, at, profile, attributionOf } = as
  const { answers, language } = customer
  const fresh = newCase({
    conversation: '',
    caseId,
    reference,
    language,
    channel: 'import',
    at,
    definition: definitionVersion,
  })
  const details = { profile, createdAt: at, demo: [], attributionOf }
  return buildRecord({ ...fresh, answers }, details)
}

/**
 * An imported customer as a finished case without a conversation, without notices and without credit. `likely`: customers that
 * may be the same one; a person decides, and nothing is merged (DQ-03).
 */
export function importedCompletion(
  customer: ReadCustomer,
  as: ImportedAs,
  likely: readonly string[],
): Completion {
  const record = likely
    .map(possibleDuplicate)
    .reduce<CustomerRecord>(inReview, importedRecord(customer, as))
  const claim = claimOfRow(customer)
  const type = record.status === 'complete' ? 'customer.created' : 'customer.in-review'
  return {
    caseId: as.caseId,
    record,
    evidence: [],
    conversation: '',
    event: { id: `${as.caseId}-created`, type, at: as.at, data: record },
    ...(claim === undefined ? {} : { claim }),
  }
}

/** Values of a row whose customer is here already and says otherwise: reported, never overwritten (DQ-11). */
export function otherValues(customer: ReadCustomer, known: CustomerRecord): readonly RowProblem[] {
  if (known.status === 'erased') return []
  const values = valuesOf(known)
  return Object.entries(customer.answers)
    .filter(([, { source }]) => source === 'import')
    .filter(([key, { value }]) => !isDeepStrictEqual(values.get(key), value))
    .map(([key]) => ({ key, reason: 'otherValue' }))
}
