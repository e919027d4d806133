import type { VatLookup } from '../ports.ts'
import { vatNumberOf } from '../public-numbers.ts'
import type { CustomerRecord } from '../record.ts'
import { vatKey } from '../vat-facts.ts'

/** The VAT number that waits to be checked; none where nothing waits. */
export function pendingVat({ company, country, provenance }: CustomerRecord): string | undefined {
  if (company === undefined || provenance[vatKey]?.verification !== 'pending') return undefined
  return vatNumberOf(company.number, country)
}

/** Nobody could tell of the registration: the record says nothing of it, and nobody has to look. Pure. */
export function withoutVat(record: CustomerRecord): CustomerRecord {
  const { [vatKey]: vat, ...provenance } = record.provenance
  return vat?.verification === 'pending' ? { ...record, provenance } : record
}

/**
 * What is known now of a registration that could not be checked. It contradicts nothing that anybody said, so nobody hears of
 * it but the receivers of events, and a credit decision stays as it was made. Pure.
 */
export function withVatLookup(record: CustomerRecord, lookup: VatLookup): CustomerRecord {
  const { company } = record
  const before = record.provenance[vatKey]
  const number = pendingVat(record)
  if (company === undefined || before === undefined || number === undefined) return record
  if (lookup.outcome === 'unavailable') return record
  if (lookup.outcome === 'notAsked') return withoutVat(record)
  const { outcome, sourceId, fetchedAt: checkedAt } = lookup
  const found = { verification: 'register' as const, sourceId, checkedAt }
  return {
    ...record,
    company: { ...company, vat: { number, registered: outcome === 'registered' } },
    provenance: { ...record.provenance, [vatKey]: { ...before, ...found } },
  }
}
