import { builtInRules } from './apply-policy.ts'
import type { CreditPolicy, CreditRule } from './credit-policy.ts'
import { conditionsOf, type Condition } from './rule-holds.ts'

/** What a rule can look at: the bureau's answer, the register, the purchases, or what kind of customer it is. */
export const inputKinds = ['bureau', 'register', 'purchases', 'customer'] as const
export type InputKind = (typeof inputKinds)[number]

const kindOf: Readonly<Record<Condition, InputKind>> = {
  customerType: 'customer',
  countries: 'customer',
  naturalPerson: 'customer',
  scoreBelow: 'bureau',
  scoreAtLeast: 'bureau',
  report: 'bureau',
  registerStatus: 'register',
  ageMonthsBelow: 'register',
  ageMonthsAtLeast: 'register',
  amountAbove: 'purchases',
  equity: 'register',
  accountsOverdue: 'register',
  vatRegistered: 'register',
  rolesChangedWithinMonths: 'register',
}

interface Decided {
  readonly rules: readonly string[]
}

/** The policy's own rule that decided; undefined where only a built-in one did. */
export const decidingRule = (policy: CreditPolicy, { rules }: Decided): CreditRule | undefined =>
  policy.rules.find(({ id }) => rules.includes(id))

/**
 * What decided, by kind, in the order told: what the rule that fired looks at. That no bureau was asked is no information
 * from a bureau. Empty where no rule of the policy fired.
 */
export function decidedOn(policy: CreditPolicy, decided: Decided): readonly InputKind[] {
  const rule = decidingRule(policy, decided)
  if (rule === undefined) return []
  const looked = conditionsOf(rule)
    .filter((name) => name !== 'report' || rule.when.report !== 'notAsked')
    .map((name) => kindOf[name])
  return inputKinds.filter((kind) => looked.includes(kind))
}

/** Whether a block at the bureau is what sent the case to a person (CR-10). */
export function isBlocked(policy: CreditPolicy, decided: Decided): boolean {
  return (
    decided.rules.includes(builtInRules.bureauBlockReview) ||
    decidingRule(policy, decided)?.when.report === 'blocked'
  )
}
