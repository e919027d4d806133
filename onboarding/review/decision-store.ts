import type { CreditPolicy } from '../credit/credit-policy.ts'
import type { CustomerRecord } from '../record.ts'
import type { DecidedBy, DecisionEvidence, DecisionProblem } from './review-decision.ts'

/** What became of a decision. */
export type DecisionResult =
  /** Written: record, history, proof and `customer.created`, or `customer.updated` for a refusal, in one transaction. */
  | { readonly outcome: 'decided'; readonly record: CustomerRecord }
  /** This very decision was written before; the record as it is by now. */
  | { readonly outcome: 'repeated'; readonly record: CustomerRecord }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly problem: DecisionProblem }
  /** Unknown or erased. */
  | { readonly outcome: 'gone' }

/** One look at a customer's record, or a list that it stood in. */
export interface Look {
  /** Id of the member of staff. */
  readonly by: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly what: 'record' | 'found'
}

/** What people decide of customers, and that they looked at them. Lies beside the record. */
export interface DecisionStore {
  /** By the rules of `decide-review.ts`, under the version that was read. Repeated with the same id it does nothing. */
  decide(made: DecidedBy, policy: CreditPolicy): Promise<DecisionResult>
  /** Proof of the decisions of a customer, oldest first; erased with the customer. */
  decisions(reference: string): Promise<readonly DecisionEvidence[]>
  /** Writes a look down before anything is shown. */
  look(reference: string, look: Look): Promise<void>
  /** Who looked at a customer, newest first. Stays when the customer is erased: it says nothing about them. */
  looks(reference: string): Promise<readonly Look[]>
  /** Where to leave word for a customer; `undefined` for erased and unknown ones. */
  whereabouts(
    reference: string,
  ): Promise<{ readonly caseId: string; readonly conversation: string } | undefined>
}
