import { countries } from '../countries/index.ts'
import { isSameAddress, isSameCompanyName } from '../company-match.ts'
import type { FieldValue } from '../field.ts'
import type { AddressLookup, CompanyLookup, MailDomainAnswer, Sourced } from '../ports.ts'
import { present } from '../present.ts'
import type { CustomerRecord, Provenance } from '../record.ts'
import { withoutVat } from './recheck-vat.ts'

/** Keys of the values that could not be checked while the customer was there. */
export const pendingKeys = ({ provenance }: CustomerRecord): readonly string[] =>
  Object.entries(provenance)
    .filter(([, { verification }]) => verification === 'pending')
    .map(([key]) => key)

type Found = Pick<Provenance, 'verification'> &
  Partial<Pick<Provenance, 'sourceId' | 'checkedAt' | 'stated' | 'statedBy'>>

function marked(record: CustomerRecord, key: string, found: Found): CustomerRecord {
  const before = record.provenance[key]
  if (before === undefined) return record
  return { ...record, provenance: { ...record.provenance, [key]: { ...before, ...found } } }
}

/** The record goes before a person, for one more reason. */
export function inReview(record: CustomerRecord, reason: string): CustomerRecord {
  const reviewReasons = [...new Set([...(record.reviewReasons ?? []), reason])]
  return { ...record, status: 'in-review', reviewReasons }
}

function agreed(record: CustomerRecord, key: string, by: Sourced): CustomerRecord {
  const { sourceId, fetchedAt: checkedAt } = by
  return marked(record, key, { verification: 'register', sourceId, checkedAt })
}

/** The customer's value stays; the other one, where there is one, is kept beside it (DQ-07). */
function contradicted(
  record: CustomerRecord,
  key: string,
  by: Sourced & { readonly stated?: unknown },
): CustomerRecord {
  const { sourceId, fetchedAt, stated } = by
  const beside =
    stated === undefined
      ? {}
      : { stated, statedBy: { source: 'register' as const, sourceId, at: fetchedAt } }
  const differs = { verification: 'differs' as const, sourceId, checkedAt: fetchedAt, ...beside }
  return inReview(marked(record, key, differs), `differs:${key}`)
}

type Company = NonNullable<CustomerRecord['company']>
type FoundCompany = Extract<CompanyLookup, { outcome: 'found' }>

/** A protected number is not here to be compared (ID-03); a century in front changes nothing. */
export const isSameNumber = (ours: string, registered: string): boolean =>
  ours.startsWith('•') || ours.endsWith(registered) || registered.endsWith(ours)

/** A value of a customer beside what the register says. */
export interface Compared {
  readonly key: string
  readonly same: boolean
  readonly stated: FieldValue
}

/** What the register knows in a form that can be compared; the rest says nothing. */
export function comparisons(
  record: CustomerRecord,
  company: Company,
  { company: found }: FoundCompany,
): readonly Compared[] {
  const { country } = record
  const { number, name, legalForm, address } = found
  const all: (Compared | undefined)[] = [
    { key: 'company.number', same: isSameNumber(company.number, number), stated: number },
    name.trim() === ''
      ? undefined
      : {
          key: 'company.name',
          same: isSameCompanyName(company.name, name, country),
          stated: name,
        },
    countries[country].legalForms.some(({ code }) => code === legalForm)
      ? { key: 'company.legalForm', same: company.legalForm === legalForm, stated: legalForm }
      : undefined,
    address === undefined || address.street === '' || address.postalCode === ''
      ? undefined
      : { key: 'company.address', same: isSameAddress(company.address, address), stated: address },
  ]
  return all.filter((each) => each !== undefined)
}

function withCompany(
  record: CustomerRecord,
  company: Company,
  found: FoundCompany,
): CustomerRecord {
  const { sourceId, fetchedAt } = found
  const { status, advertisingProtected } = found.company
  const facts = { ...company, status, ...present({ advertisingProtected }) }
  const open = comparisons(record, company, found).filter(({ key }) => {
    const stands = record.provenance[key]
    return stands?.source !== 'register' && stands?.verification !== 'differs'
  })
  const compared = open.reduce<CustomerRecord>(
    (so, { key, same, stated }) =>
      same
        ? agreed(so, key, { sourceId, fetchedAt })
        : contradicted(so, key, { sourceId, fetchedAt, stated }),
    { ...record, company: facts },
  )
  return status === 'active' ? compared : inReview(compared, `company-${status}`)
}

/**
 * What the register says now about a company whose number was pending: each value of the customer's agrees or differs
 * (DQ-07), a closed company goes to a person (DQ-08), and a number that is not there does as well. Pure; the same record
 * when the register is still silent.
 */
export function withCompanyLookup(record: CustomerRecord, lookup: CompanyLookup): CustomerRecord {
  const { company } = record
  if (company === undefined || lookup.outcome === 'unavailable') return record
  if (lookup.outcome === 'found') return withCompany(record, company, lookup)
  return inReview(contradicted(record, 'company.number', lookup), 'not-in-register')
}

/** What the address directory says now; its likelier spelling is kept beside the customer's. Pure. */
export function withAddressLookup(
  record: CustomerRecord,
  key: string,
  lookup: AddressLookup | undefined,
): CustomerRecord {
  if (lookup === undefined) return marked(record, key, { verification: 'unverified' })
  switch (lookup.outcome) {
    case 'unavailable':
      return record
    case 'confirmed':
      return agreed(record, key, lookup)
    case 'suggested':
      return contradicted(record, key, { ...lookup, stated: lookup.address })
    case 'notFound':
      return contradicted(record, key, lookup)
    case 'unknown': {
      const { sourceId, fetchedAt: checkedAt } = lookup
      return marked(record, key, { verification: 'checked', sourceId, checkedAt })
    }
  }
}

/** What is known now of the domain of an e-mail address. Pure. */
export function withMailDomain(
  record: CustomerRecord,
  key: string,
  found: { readonly answer: MailDomainAnswer } & Sourced,
): CustomerRecord {
  const { answer, sourceId, fetchedAt } = found
  if (answer === 'unknown') return record
  if (answer !== 'deliverable') return contradicted(record, key, { sourceId, fetchedAt })
  return marked(record, key, { verification: 'checked', sourceId, checkedAt: fetchedAt })
}

/** Nobody answered for days: what is still pending is the customer's word alone, and a person looks. Pure. */
export function withoutAnswer(record: CustomerRecord): CustomerRecord {
  const rest = withoutVat(record)
  const keys = pendingKeys(rest)
  if (keys.length === 0) return rest
  const left = keys.reduce((so, key) => marked(so, key, { verification: 'unverified' }), rest)
  return inReview(left, 'unverified')
}
