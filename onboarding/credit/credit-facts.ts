import type { CompanySignals, CompanyStatus, CreditReport } from '../ports.ts'
import type { CountryCode, CustomerType } from '../vocabulary.ts'

/** What the credit decision rests on, and nothing else (GD-18). Whatever is not known is undefined. */
export interface CreditFacts {
  readonly country: CountryCode
  readonly customerType: CustomerType
  /** Private persons and sole traders; unknown counts as natural (CR-06). */
  readonly naturalPerson: boolean
  /** An inquiry that is in doubt is never decided by the policy: a person looks. */
  readonly report: Exclude<CreditReport['outcome'], 'inDoubt'>
  /** 0 to 100; counts only where `report` is `report`. */
  readonly score?: number | undefined
  /** Undefined where no register was asked: private persons. */
  readonly registerStatus?: CompanyStatus | 'notFound' | 'unavailable' | undefined
  /** Whole months since the company was registered. */
  readonly ageMonths?: number | undefined
  readonly equity?: CompanySignals['equity'] | undefined
  readonly accountsOverdue?: boolean | undefined
  readonly vatRegistered?: boolean | undefined
  /** Whole months since directors, owners or signatories last changed. */
  readonly rolesChangedMonths?: number | undefined
  /** Expected purchases per month in the country's currency, whole units. */
  readonly amount: number
}
