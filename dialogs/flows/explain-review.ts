import { formatList } from '../../locales/format.ts'
import { reviewReasons } from '../../onboarding/build-record.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { ageOfMajority } from '../../onboarding/vocabulary.ts'
import { tell, type Draft } from '../draft.ts'
import { explainDecision } from './outcomes.ts'
import { labelOf, showContext } from '../summary.ts'
import type { Understanding } from '../understanding/understanding.ts'

const differing = 'differs:'

const unknown = 'not-in-register'

/** A number that no register knows differs from nothing there. */
const differingIn = (reasons: readonly string[]): readonly string[] =>
  reasons
    .flatMap((reason) => (reason.startsWith(differing) ? reason.slice(differing.length) : []))
    .filter((key) => key !== 'company.number' || !reasons.includes(unknown))

function tellDiffering(draft: Draft, keys: readonly string[]): void {
  const show = showContext(draft.state, draft.ports.profile)
  const fields = keys.filter(isFieldKey).map((key) => labelOf(key, show))
  tell(draft, 'messages.why.review.differs', { fields: formatList(fields, draft.state.language) })
}

/** The program has turned invoices down, the bureau has not answered yet, or a person decides. */
function tellCredit(draft: Draft): void {
  const { credit } = draft.state
  if (credit?.status === 'prepayment') {
    explainDecision(draft, credit)
    tell(draft, 'messages.digression.notApproved')
  } else if (credit?.status === 'pending') {
    tell(draft, 'messages.outcome.pending', { bureau: credit.bureau ?? '' })
  } else tell(draft, 'messages.why.review.credit')
}

function tellReasons(draft: Draft, reasons: readonly string[]): void {
  const differs = differingIn(reasons)
  if (differs.length > 0) tellDiffering(draft, differs)
  if (reasons.includes(unknown)) tell(draft, 'messages.why.review.notInRegister')
  if (reasons.some((reason) => reason.startsWith('credit:'))) tellCredit(draft)
  if (reasons.includes('under-age'))
    tell(draft, 'messages.why.review.underAge', { age: ageOfMajority })
  if (reasons.length === 0) tell(draft, 'messages.why.review.other')
}

/**
 * Why a person looks at what is finished: what is on the record, and of the credit nothing out of a report (CR-08). That somebody
 * may be known already is no part of it (DQ-06). `false`: nobody looks, or it is one field that is asked about.
 */
export function explainReview(draft: Draft, { command }: Understanding): boolean {
  const { state, ports } = draft
  if (command?.name !== 'why' || state.finished?.outcome !== 'in-review') return false
  const reasons = reviewReasons(state, ports.profile.credit.policy)
  const { target } = command
  if (target !== undefined && !differingIn(reasons).includes(target)) return false
  tellReasons(draft, reasons)
  return true
}
