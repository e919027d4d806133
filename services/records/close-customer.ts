import { OnboardingError } from '../../onboarding/errors.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import { changesTo } from './changed-record.ts'
import { filingOf, recordKey, recordOf } from './customer-rows.ts'
import type { Table } from './table.ts'

const attempts = 8

/**
 * The seller does no more business with a customer: from now on the limits for closed customers run (GD-29). Closing it again changes
 * nothing.
 *
 * @param at ISO 8601 UTC
 */
export async function closeCustomer(
  rows: Table,
  reference: string,
  at: string,
): Promise<'closed' | 'notFound'> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await rows.get(recordKey(reference))
    const before = row === undefined ? undefined : recordOf(row)
    if (row === undefined || before === undefined || before.status === 'erased') return 'notFound'
    if (before.closedAt !== undefined) return 'closed'
    const record = { ...before, closedAt: at }
    const id = `${filingOf(row).caseId}-closed`
    const event: OutboxEvent = {
      id,
      type: 'customer.updated',
      at,
      data: { ...record, changed: [] },
    }
    if ((await rows.transact(changesTo(row, { id, at, record, event }))) === 'done') return 'closed'
  }
  throw new OnboardingError('storage.conflict', 'a record is changed all the time')
}
