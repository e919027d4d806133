import { keepRechecked } from '../../onboarding/recheck/keep-rechecked.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Settled } from './settle-completion.ts'

/** A record made again, with what was checked since; its event tells the same. */
export function keptRechecked({ record, event }: Settled, stored: CustomerRecord): Settled {
  const kept = keepRechecked(stored, record)
  if (kept === record) return { record, event }
  const isTheRecord = event.data === record
  const type = kept.status === 'in-review' ? 'customer.in-review' : event.type
  return { record: kept, event: { ...event, type, data: isTheRecord ? kept : event.data } }
}
