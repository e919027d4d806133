/** How good the customers' data are (compliance-and-ux.md 7), as counts: nothing leads back to a customer. */
import { lackingFields } from '../change-record.ts'
import type { Verification } from '../answer.ts'
import type { CustomerRecord } from '../record.ts'
import type { CountryCode, CustomerType } from '../vocabulary.ts'

export interface Share {
  readonly part: number
  readonly whole: number
}

export interface QualityFigures {
  readonly customers: number
  /** Customers with everything that is required of them, by country and type: `DK business`. */
  readonly complete: Readonly<Record<string, Share>>
  /** Values by what they stand on. */
  readonly verification: Readonly<Partial<Record<Verification, number>>>
  /** Applications for a company that another customer has, among all records. */
  readonly duplicates: Share
}

const none: Share = { part: 0, whole: 0 }

export const noQuality: QualityFigures = {
  customers: 0,
  complete: {},
  verification: {},
  duplicates: none,
}

const counted = ({ part, whole }: Share, holds: boolean): Share => ({
  part: part + Number(holds),
  whole: whole + 1,
})

const groupOf = (country: CountryCode, type: CustomerType): string => `${country} ${type}`

type Counted = QualityFigures['verification']

const withValues = (before: Counted, { provenance }: CustomerRecord): Counted =>
  Object.values(provenance).reduce<Counted>(
    (so, { verification: on }) => ({ ...so, [on]: (so[on] ?? 0) + 1 }),
    before,
  )

/** The figures with one more record counted. Erased customers have no data to judge. */
export function withRecord(figures: QualityFigures, record: CustomerRecord): QualityFigures {
  if (record.status === 'erased') return figures
  const duplicates = counted(figures.duplicates, record.duplicateOf !== undefined)
  const group = groupOf(record.country, record.customerType)
  const isComplete = lackingFields(record).length === 0
  const complete = counted(figures.complete[group] ?? none, isComplete)
  return {
    verification: withValues(figures.verification, record),
    customers: figures.customers + 1,
    complete: { ...figures.complete, [group]: complete },
    duplicates,
  }
}
