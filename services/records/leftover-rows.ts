import { decisionRange } from './decision-store.ts'
import { historyRange } from './history-rows.ts'
import { eventsOf } from './outbox-rows.ts'
import type { Range, StoredRow, Table } from './table.ts'
import { washRange } from './wash-rows.ts'

const rangesOf = (reference: string): readonly Range[] => [
  eventsOf(reference, 'event'),
  eventsOf(reference, 'sent'),
  historyRange(reference),
  decisionRange(reference),
  washRange(reference),
]

/** Rows beside a record that hold something of its customer: they go with it, in the transaction that erases it (GD-23). */
export async function leftoverRows(
  customers: Table,
  reference: string,
): Promise<readonly StoredRow[]> {
  const ranges = rangesOf(reference).map((range) => customers.range(range))
  return (await Promise.all(ranges)).flat()
}
