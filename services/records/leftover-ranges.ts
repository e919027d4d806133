import { decisionRange } from './decision-store.ts'
import { historyRange } from './history-rows.ts'
import { eventsOf } from './outbox-rows.ts'
import type { Range } from './table.ts'
import { washRange } from './wash-rows.ts'

/** Where rows beside a record hold something of its customer: they go with it, in the transaction that erases it (GD-23). */
export const leftoverRanges = (reference: string): readonly Range[] => [
  eventsOf(reference, 'event'),
  eventsOf(reference, 'sent'),
  historyRange(reference),
  decisionRange(reference),
  washRange(reference),
]
