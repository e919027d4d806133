import type { CreditIntent, StoredCreditDecision } from '../../onboarding/credit/credit-log.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'

/** An inquiry that a customer ordered an hour after the notice. */
export const sampleIntent = (caseId: string, at: string): CreditIntent => ({
  caseId,
  reference: `REF-${caseId}`,
  at,
  country: 'DK',
  orderedBy: 'customer',
  bureau: 'Demo Bureau',
  grounds: {
    noticeEvidenceId: `${caseId}-n0`,
    noticeShownAt: new Date(Date.parse(at) - 3_600_000).toISOString(),
    confirmedSummaryHash: 'a'.repeat(64),
  },
})

export const sampleOutcome: CreditOutcome = {
  status: 'approved',
  limit: 10_000,
  currency: 'DKK',
  paymentDays: 14,
  rules: ['score-good'],
  policyVersion: 'demo-1',
  routineVersion: 'routine-1',
  bureau: 'Demo Bureau',
  inquiryId: 'q-1',
  at: '2026-11-22T10:00:00.000Z',
  amount: 5000,
}

export const sampleDecision = (change: Partial<CreditOutcome> = {}): StoredCreditDecision => ({
  outcome: { ...sampleOutcome, ...change },
})
