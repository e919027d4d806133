import { formatAmount } from '../../locales/format.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'
import { tell, type Draft } from '../draft.ts'

function tellApproved(draft: Draft, credit: CreditOutcome): void {
  tell(draft, 'messages.outcome.approved', {
    limit: formatAmount(credit.limit ?? 0, credit.currency ?? 'DKK', draft.state.language),
    count: credit.paymentDays ?? 0,
    days: credit.paymentDays ?? 0,
  })
}

/** Outcome in words: never a reason out of the report, always the way to a person (GD-19, CR-08, CR-12). */
function tellCredit(draft: Draft, credit: CreditOutcome): void {
  const { country = 'DK' } = circumstances(draft.state.answers, draft.ports.profile)
  const days = draft.ports.profile.desk.reviewDays
  const values = {
    bureau: credit.bureau,
    authority: countries[country].authority.name,
    reference: draft.state.reference,
    count: days,
    days,
  }
  switch (credit.status) {
    case 'approved':
      tellApproved(draft, credit)
      return
    case 'prepayment':
      tell(draft, 'messages.outcome.prepaymentOffered', values)
      return
    case 'pending':
      tell(draft, 'messages.outcome.pending', values)
      return
    case 'referred':
    case 'in-doubt':
      tell(
        draft,
        credit.rules.includes('bureau-block')
          ? 'messages.outcome.blocked'
          : 'messages.outcome.referred',
        values,
      )
  }
}

/**
 * The last message (UX-21): reference, terms, what next. The same words whether or not the customer was known before
 * (DQ-06).
 */
export function tellOutcome(draft: Draft): void {
  const { credit, finished, reference } = draft.state
  tell(
    draft,
    finished?.outcome === 'complete' ? 'messages.outcome.complete' : 'messages.outcome.received',
    {
      reference,
    },
  )
  if (credit !== undefined) tellCredit(draft, credit)
  if (finished?.outcome !== 'complete') return
  if (credit === undefined) tell(draft, 'messages.outcome.prepaid')
  tell(draft, 'messages.outcome.whatNext')
}

export function tellFinished(draft: Draft): void {
  tell(draft, 'messages.done.already', { reference: draft.state.reference })
}
