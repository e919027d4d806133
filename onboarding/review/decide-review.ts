import { isDeepStrictEqual } from 'node:util'
import type { CreditPolicy } from '../credit/credit-policy.ts'
import { present } from '../present.ts'
import type { CreditOutcome, CustomerRecord, RecordDecision } from '../record.ts'
import { isOwnWork } from './four-eyes.ts'
import { proposedTerms } from './proposed-terms.ts'
import { versionOf } from './record-version.ts'
import type {
  DecidedBy,
  DecisionEvidence,
  DecisionProblem,
  ReviewDecision,
  ReviewTerms,
} from './review-decision.ts'

/** Nobody gives more time than that; the credit policy's schema says the same. */
const longestPayment = 120

export type ReviewOutcome =
  | { readonly ok: true; readonly record: CustomerRecord; readonly evidence: DecisionEvidence }
  | { readonly ok: false; readonly problem: DecisionProblem }

/** Whether it is the credit that is still to be decided. */
export const isCreditOpen = ({ credit }: CustomerRecord): boolean =>
  credit !== undefined && credit.status !== 'approved'

const isSound = (terms: ReviewTerms): boolean =>
  terms.payment === 'prepayment' ||
  (Number.isInteger(terms.limit) &&
    terms.limit > 0 &&
    Number.isInteger(terms.paymentDays) &&
    terms.paymentDays > 0 &&
    terms.paymentDays <= longestPayment)

/** Credit on invoice needs an assessment to be approved on; payment in advance needs none. */
function termsProblem(record: CustomerRecord, terms: ReviewTerms | undefined): boolean {
  if (terms === undefined) return isCreditOpen(record)
  return !isSound(terms) || (terms.payment === 'invoice' && record.credit === undefined)
}

function problemOf(
  record: CustomerRecord,
  { by, seen, decision }: DecidedBy,
): DecisionProblem | undefined {
  const checks: readonly (readonly [boolean, DecisionProblem])[] = [
    [record.status !== 'in-review', 'notInReview'],
    [versionOf(record) !== seen, 'stale'],
    [isOwnWork(record, by), 'own'],
    [decision.kind === 'approve' && termsProblem(record, decision.terms), 'terms'],
    [decision.kind === 'decline' && decision.note.trim() === '', 'note'],
  ]
  return checks.find(([fails]) => fails)?.[1]
}

/** Without what was a matter of credit: the customer pays in advance. */
function prepaying(record: CustomerRecord, { by, on, at }: DecidedBy): CustomerRecord {
  const { credit: _credit, ...rest } = record
  const { 'credit.amount': _amount, ...provenance } = record.provenance
  const payment = { source: 'staff', by, channel: on, at, verification: 'checked' } as const
  return { ...rest, payment: 'prepayment', provenance: { ...provenance, payment } }
}

function onTerms(
  record: CustomerRecord,
  terms: ReviewTerms | undefined,
  made: DecidedBy,
): CustomerRecord {
  if (terms?.payment === 'prepayment') return prepaying(record, made)
  const { credit } = record
  if (terms === undefined || credit === undefined) return record
  const { limit, paymentDays } = terms
  const approved: CreditOutcome = { ...credit, status: 'approved', limit, paymentDays }
  return { ...record, credit: approved }
}

function decisionOf({ id, by, at, decision }: DecidedBy): RecordDecision {
  return decision.kind === 'approve'
    ? { id, kind: 'approved', by, at }
    : { id, kind: 'declined', by, at, reason: decision.reason }
}

function decided(record: CustomerRecord, made: DecidedBy): CustomerRecord {
  const { decision } = made
  if (decision.kind === 'decline') {
    return { ...record, status: 'declined', decision: decisionOf(made) }
  }
  const { reviewReasons: _reasons, ...rest } = onTerms(record, decision.terms, made)
  return { ...rest, status: 'complete', decision: decisionOf(made) }
}

/** Whether it is the desk's proposal as it stood there: what a rubber stamp would do (GD-17). */
function isAsProposed(
  record: CustomerRecord,
  decision: ReviewDecision,
  policy: CreditPolicy,
): boolean {
  if (decision.kind === 'decline') return record.credit?.status === 'prepayment'
  return isCreditOpen(record)
    ? isDeepStrictEqual(decision.terms, proposedTerms(record, policy))
    : decision.terms === undefined
}

/** What the program had come to, without anything of a report. */
const judged = ({ status, rules, policyVersion, bureau }: CreditOutcome) => ({
  ...{ status, rules, policyVersion },
  ...present({ bureau }),
})

function evidenceOf(
  record: CustomerRecord,
  made: DecidedBy,
  policy: CreditPolicy,
): DecisionEvidence {
  const { id, by, at, openedAt, decision } = made
  return {
    ...{ id, by, at, openedAt, decision },
    reasons: record.reviewReasons ?? [],
    ...present({ credit: record.credit && judged(record.credit) }),
    asProposed: isAsProposed(record, decision, policy),
  }
}

/**
 * What a person's decision makes of a record in review, with its proof; or why it may not be decided so. A customer is
 * never turned down but by this: a named person, not the one who entered the case, who saw what stands there now and wrote a
 * reason (GD-16). Pure.
 */
export function decideReview(
  record: CustomerRecord,
  made: DecidedBy,
  policy: CreditPolicy,
): ReviewOutcome {
  const problem = problemOf(record, made)
  if (problem !== undefined) return { ok: false, problem }
  return { ok: true, record: decided(record, made), evidence: evidenceOf(record, made, policy) }
}
