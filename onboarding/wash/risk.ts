import { dayMs } from '../is-over.ts'
import { isDead, isDoubtful, type ContactStatus } from '../messaging/contact-point.ts'
import type { CustomerRecord } from '../record.ts'
import { valuesOf } from '../record-values.ts'
import { freshnessOf, limitOf, verifiedIn, type FreshnessLimits } from './freshness.ts'

/** What the risk of a customer's data is judged by. */
export interface RiskFacts {
  readonly record: CustomerRecord
  /** What is known of each contact point that the record has, by field key. */
  readonly contacts: Readonly<Record<string, ContactStatus>>
  /** The register has told that something changed. */
  readonly changed: boolean
  readonly limits: FreshnessLimits
  readonly now: Date
}

/** An invoice that reaches nobody is lost, so nobody comes before whom nothing reaches. */
function reachRisk({ contacts }: RiskFacts): number {
  const all = Object.values(contacts)
  if (all.every(isDead)) return 400
  if (all.some(isDead)) return 200
  return all.some(isDoubtful) ? 100 : 0
}

/** Points from an amount on, in the customer's own currency: the three crowns are near enough to one another for an order. */
const amounts = [
  [500_000, 250],
  [100_000, 200],
  [50_000, 150],
  [10_000, 100],
  [0, 50],
] as const

/** What the seller may lose: the limit that was given, else what the customer expects to buy for in a month. */
function creditRisk({ record: { payment, credit } }: RiskFacts): number {
  if (payment !== 'invoice') return 0
  const amount = credit?.limit ?? credit?.amount ?? 0
  return Math.max(...amounts.filter(([from]) => amount >= from).map(([, points]) => points))
}

const never = Number.POSITIVE_INFINITY

function timesTooOld({ record, limits, now }: RiskFacts, key: string): number {
  const at = verifiedIn(record, key)
  const limit = limitOf(key)
  if (at === undefined || limit === undefined) return never
  return (now.getTime() - Date.parse(at)) / (limits[limit] * dayMs)
}

/** The oldest value decides; a company that may have closed weighs twice an old phone number. */
function ageRisk(facts: RiskFacts): number {
  const has = valuesOf(facts.record)
  const points = freshnessOf(facts.record, facts)
    .filter(({ key, fresh }) => !fresh && has.has(key))
    .map(({ key }) => {
      const age = timesTooOld(facts, key)
      const own = age >= 4 ? 100 : age >= 2 ? 60 : 20
      return key.startsWith('company.') ? own : own / 2
    })
  return Math.max(0, ...points)
}

/** The highest that there is. */
export const mostRisk = 999

/**
 * How soon a customer's data should be looked at, 0 to 999, higher first: nobody can be reached (400), money is at stake (to
 * 250), the register has told of a change (150), the data is old (to 100). docs/decisions/washing.md has the table and its
 * reasons. Pure.
 */
export function riskOf(facts: RiskFacts): number {
  const changed = facts.changed ? 150 : 0
  return reachRisk(facts) + creditRisk(facts) + changed + ageRisk(facts)
}
