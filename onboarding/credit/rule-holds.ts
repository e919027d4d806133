import type { CreditRule } from './credit-policy.ts'
import type { CreditFacts } from './credit-facts.ts'

type When = CreditRule['when']
type Limits = { readonly [C in keyof When]-?: NonNullable<When[C]> }
/** A condition by its name in the policy. */
export type Condition = keyof Limits

/** The bureau's score, where it gave one. */
export const scoreOf = (facts: CreditFacts): number | undefined =>
  facts.report === 'report' ? facts.score : undefined

/** A limit on a fact that is not known does not hold. */
const isBelow = (fact: number | undefined, limit: number): boolean =>
  fact !== undefined && fact < limit
const isAtLeast = (fact: number | undefined, limit: number): boolean =>
  fact !== undefined && fact >= limit

/** How each condition is judged; a condition that the rule does not set holds. */
const conditions: {
  readonly [C in Condition]: (limit: Limits[C], facts: CreditFacts) => boolean
} = {
  customerType: (type, facts) => type === facts.customerType,
  countries: (countries, facts) => countries.includes(facts.country),
  naturalPerson: (natural, facts) => natural === facts.naturalPerson,
  scoreBelow: (limit, facts) => isBelow(scoreOf(facts), limit),
  scoreAtLeast: (limit, facts) => isAtLeast(scoreOf(facts), limit),
  report: (report, facts) => report === facts.report,
  registerStatus: (status, facts) => status === facts.registerStatus,
  ageMonthsBelow: (limit, facts) => isBelow(facts.ageMonths, limit),
  ageMonthsAtLeast: (limit, facts) => isAtLeast(facts.ageMonths, limit),
  amountAbove: (limit, facts) => facts.amount > limit,
  equity: (equity, facts) => equity === facts.equity,
  accountsOverdue: (overdue, facts) => overdue === facts.accountsOverdue,
  vatRegistered: (registered, facts) => registered === facts.vatRegistered,
  rolesChangedWithinMonths: (limit, facts) => isBelow(facts.rolesChangedMonths, limit),
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

/** The conditions that a rule sets, in the order of the policy's schema. */
export const conditionsOf = ({ when }: CreditRule): readonly Condition[] =>
  names.filter((name) => when[name] !== undefined)

/** Whether every condition that the rule sets is true of the facts. */
export const ruleHolds = (rule: CreditRule, facts: CreditFacts): boolean =>
  names.every((name) => conditionHolds(name, rule.when[name], facts))
