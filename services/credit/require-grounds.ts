import { OnboardingError } from '../../onboarding/errors.ts'
import type { CreditRequest } from '../../onboarding/ports.ts'

/**
 * No inquiry without an open case, the evidence of its credit notice, a confirmed summary and an amount (CR-02).
 * Every bureau's client calls this before anything leaves the house.
 * @throws OnboardingError `record.incomplete`, naming what is missing
 */
export function requireGrounds(request: CreditRequest): void {
  const missing = (['caseId', 'noticeEvidenceId', 'confirmedSummaryHash'] as const).filter(
    (name) => request[name] === '',
  )
  const all = request.amount > 0 ? missing : [...missing, 'amount']
  if (all.length > 0) {
    throw new OnboardingError('record.incomplete', `credit inquiry without ${all.join(', ')}`)
  }
}
