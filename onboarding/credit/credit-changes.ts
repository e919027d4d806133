import type { CreditPolicy } from './credit-policy.ts'
import { applyPolicy, type CreditResult } from './apply-policy.ts'
import type { CreditFacts } from './credit-facts.ts'

/**
 * What could be different about a case, in the customer's favour (GD-18; C-203/22 Dun & Bradstreet Austria):
 * smaller purchases, a company in order in its register, an older company, better accounts, VAT registration, people who
 * have been there longer, a bureau that answers, a better score.
 */
export const creditChanges = [
  'lowerAmount',
  'activeCompany',
  'olderCompany',
  'positiveEquity',
  'accountsFiled',
  'vatRegistration',
  'settledRoles',
  'bureauAnswer',
  'higherScore',
] as const
export type CreditChange = (typeof creditChanges)[number]

const bestScore = 100
/** Months; longer than any rule could ask for. */
const longTime = 12 * 1000

/** A fact for the better, where it is known to be otherwise: what is not known is nothing that the customer can change. */
const instead = <K extends keyof CreditFacts>(
  facts: CreditFacts,
  key: K,
  better: NonNullable<CreditFacts[K]>,
): Partial<CreditFacts> | undefined =>
  facts[key] === undefined || facts[key] === better ? undefined : { [key]: better }

/** The facts as they would be after the change; `undefined` where there is nothing to change. */
const alterations: Readonly<
  Record<CreditChange, (facts: CreditFacts) => Partial<CreditFacts> | undefined>
> = {
  lowerAmount: () => ({ amount: 0 }),
  activeCompany: (facts) => instead(facts, 'registerStatus', 'active'),
  olderCompany: (facts) => instead(facts, 'ageMonths', longTime),
  positiveEquity: (facts) => instead(facts, 'equity', 'positive'),
  accountsFiled: (facts) => instead(facts, 'accountsOverdue', false),
  vatRegistration: (facts) => instead(facts, 'vatRegistered', true),
  settledRoles: (facts) => instead(facts, 'rolesChangedMonths', longTime),
  // Where no bureau is asked, none can answer.
  bureauAnswer: ({ report }) =>
    report === 'report' || report === 'notAsked'
      ? undefined
      : { report: 'report', score: bestScore },
  higherScore: ({ report }) => (report === 'report' ? { score: bestScore } : undefined),
}

const applicable = (facts: CreditFacts): readonly CreditChange[] =>
  creditChanges.filter((change) => alterations[change](facts) !== undefined)

const after = (changes: readonly CreditChange[], facts: CreditFacts): CreditFacts =>
  changes.reduce((altered, change) => ({ ...altered, ...alterations[change](facts) }), facts)

/** Whatever is no approval has neither limit nor days, so any approval is better than it. */
function isBetter(result: CreditResult, than: CreditResult): boolean {
  const { limit = 0, paymentDays = 0 } = result
  const { limit: limitNow = 0, paymentDays: daysNow = 0 } = than
  return limit >= limitNow && paymentDays >= daysNow && (limit > limitNow || paymentDays > daysNow)
}

/** Whether one change alone would bring credit, or better terms. */
export const helpsAlone = (
  policy: CreditPolicy,
  facts: CreditFacts,
  change: CreditChange,
): boolean => isBetter(applyPolicy(policy, after([change], facts)), applyPolicy(policy, facts))

/**
 * The changes that would bring credit, or better terms: each alone, or, where none is enough alone, those that it takes
 * together. Empty when nothing that is known of the customer would help.
 */
export function changesThatHelp(
  policy: CreditPolicy,
  facts: CreditFacts,
  result: CreditResult,
): readonly CreditChange[] {
  const helps = (changes: readonly CreditChange[]) =>
    isBetter(applyPolicy(policy, after(changes, facts)), result)
  const candidates = applicable(facts)
  const alone = candidates.filter((change) => helps([change]))
  if (alone.length > 0 || !helps(candidates)) return alone
  return candidates.reduce<readonly CreditChange[]>((kept, change) => {
    const without = kept.filter((other) => other !== change)
    return helps(without) ? without : kept
  }, candidates)
}
