import { isNoticeFresh } from '../../onboarding/credit/credit-grounds.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CreditRequest } from '../../onboarding/ports.ts'

const names = ['caseId', 'noticeEvidenceId', 'confirmedSummaryHash'] as const

/**
 * No inquiry without an open case, the evidence of its credit notice, shown at most 24 hours ago, a confirmed summary and
 * an amount (CR-02). Every bureau's client calls this before anything leaves the house.
 * @throws OnboardingError `record.incomplete`, naming what is missing
 */
export function requireGrounds(request: CreditRequest, now: Date): void {
  const missing = [
    ...names.filter((name) => request[name] === ''),
    ...(isNoticeFresh(request.noticeShownAt, now) ? [] : ['noticeShownAt']),
    ...(request.amount > 0 ? [] : ['amount']),
  ]
  if (missing.length > 0) {
    throw new OnboardingError('record.incomplete', `credit inquiry without ${missing.join(', ')}`)
  }
}
