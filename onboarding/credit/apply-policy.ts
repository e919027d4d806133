import type { CreditPolicy, CreditRule } from './credit-policy.ts'
import type { CreditFacts } from './credit-facts.ts'
import { ruleHolds, scoreOf } from './rule-holds.ts'

/** What the rules come to. `prepayment`: no credit, but the customer can buy and pay in advance. */
export interface CreditResult {
  readonly status: 'approved' | 'referred' | 'prepayment' | 'pending'
  /** Whole units of the country's currency; only with `approved`. */
  readonly limit?: number
  /** Only with `approved`. */
  readonly paymentDays?: number
  /** Ids of the rules that fired: the policy's own, and the built-in ones below where they stepped in. */
  readonly rules: readonly string[]
}

/** Rules that no policy can switch off. */
export const builtInRules = {
  /** No rule of the policy holds. */
  noRule: 'no-rule',
  /** The bureau did not answer: neither credit nor refusal (CR-11). */
  bureauUnavailable: 'bureau-unavailable',
  /** The program never turns a natural person down (GD-16). */
  naturalPersonReview: 'natural-person-review',
  /** A block at the bureau is no bad credit, but no answer either (CR-10). */
  bureauBlockReview: 'bureau-block-review',
  /** An approval without a score, by a rule that does not say it is meant for that. */
  noScoreReview: 'no-score-review',
  /** An approval of a company that no register has confirmed, by a rule that does not say it is meant for that. */
  unconfirmedReview: 'company-unconfirmed-review',
} as const

const step = 100

/** In whole hundreds, upwards, and never over the rule's own limit. */
function limitOf(months: number, maxLimit: number, amount: number): number {
  const wanted = Math.round(amount * months)
  return Math.min(Math.ceil(wanted / step) * step, Math.floor(maxLimit))
}

/** The built-in rule that sends this case to a person although `rule` decides it. */
function reviewInstead(rule: CreditRule, facts: CreditFacts): string | undefined {
  const { decision } = rule.then
  if (decision === 'referred') return undefined
  if (facts.report === 'blocked') return builtInRules.bureauBlockReview
  if (decision === 'prepayment') {
    return facts.naturalPerson ? builtInRules.naturalPersonReview : undefined
  }
  return approvalReview(rule, facts)
}

const unconfirmed: readonly CreditFacts['registerStatus'][] = ['unavailable', 'notFound']

/** Nobody gets credit on what was not there to be looked at, unless the seller's rule says that it is meant for that. */
function approvalReview({ when }: CreditRule, facts: CreditFacts): string | undefined {
  const { registerStatus, report } = facts
  const isUnconfirmed = unconfirmed.includes(registerStatus)
  if (isUnconfirmed && when.registerStatus !== registerStatus) return builtInRules.unconfirmedReview
  const isScored = scoreOf(facts) !== undefined || when.report === report
  return isScored ? undefined : builtInRules.noScoreReview
}

function applyRule(rule: CreditRule, facts: CreditFacts): CreditResult {
  const review = reviewInstead(rule, facts)
  if (review !== undefined) return { status: 'referred', rules: [rule.id, review] }
  const { then } = rule
  if (then.decision !== 'approved') return { status: then.decision, rules: [rule.id] }
  return {
    status: 'approved',
    limit: limitOf(then.limitMonths, then.maxLimit, facts.amount),
    paymentDays: then.paymentDays,
    rules: [rule.id],
  }
}

/** Bureau down: pending, unless the policy wants a person to look at such cases (CR-11). */
function withoutBureau(policy: CreditPolicy, facts: CreditFacts): CreditResult {
  const rule = policy.rules.find(
    (candidate) =>
      candidate.when.report === 'unavailable' &&
      candidate.then.decision === 'referred' &&
      ruleHolds(candidate, facts),
  )
  return rule === undefined
    ? { status: 'pending', rules: [builtInRules.bureauUnavailable] }
    : { status: 'referred', rules: [rule.id] }
}

/** The first rule whose conditions all hold decides; none means that a person does. */
export function applyPolicy(policy: CreditPolicy, facts: CreditFacts): CreditResult {
  if (facts.report === 'unavailable') return withoutBureau(policy, facts)
  const rule = policy.rules.find((candidate) => ruleHolds(candidate, facts))
  return rule === undefined
    ? { status: 'referred', rules: [builtInRules.noRule] }
    : applyRule(rule, facts)
}
