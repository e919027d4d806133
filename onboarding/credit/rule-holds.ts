import type { CreditRule } from '../profile.ts'
import type { CreditFacts } from './credit-facts.ts'

type When = CreditRule['when']
type Limits = { readonly [C in keyof When]-?: NonNullable<When[C]> }
type Condition = keyof Limits

/** The bureau's score, where it gave one. */
export const scoreOf = (facts: CreditFacts): number | undefined =>
  facts.report === 'report' ? facts.score : undefined

/** A limit on a fact that is not known does not hold. */
const known = (fact: number | undefined, holds: (fact: number) => boolean): boolean =>
  fact !== undefined && holds(fact)

/** How each condition is judged; a condition that the rule does not set holds. */
const conditions: {
  readonly [C in Condition]: (limit: Limits[C], facts: CreditFacts) => boolean
} = {
  customerType: (type, facts) => type === facts.customerType,
  countries: (countries, facts) => countries.includes(facts.country),
  naturalPerson: (natural, facts) => natural === facts.naturalPerson,
  scoreBelow: (limit, facts) => known(scoreOf(facts), (score) => score < limit),
  scoreAtLeast: (limit, facts) => known(scoreOf(facts), (score) => score >= limit),
  report: (report, facts) => report === facts.report,
  registerStatus: (status, facts) => status === facts.registerStatus,
  ageMonthsBelow: (limit, facts) => known(facts.ageMonths, (months) => months < limit),
  amountAbove: (limit, facts) => facts.amount > limit,
}

function conditionHolds<C extends Condition>(
  name: C,
  limit: Limits[C] | undefined,
  facts: CreditFacts,
): boolean {
  return limit === undefined || conditions[name](limit, facts)
}

// The keys of the table above: TypeScript gives `Object.keys` the type string[].
const names = Object.keys(conditions) as readonly Condition[]

/** Whether every condition that the rule sets is true of the facts. */
export const ruleHolds = (rule: CreditRule, facts: CreditFacts): boolean =>
  names.every((name) => conditionHolds(name, rule.when[name], facts))
