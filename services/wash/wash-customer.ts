import { isAskDue, isWashed, wasCorrected } from '../../onboarding/wash/wash-due.ts'
import type { WashedCustomer, WashItem } from '../../onboarding/wash/wash-store.ts'
import { askCustomer, type Asked } from './ask-customer.ts'
import { lookAtCustomer, type Look } from './look-at-customer.ts'
import { tellStaff, todayOf, type WashParts } from './wash-parts.ts'

/** What became of one customer. `silent`: the register did not answer, and nothing was done. */
export type WashedOne =
  | { readonly outcome: 'silent' | 'gone' }
  | {
      readonly outcome: 'done'
      readonly checked: boolean
      readonly found: number
      readonly reviews: number
      readonly asked: Asked | 'no'
    }

/** The person hears of it before it is written down: cut off in between it is said again, which changes nothing. */
async function settle(customer: WashedCustomer, look: Look, parts: WashParts) {
  const { record, caseId } = customer
  const { reasons, found } = look.apply(customer)
  for (const reason of reasons) await tellStaff({ caseId, record, reason }, parts)
  const at = parts.now().toISOString()
  const id = `wash-${record.reference}-${at}`
  const settled = await parts.store.settle(record.reference, look.apply, { id, at })
  // Erased meanwhile: what was just put before a person goes with the rest (GD-23).
  if (settled === 'gone' && reasons.length > 0) await parts.reviews.remove(caseId)
  return { settled, found, reviews: reasons.length }
}

/**
 * Washes one customer: asks the register where that is due, writes what it says as marks and proposals, puts before a person
 * what is for a person, and asks the customer what only the customer knows, if there is anything and it is time. Cut off
 * anywhere it is simply done again.
 *
 * @param room whether another customer may be asked today
 */
export async function washCustomer(
  item: WashItem,
  room: boolean,
  parts: WashParts,
): Promise<WashedOne> {
  const customer = await parts.store.read(item.reference)
  if (customer === undefined || !isWashed(customer.record)) return { outcome: 'gone' }
  const look = await lookAtCustomer(customer, item, parts)
  if (look.register === 'silent') return { outcome: 'silent' }
  const { settled, found, reviews } = await settle(customer, look, parts)
  if (settled === 'gone') return { outcome: 'gone' }
  const today = todayOf(parts)
  const isDue =
    isAskDue(settled.record, settled.state, today) && !wasCorrected(look.contacts, today)
  const asked = !isDue ? 'no' : room ? await askCustomer(settled, look.contacts, parts) : 'later'
  return {
    outcome: 'done',
    checked: look.register === 'answered',
    found,
    reviews: reviews + Number(asked === 'unreachable'),
    asked,
  }
}
