import { applicableFields, valueOf, type Interview } from './interview.ts'
import { circumstances } from './circumstances.ts'
import { OnboardingError } from './errors.ts'
import type { CaseState } from './case-state.ts'
import type { Profile } from './profile.ts'
import type { CustomerRecord, Provenance } from './record.ts'
import type { Address } from './vocabulary.ts'

/** What a value stands on, for the record. Proposals count as the seller's, confirmed by the customer (M9). */
function provenanceOf(key: string, state: CaseState, confirmedAt: string): Provenance {
  const answer = state.answers[key]
  if (answer === undefined) {
    return { source: 'profile', channel: state.channel, at: confirmedAt, verification: 'checked' }
  }
  return {
    source: answer.source,
    channel: answer.channel,
    at: answer.at,
    verification: answer.verification,
    ...(answer.sourceId === undefined ? {} : { sourceId: answer.sourceId }),
    ...(answer.by === undefined ? {} : { by: answer.by }),
    ...(answer.said === undefined ? {} : { said: answer.said }),
    ...(answer.stated === undefined ? {} : { stated: answer.stated }),
  }
}

type Nested = Record<string, unknown>

function put(into: Nested, path: readonly string[], value: unknown): void {
  const [head, ...rest] = path
  if (head === undefined) return
  if (rest.length === 0) {
    into[head] = value
    return
  }
  const below = (into[head] ?? {}) as Nested // built here, from our own field keys only
  into[head] = below
  put(below, rest, value)
}

/** Why a person has to look before the customer is final; empty when nobody has to. */
export function reviewReasons(state: CaseState): readonly string[] {
  const differs = Object.entries(state.answers)
    .filter(([, answer]) => answer.verification === 'differs')
    .map(([key]) => `differs:${key}`)
  const register = state.insisted === undefined ? [] : ['not-in-register']
  const credit =
    state.credit === undefined || state.credit.status === 'approved'
      ? []
      : [`credit:${state.credit.status}`]
  return [...new Set([...differs, ...register, ...credit])]
}

export interface RecordDetails {
  readonly profile: Profile
  /** ISO 8601 UTC. */
  readonly createdAt: string
  /** Ids of the demo providers in use, none in production. */
  readonly demo: readonly string[]
}

function addressless(record: Nested, state: CaseState): Nested {
  const { advertisingProtected, status } = state.company ?? {}
  const company = record['company']
  if (company === undefined) return record
  return {
    ...record,
    company: {
      ...(company as Nested), // put there by `put` above
      ...(advertisingProtected === undefined ? {} : { advertisingProtected }),
      ...(status === undefined ? {} : { status }),
    },
  }
}

/**
 * The finished customer: every applicable value under its field key, each with its source. Answers that no longer apply
 * are left behind; a national number appears as `given` only (ID-09).
 */
export function buildRecord(state: CaseState, details: RecordDetails): CustomerRecord {
  const interview: Interview = { answers: state.answers, skipped: state.skipped }
  const confirmedAt = state.confirmed?.at ?? details.createdAt
  const values: Nested = {}
  const provenance: Record<string, Provenance> = {}
  for (const field of applicableFields(interview, details.profile)) {
    const value = valueOf(field.key, interview, details.profile)
    if (value === undefined) continue
    provenance[field.key] = provenanceOf(field.key, state, confirmedAt)
    if (field.key !== 'credit.amount') {
      put(values, field.key.split('.'), field.privacy === 'secret' ? 'given' : value)
    }
  }
  const { country, customerType, payment } = circumstances(state.answers, details.profile)
  if (country === undefined || customerType === undefined || payment === undefined) {
    throw new OnboardingError('record.incomplete', 'country, customer type or payment is missing')
  }
  const reasons = reviewReasons(state)
  return {
    ...addressless(values, state),
    reference: state.reference,
    status: reasons.length === 0 ? 'complete' : 'in-review',
    country,
    customerType,
    payment,
    language: state.language,
    invoice: (values['invoice'] ?? { channel: 'email' }) as CustomerRecord['invoice'], // readers made the values
    ...(state.credit === undefined ? {} : { credit: state.credit }),
    provenance,
    notices: state.notices.map(({ method: _method, ...notice }) => notice),
    ...(reasons.length === 0 ? {} : { reviewReasons: reasons }),
    ...(details.demo.length === 0 ? {} : { demo: details.demo }),
    createdAt: details.createdAt,
    definitionVersion: state.definition,
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
