import type { CreditOutcome } from '../record.ts'
import type { CountryCode } from '../vocabulary.ts'
import type { CreditResult } from './apply-policy.ts'
import type { CreditBasis } from './credit-basis.ts'
import type { CreditGrounds } from './credit-grounds.ts'
import type { CreditPolicy } from './credit-policy.ts'

/** What is written down before a bureau is asked (DESIGN section 5), and what the weekly control reads (CR-04). */
export interface CreditIntent {
  readonly caseId: string
  readonly reference: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly country: CountryCode
  /** Who ordered it: the customer in self-service, or a member of staff by id. */
  readonly orderedBy: 'customer' | `staff:${string}`
  /** Absent where no bureau is asked. */
  readonly bureau?: string
  /** Absent where they were missing: then nothing was asked, and that is an error of ours (CR-02). */
  readonly grounds?: CreditGrounds
}

/** What a candidate policy would have decided on the same facts; never shown to anybody but the operator. */
export interface ShadowDecision extends CreditResult {
  readonly policyVersion: string
}

/**
 * The decision with what it takes to repeat and explain it (GD-18). Kept in the credit log, apart from the customer's
 * record, and for a shorter time.
 */
export interface StoredCreditDecision {
  readonly outcome: CreditOutcome
  /** Absent where the policy decided nothing: in doubt, or without grounds. */
  readonly decided?: {
    readonly policy: CreditPolicy
    readonly basis: CreditBasis
  }
  readonly shadow?: ShadowDecision
}

/** One row of the credit log. Without a decision the inquiry is open, or was cut off. */
export interface CreditLogEntry {
  readonly intent: CreditIntent
  readonly decision?: StoredCreditDecision
}

/** A span of time, ISO 8601 UTC: `from` is in it, `to` is not. */
export interface Period {
  readonly from: string
  readonly to: string
}
