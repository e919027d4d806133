import type { CreditPolicy } from '../credit/credit-policy.ts'
import type { CustomerRecord } from '../record.ts'
import type { ReviewTerms } from './review-decision.ts'

type Invoice = Extract<ReviewTerms, { readonly payment: 'invoice' }>

/**
 * The terms that the desk proposes for a customer whose credit is open: one month's purchases, and the shortest time for
 * payment that the policy gives anybody. Nothing where no credit was asked for, or the policy approves nobody.
 */
export function proposedTerms(
  { credit }: CustomerRecord,
  { rules }: CreditPolicy,
): Invoice | undefined {
  const days = rules.flatMap(({ then }) => (then.decision === 'approved' ? [then.paymentDays] : []))
  if (credit === undefined || days.length === 0) return undefined
  return { payment: 'invoice', limit: Math.ceil(credit.amount), paymentDays: Math.min(...days) }
}
