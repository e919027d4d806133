/** How good the customers' data are (compliance-and-ux.md 7), as counts: nothing leads back to a customer. */
import { lackingFields } from '../change-record.ts'
import type { Verification } from '../answer.ts'
import type { CustomerRecord, Provenance } from '../record.ts'
import type { CountryCode, CustomerType } from '../vocabulary.ts'

/** Kinds of values that grow old at their own pace. */
export const agingKinds = ['company', 'contactPoint', 'address'] as const
export type AgingKind = (typeof agingKinds)[number]

const dayMs = 24 * 60 * 60 * 1000

/** Days after which a value is to be checked again (part 7: company data 30 days, contact points and addresses 12 months). */
const freshDays: Readonly<Record<AgingKind, number>> = {
  company: 30,
  contactPoint: 365,
  address: 365,
}

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
  /** Values young enough to be relied on. */
  readonly fresh: Readonly<Record<AgingKind, Share>>
  /** Applications for a company that another customer has, among all records. */
  readonly duplicates: Share
}

const none: Share = { part: 0, whole: 0 }

export const noQuality: QualityFigures = {
  customers: 0,
  complete: {},
  verification: {},
  fresh: { company: none, contactPoint: none, address: none },
  duplicates: none,
}

function agingKind(key: string): AgingKind | undefined {
  if (/\.(phone|email|landline)$/.test(key)) return 'contactPoint'
  if (key === 'person.address') return 'address'
  return key.startsWith('company.') ? 'company' : undefined
}

const counted = ({ part, whole }: Share, holds: boolean): Share => ({
  part: part + Number(holds),
  whole: whole + 1,
})

const isFresh = ({ at, checkedAt = at }: Provenance, kind: AgingKind, now: Date): boolean =>
  now.getTime() - Date.parse(checkedAt) <= freshDays[kind] * dayMs

const groupOf = (country: CountryCode, type: CustomerType): string => `${country} ${type}`

function withValues(figures: QualityFigures, record: CustomerRecord, now: Date): QualityFigures {
  const verification: Partial<Record<Verification, number>> = { ...figures.verification }
  const fresh = { ...figures.fresh }
  for (const [key, provenance] of Object.entries(record.provenance)) {
    const { verification: on } = provenance
    verification[on] = (verification[on] ?? 0) + 1
    const kind = agingKind(key)
    if (kind !== undefined) fresh[kind] = counted(fresh[kind], isFresh(provenance, kind, now))
  }
  return { ...figures, verification, fresh }
}

/** The figures with one more record counted. Erased customers have no data to judge. */
export function withRecord(
  figures: QualityFigures,
  record: CustomerRecord,
  now: Date,
): QualityFigures {
  if (record.status === 'erased') return figures
  const duplicates = counted(figures.duplicates, record.duplicateOf !== undefined)
  const group = groupOf(record.country, record.customerType)
  const isComplete = lackingFields(record).length === 0
  const complete = counted(figures.complete[group] ?? none, isComplete)
  return {
    ...withValues(figures, record, now),
    customers: figures.customers + 1,
    complete: { ...figures.complete, [group]: complete },
    duplicates,
  }
}
