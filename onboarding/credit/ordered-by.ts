import type { CaseState } from '../case-state.ts'
import type { CreditIntent } from './credit-log.ts'

/** Who orders the inquiry of a case: the member of staff who filled it in last, else the customer alone (CR-04). */
export function orderedBy({ answers }: CaseState): CreditIntent['orderedBy'] {
  const byStaff = Object.values(answers).filter(({ source }) => source === 'staff')
  const [last] = byStaff.sort((a, b) => b.at.localeCompare(a.at))
  return last === undefined ? 'customer' : `staff:${last.by ?? 'unknown'}`
}
