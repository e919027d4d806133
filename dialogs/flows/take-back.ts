import { keepsAfterAll } from '../understanding/talk/taken-back.ts'
import { daysToAnswer } from '../../onboarding/review/due-at.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { deskValues, queueReview } from './hand-over.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** The wish for deletion of a finished case, as the queue knows it. */
const erasureReason = 'erasure-request'

/** A person carries it out, within the days that the profile gives. */
export function askForErasure(draft: Draft): void {
  const days = daysToAnswer([erasureReason], draft.ports.profile)
  tell(draft, 'messages.delete.finished', { ...deskValues(draft), count: days, days })
  queueReview(draft, erasureReason)
  update(draft, { erasure: 'asked' })
}

/**
 * "no, don't delete": a wish that a person was to carry out is taken out of their queue; what has been deleted is gone, and that
 * is told. `false`: nothing was to be deleted, or it is not taken back.
 */
export function takeErasureBack(draft: Draft, { fills }: Understanding): boolean {
  const { erasure, caseId, answers, finished, reference } = draft.state
  if (erasure === undefined || fills.length > 0 || !keepsAfterAll(draft.inbound.text)) return false
  if (erasure === 'done') {
    if (Object.keys(answers).length > 0) return false
    tell(draft, 'messages.delete.gone')
    return true
  }
  if (finished === undefined) return false
  clear(draft, 'erasure')
  draft.settled.push({ caseId, reasons: [erasureReason] })
  tell(draft, 'messages.delete.takenBack', { reference })
  return true
}
