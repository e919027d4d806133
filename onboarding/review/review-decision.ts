/** Deciding what the program may not decide alone (GD-16, CA-10). Pure data; `decide-review.ts` says what is allowed. */
import type { CustomerRecord } from '../record.ts'
import type { StaffChannel } from '../staff/permissions.ts'
import type { DeclineReason } from './decline-reasons.ts'

/** How the customer pays from now on. Amounts in whole units of the country's currency. */
export type ReviewTerms =
  | { readonly payment: 'invoice'; readonly limit: number; readonly paymentDays: number }
  | { readonly payment: 'prepayment' }

/** Why the customer is asked for one thing again. */
export const askReasons = ['differsFromRegister', 'unclear', 'missing', 'identity'] as const
export type AskReason = (typeof askReasons)[number]

export type ReviewDecision =
  /** `terms` wherever the credit is still open, and where they are to be other ones than before. */
  | { readonly kind: 'approve'; readonly terms?: ReviewTerms; readonly note?: string }
  /** `note`: the reviewer's own words, which GD-16 asks for. Restricted: it leaves the desk in no event or message. */
  | { readonly kind: 'decline'; readonly reason: DeclineReason; readonly note: string }

/** Somebody decides. */
export interface DecidedBy {
  /** Stable: the same decision again does nothing. Random; part of a row key. */
  readonly id: string
  readonly reference: string
  /** Id of the member of staff: never the program (GD-16). */
  readonly by: string
  /** Where they decided; stands in the provenance of what the decision changes. */
  readonly on: StaffChannel
  /** ISO 8601 UTC. */
  readonly at: string
  /** Version of the record that was on the screen (`versionOf`). */
  readonly seen: string
  /** When they opened the case, ISO 8601 UTC; from then on the time counts (GD-17). */
  readonly openedAt: string
  readonly decision: ReviewDecision
}

/** Why nothing was decided. */
export const decisionProblems = [
  /** Nobody approves what they entered themselves (four eyes, CA-10). */
  'own',
  /** It is decided already, or there is nothing to decide. */
  'notInReview',
  /** Somebody has changed the record since it was on the screen. */
  'stale',
  /** The credit is open, and no terms were given; or they are none. */
  'terms',
  /** A reason is missing (GD-16). */
  'note',
] as const
export type DecisionProblem = (typeof decisionProblems)[number]

/**
 * Proof of a decision (GD-16 to GD-19): who, when, on what, how long they looked. Lies beside the record, is erased with
 * it, and is in no event.
 */
export interface DecisionEvidence {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly openedAt: string
  readonly decision: ReviewDecision
  /** Why a person had to look. */
  readonly reasons: readonly string[]
  /** What the program had come to, where it was about credit: status, rules and policy, never a score (CR-07). */
  readonly credit?: Pick<
    NonNullable<CustomerRecord['credit']>,
    'status' | 'rules' | 'policyVersion' | 'bureau'
  >
  /** The reviewer did what the desk proposed, without a change (GD-17). */
  readonly asProposed: boolean
}
