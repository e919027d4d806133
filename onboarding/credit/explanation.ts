import { builtInRules } from './apply-policy.ts'
import { helpsAlone, type CreditChange } from './credit-changes.ts'
import { factsOfBasis, replayDecision, type CreditBasis } from './credit-basis.ts'
import type { StoredCreditDecision } from './credit-log.ts'
import type { CreditPolicy, CreditRule } from './credit-policy.ts'
import { decidingRule } from './deciding-rule.ts'
import { conditionsOf, type Condition } from './rule-holds.ts'
import { lacksGrounds } from './without-policy.ts'
import type { CreditOutcome } from '../record.ts'

export type BuiltInRule = keyof typeof builtInRules

/** Why a decision came out as it did, as far as it is kept (GD-18). No score and no band of it (CR-07). */
export interface CreditReasons {
  /** The rule of the policy that decided; absent where only a built-in one did. */
  readonly rule?: CreditRule
  /** What that rule asks, in the order of the policy's schema. */
  readonly conditions: readonly Condition[]
  readonly builtIn: readonly BuiltInRule[]
  readonly inputs: Omit<CreditBasis, 'score'>
  /** What would have brought credit or better terms. */
  readonly changes: readonly CreditChange[]
  /** `together`: none of the changes is enough alone. */
  readonly together: boolean
  /** Whether deciding again on what was kept gives the same. */
  readonly reproduced: boolean
}

export interface CreditExplanation {
  readonly reference: string
  readonly outcome: CreditOutcome
  /** `false`: the grounds were missing, so nothing was asked (CR-02). */
  readonly assessed: boolean
  /** Absent where no policy decided, or what it rested on is no longer kept. */
  readonly reasons?: CreditReasons
}

// The keys of the table: TypeScript gives `Object.keys` the type string[].
const builtInNames = Object.keys(builtInRules) as readonly BuiltInRule[]

function isReproduced(outcome: CreditOutcome, policy: CreditPolicy, basis: CreditBasis): boolean {
  const { status, limit, paymentDays, rules } = replayDecision(policy, basis)
  return (
    status === outcome.status &&
    limit === outcome.limit &&
    paymentDays === outcome.paymentDays &&
    rules.join() === outcome.rules.join()
  )
}

function reasonsOf(
  { outcome }: StoredCreditDecision,
  policy: CreditPolicy,
  basis: CreditBasis,
): CreditReasons {
  const { score: _score, ...inputs } = basis
  const rule = decidingRule(policy, outcome)
  const { changes } = replayDecision(policy, basis)
  const facts = factsOfBasis(basis)
  return {
    ...(rule === undefined ? {} : { rule }),
    conditions: rule === undefined ? [] : conditionsOf(rule),
    builtIn: builtInNames.filter((name) => outcome.rules.includes(builtInRules[name])),
    inputs,
    changes,
    together: !changes.some((change) => helpsAlone(policy, facts, change)),
    reproduced: isReproduced(outcome, policy, basis),
  }
}

/** Explains a decision by repeating it on what was kept. */
export function explainCredit(
  reference: string,
  outcome: CreditOutcome,
  stored: StoredCreditDecision | undefined,
): CreditExplanation {
  const explanation = { reference, outcome, assessed: !lacksGrounds(outcome) }
  if (stored?.decided === undefined) return explanation
  const { policy, basis } = stored.decided
  return { ...explanation, reasons: reasonsOf(stored, policy, basis) }
}
