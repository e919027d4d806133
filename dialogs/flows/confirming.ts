import { withAnswers } from '../../onboarding/answering.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { needsCredit, noticeStandsAlone } from '../next-step.ts'
import { acknowledgeNotice, objectToNotice } from '../notices.ts'
import { saidAnswer } from '../said-answer.ts'
import { summaryHash } from '../summary.ts'

function stamp(draft: Draft): void {
  update(draft, {
    confirmed: { at: draft.at, summaryHash: summaryHash(draft.state, draft.ports.profile) },
  })
}

/** The customer's yes to the summary, and to the credit notice where that stood beside it. */
export function confirmSummary(draft: Draft): void {
  const { profile } = draft.ports
  stamp(draft)
  if (needsCredit(draft.state, profile) && !noticeStandsAlone(draft.state, profile)) {
    acknowledgeNotice(draft, 'credit')
  }
}

export function acceptCredit(draft: Draft): void {
  acknowledgeNotice(draft, 'credit')
}

/** "No" to the credit check is an objection: prepayment or a person, never a loop and never a check (GD-12). */
export function objectToCredit(draft: Draft): void {
  objectToNotice(draft, 'credit')
  tell(draft, 'messages.credit.objection')
}

/** Prepayment instead of the credit check. The choice is the customer's own, so what was confirmed stays confirmed. */
export function chooseToPrepay(draft: Draft): void {
  draft.state = withAnswers(draft.state, {
    payment: saidAnswer(draft, 'prepayment'),
  })
  draft.understood['payment'] = 'prepayment'
  if (draft.state.finished === undefined) {
    if (draft.state.confirmed !== undefined) stamp(draft)
    return
  }
  clear(draft, 'finished')
  update(draft, { finishing: 'prepayment' })
}
