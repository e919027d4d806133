import { applicableFields, proposedBy, valueOf } from './interview.ts'
import { circumstances } from './circumstances.ts'
import type { CreditPolicy } from './credit/credit-policy.ts'
import { isBlocked } from './credit/deciding-rule.ts'
import { lacksGrounds } from './credit/without-policy.ts'
import { OnboardingError } from './errors.ts'
import { present } from './present.ts'
import { vatFacts, vatKey } from './vat-facts.ts'
import type { CaseState } from './case-state.ts'
import type { Profile } from './profile.ts'
import type { Attribution, CustomerRecord, Provenance } from './record.ts'
import type { Address } from './vocabulary.ts'

/** Proposals count as the seller's, or as those of the directory that knew; the customer confirmed them (M9). */
function ofProposal(key: string, state: CaseState, details: RecordDetails): Provenance {
  const { channel } = state
  const known = proposedBy(key, state, details.profile)
  if (known !== undefined) {
    const { sourceId, fetchedAt } = known
    return { source: 'register', sourceId, channel, at: fetchedAt, verification: 'register' }
  }
  const at = state.confirmed?.at ?? details.createdAt
  return { source: 'profile', channel, at, verification: 'checked' }
}

/** What a value stands on, for the record. */
function provenanceOf(key: string, state: CaseState, details: RecordDetails): Provenance {
  const answer = state.answers[key]
  if (answer === undefined) return ofProposal(key, state, details)
  const { source, channel, at, verification, sourceId, statedBy } = answer
  const { checkedAt, by, said, stated, reason } = answer
  const owner = sourceId ?? statedBy?.sourceId
  const attribution = owner === undefined ? undefined : details.attributionOf(owner)
  const also = { sourceId, attribution, checkedAt, by, said, stated, statedBy, reason }
  return { source, channel, at, verification, ...present(also) }
}

type Nested = Record<string, unknown>

interface Collected {
  readonly values: Nested
  readonly provenance: Readonly<Record<string, Provenance>>
}

/** Field keys are paths of one or two parts: `country`, `company.name`. */
function put(into: Nested, key: string, value: unknown): void {
  const dot = key.indexOf('.')
  const section = key.slice(0, Math.max(dot, 0))
  if (section === '') into[key] = value
  else into[section] = { ...(into[section] as Nested), [key.slice(dot + 1)]: value } // built here only
}

/** Why a person has to look before the customer is final; empty when nobody has to. */
export function reviewReasons(state: CaseState, policy: CreditPolicy): readonly string[] {
  const differs = Object.entries(state.answers)
    .filter(([, answer]) => answer.verification === 'differs')
    .map(([key]) => `differs:${key}`)
  const register = state.insisted === undefined ? [] : ['not-in-register']
  const age = state.underAge === true ? ['under-age'] : []
  return [...new Set([...differs, ...register, ...age, ...creditReasons(state.credit, policy)])]
}

/** A block at the bureau is no bad credit, and somebody else looks at it than at a referral (CR-10). */
function creditReasons(credit: CaseState['credit'], policy: CreditPolicy): readonly string[] {
  if (credit === undefined || credit.status === 'approved') return []
  if (lacksGrounds(credit)) return ['credit:no-grounds']
  return [isBlocked(policy, credit) ? 'credit:blocked' : `credit:${credit.status}`]
}

export interface RecordDetails {
  readonly profile: Profile
  /** ISO 8601 UTC. */
  readonly createdAt: string
  /** Ids of the demo providers in use, none in production. */
  readonly demo: readonly string[]
  /** What the owner of a source wants said, by the source's id. */
  readonly attributionOf: (sourceId: string) => Attribution | undefined
}

/** What only others than the customer say of the company: shown and stored with it (DQ-13). */
function withRegisterFacts(
  { values, provenance }: Collected,
  state: CaseState,
  details: RecordDetails,
): Collected {
  const company = values['company']
  if (company === undefined) return { values, provenance }
  const { advertisingProtected, status } = state.company ?? {}
  const { country } = basics(state, details.profile)
  const vat = vatFacts(state, { country, attributionOf: details.attributionOf })
  const facts = present({ advertisingProtected, status, vat: vat?.value })
  return {
    values: { ...values, company: { ...(company as Nested), ...facts } }, // put there by `put` above
    provenance: { ...provenance, ...(vat && { [vatKey]: vat.provenance }) },
  }
}

/** Every applicable value under its path; the amount belongs to the credit outcome. */
function collect(state: CaseState, details: RecordDetails): Collected {
  const { profile } = details
  const values: Nested = {}
  const provenance: Record<string, Provenance> = {}
  for (const field of applicableFields(state, profile)) {
    const value = valueOf(field.key, state, profile)
    if (value === undefined) continue
    provenance[field.key] = provenanceOf(field.key, state, details)
    if (field.key === 'credit.amount') continue
    put(values, field.key, field.privacy === 'secret' ? 'given' : value)
  }
  return { values, provenance }
}

function basics(state: CaseState, profile: Profile) {
  const { country, customerType, payment } = circumstances(state.answers, profile)
  if (country === undefined || customerType === undefined || payment === undefined) {
    throw new OnboardingError('record.incomplete', 'country, customer type or payment is missing')
  }
  return { country, customerType, payment }
}

const orNone = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list

/**
 * The finished customer: every applicable value under its field key, each with its source. Answers that no longer apply
 * are left behind; a national number appears as `given` only (ID-09).
 */
export function buildRecord(state: CaseState, details: RecordDetails): CustomerRecord {
  const { values, provenance } = withRegisterFacts(collect(state, details), state, details)
  const reasons = reviewReasons(state, details.profile.credit.policy)
  return {
    ...values,
    ...basics(state, details.profile),
    reference: state.reference,
    status: reasons.length === 0 ? 'complete' : 'in-review',
    language: state.language,
    invoice: values['invoice'] as CustomerRecord['invoice'], // required of everybody, and made by readers
    provenance,
    // Who of the staff told it stays with the evidence: receivers of records have no need of it (GD-28).
    notices: state.notices.map(({ method: _method, actor: _actor, ...notice }) => notice),
    createdAt: details.createdAt,
    definitionVersion: state.definition,
    ...present({
      credit: state.credit,
      reviewReasons: orNone(reasons),
      demo: orNone(details.demo),
    }),
  }
}

/** Name and address of whoever the customer is, for a credit inquiry. */
export function subjectOf(state: CaseState): { readonly name: string; readonly address?: Address } {
  const name = state.answers['company.name'] ?? state.answers['person.name']
  const address = (state.answers['company.address'] ?? state.answers['person.address'])?.value
  return {
    name: typeof name?.value === 'string' ? name.value : '',
    ...(typeof address === 'object' ? { address } : {}),
  }
}
