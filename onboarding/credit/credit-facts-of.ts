import type { CaseState } from '../case-state.ts'
import { circumstances } from '../circumstances.ts'
import type { Profile } from '../profile.ts'
import { present } from '../present.ts'
import type { CountryCode } from '../vocabulary.ts'
import type { CreditFacts } from './credit-facts.ts'

/** What is known when the decision is made, besides the case itself. */
export interface CreditSituation {
  readonly profile: Profile
  readonly country: CountryCode
  /** Expected purchases per month, whole units. */
  readonly amount: number
  readonly report: CreditFacts['report']
  /** Only with `report`. */
  readonly score?: number
  readonly now: Date
}

/** Whole months from a date (YYYY-MM-DD) until now. */
function monthsSince(date: string | undefined, now: Date): number | undefined {
  if (date === undefined) return undefined
  const then = new Date(date)
  return (
    (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth()
  )
}

function registerStatus({ company }: CaseState): CreditFacts['registerStatus'] {
  if (company === undefined) return undefined
  return company.outcome === 'found' ? company.status : company.outcome
}

/** What the policy may look at: the bureau's answer, the register's facts and the customer's own words. */
export function creditFactsOf(state: CaseState, situation: CreditSituation): CreditFacts {
  const { profile, now, country, amount, report, score } = situation
  const { customerType = 'private', naturalPerson } = circumstances(state.answers, profile)
  const { registeredOn, signals = {} } = state.company ?? {}
  const { equity, accountsOverdue, vatRegistered, rolesChangedOn } = signals
  return {
    country,
    customerType,
    naturalPerson,
    report,
    amount,
    ...present({
      score,
      registerStatus: registerStatus(state),
      ageMonths: monthsSince(registeredOn, now),
      equity,
      accountsOverdue,
      vatRegistered,
      rolesChangedMonths: monthsSince(rolesChangedOn, now),
    }),
  }
}
