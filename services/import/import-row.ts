import { createHash } from 'node:crypto'
import {
  claimOfRow,
  importedCompletion,
  importedRecord,
  otherValues,
  possibleDuplicate,
  rowIdentity,
  type ImportedAs,
} from '../../onboarding/import/imported-customer.ts'
import type { ReadCustomer } from '../../onboarding/import/read-customer-row.ts'
import type { RowProblem } from '../../onboarding/import/row-draft.ts'
import { likeness, type Likeness } from '../../onboarding/likeness/likeness.ts'
import { contactsOfRecord } from '../../onboarding/messaging/contact-address.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { valuesOf } from '../../onboarding/record-values.ts'
import { newReference } from '../../onboarding/reference.ts'
import type { ReviewStore, Vault } from '../../onboarding/stores.ts'
import { attributionOf } from '../attributions.ts'
import type { ContactIndex } from '../records/contact-index.ts'
import type { NearIndex } from '../records/near-index.ts'
import type { TableCustomerStore } from '../records/customer-store.ts'

export interface ImportStores {
  readonly customers: Pick<TableCustomerStore, 'complete' | 'get' | 'filingOf' | 'holderOf'>
  readonly contacts: Pick<ContactIndex, 'at'>
  readonly near: Pick<NearIndex, 'of'>
  readonly reviews: Pick<ReviewStore, 'add'>
  readonly vault: Pick<Vault, 'put'>
}

export interface RowParts {
  readonly stores: ImportStores
  readonly profile: Profile
  readonly now: () => Date
  /** Keyed hash, hex: what becomes of personal text before it is part of a key (GD-24). */
  readonly keyed: (text: string) => string
  readonly dryRun: boolean
}

/** Two customers that may be one, for a person to decide; `exact` by the company's number (DQ-03). */
export interface ProposedDuplicate {
  readonly reference: string
  readonly of: string
  readonly how: 'exact' | 'near'
  readonly agrees: Likeness['agrees']
}

/** What a row led to, or would have. */
export interface RowResult {
  readonly outcome: 'created' | 'known'
  readonly reference: string
  readonly duplicates: readonly ProposedDuplicate[]
  readonly problems: readonly RowProblem[]
}

const dayMs = 24 * 60 * 60 * 1000
const caseLength = 32
/** References are made of chance; two rows of one are a matter of this many files. */
const tries = 4

/** The same row always gets the same reference, so that an import which is run again finds what it wrote. */
async function placeOf(caseId: string, { stores }: RowParts) {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const bytes = createHash('sha256').update(`${caseId}|${attempt}`).digest()
    const reference = newReference(bytes)
    const filing = await stores.customers.filingOf(reference)
    if (filing === undefined) return { reference, isKnown: false }
    if (filing.caseId === caseId) return { reference, isKnown: true }
  }
  return { reference: newReference(createHash('sha256').update(caseId).digest()), isKnown: false }
}

/** The claim of the company settles that (DQ-03). */
function hasSameNumber(a: CustomerRecord, b: CustomerRecord): boolean {
  const [one, other] = [a, b].map((record) => valuesOf(record).get('company.number'))
  return one !== undefined && one === other && a.country === b.country
}

/** Customers that are reached in the same way, or sit at the same place under a name like this one; compared, nobody else is. */
async function nearBy(record: CustomerRecord, { stores }: RowParts) {
  const found = await Promise.all([
    stores.near.of(record),
    ...contactsOfRecord(record).map((at) => stores.contacts.at(at)),
  ])
  const others = [...new Set(found.flat())].filter((reference) => reference !== record.reference)
  const near: ProposedDuplicate[] = []
  for (const of of others) {
    const other = await stores.customers.get(of)
    if (other === undefined || other.status === 'erased' || hasSameNumber(record, other)) continue
    const { likely, agrees } = likeness(record, other)
    if (likely) near.push({ reference: record.reference, of, how: 'near', agrees })
  }
  return near
}

function reviewItem(record: CustomerRecord, reason: string, as: ImportedAs) {
  const { caseId, reference, at, profile } = as
  const dueAt = new Date(Date.parse(at) + profile.desk.reviewDays * dayMs).toISOString()
  const { language, country } = record
  return { caseId, reference, reason, language, country, at, dueAt }
}

/** Review items first: cut off in between, the next run adds them again, which changes nothing. */
async function write(
  customer: ReadCustomer,
  as: ImportedAs,
  { parts, near }: { readonly parts: RowParts; readonly near: readonly ProposedDuplicate[] },
): Promise<readonly ProposedDuplicate[]> {
  const { stores } = parts
  const completion = importedCompletion(
    customer,
    as,
    near.map(({ of }) => of),
  )
  const { record } = completion
  for (const { of } of near) await stores.reviews.add(reviewItem(record, possibleDuplicate(of), as))
  if (customer.secret !== undefined) {
    await stores.vault.put(as.caseId, 'company.number', customer.secret)
  }
  const { outcome, reference } = await stores.customers.complete(completion)
  if (outcome !== 'duplicate') return near
  await stores.reviews.add(reviewItem(record, 'duplicate', as))
  const of = (await stores.customers.get(reference))?.duplicateOf ?? ''
  return [{ reference, of, how: 'exact', agrees: [] }, ...near.filter((each) => each.of !== of)]
}

async function exactly(customer: ReadCustomer, { reference }: ImportedAs, { stores }: RowParts) {
  const claim = claimOfRow(customer)
  const holder = claim === undefined ? undefined : await stores.customers.holderOf(claim)
  if (holder === undefined || holder.status === 'erased') return []
  return [{ reference, of: holder.reference, how: 'exact', agrees: [] } as const]
}

async function known(customer: ReadCustomer, reference: string, { stores }: RowParts) {
  const record = await stores.customers.get(reference)
  const problems = record === undefined ? [] : otherValues(customer, record)
  return { outcome: 'known', reference, duplicates: [], problems } as const
}

/**
 * Takes one customer over: new, with whoever it may be the same as proposed to a person (DQ-03); or known from an earlier run,
 * and then nothing is written, whatever the row says by now (DQ-11). A dry run only looks.
 */
export async function importRow(customer: ReadCustomer, parts: RowParts): Promise<RowResult> {
  const { profile, now } = parts
  const caseId = parts.keyed(`import|${rowIdentity(customer)}`).slice(0, caseLength)
  const { reference, isKnown } = await placeOf(caseId, parts)
  if (isKnown) return known(customer, reference, parts)
  const as = { caseId, reference, at: now().toISOString(), profile, attributionOf }
  const near = await nearBy(importedRecord(customer, as), parts)
  const duplicates = parts.dryRun
    ? [...(await exactly(customer, as, parts)), ...near]
    : await write(customer, as, { parts, near })
  return { outcome: 'created', reference, duplicates, problems: [] }
}
