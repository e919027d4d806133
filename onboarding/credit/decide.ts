import type { CreditPolicy } from './credit-policy.ts'
import { applyPolicy, type CreditResult } from './apply-policy.ts'
import { changesThatHelp, type CreditChange } from './credit-changes.ts'
import type { CreditFacts } from './credit-facts.ts'

/** The outcome and what is needed to explain it (GD-18): rules, policy version, what would have altered it. */
export interface CreditDecision extends CreditResult {
  readonly policyVersion: string
  /** What would bring credit or better terms: each alone, or, where none is enough alone, together. */
  readonly changes: readonly CreditChange[]
}

/**
 * Decides by the seller's policy: the first rule whose conditions all hold. Never `prepayment` for a natural person
 * (GD-16), never anything but `pending` or `referred` while the bureau is down (CR-11). Pure; never throws.
 */
export function decideCredit(policy: CreditPolicy, facts: CreditFacts): CreditDecision {
  const result = applyPolicy(policy, facts)
  return {
    ...result,
    policyVersion: policy.version,
    changes: changesThatHelp(policy, facts, result),
  }
}
