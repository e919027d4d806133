import type { CustomerRecord } from '../record.ts'
import type { CountryCode } from '../vocabulary.ts'
import type { DeclineReason } from './decline-reasons.ts'
import type { AskReason, DecidedBy, ReviewTerms } from './review-decision.ts'

/** What the customer hears of their case, as data: the words are made in the language that they speak when they hear it. */
export type ReviewNews = NewsOfCase &
  (
    | { readonly kind: 'approved'; readonly terms: ToldTerms }
    | {
        readonly kind: 'declined'
        readonly reason: DeclineReason
        /** Whose information the program looked at; absent where no bureau was asked. */
        readonly bureau?: string
      }
    /** One more thing that is needed, by field key. */
    | { readonly kind: 'asked'; readonly key: string; readonly reason: AskReason }
  )

interface NewsOfCase {
  /** Of the decision or question: the same news is told once. */
  readonly id: string
  readonly reference: string
  readonly country: CountryCode
  readonly isCompany: boolean
  /** When a person decided, ISO 8601 UTC. */
  readonly at: string
}

export type ToldTerms = ReviewTerms & { readonly currency?: string }

function termsOf({ credit, payment }: CustomerRecord): ToldTerms {
  const { status, limit, paymentDays, currency } = credit ?? {}
  if (status !== 'approved' || limit === undefined || paymentDays === undefined) {
    return { payment: 'prepayment' }
  }
  return payment === 'invoice'
    ? { payment, limit, paymentDays, ...(currency === undefined ? {} : { currency }) }
    : { payment }
}

const aboutCase = ({ reference, country, customerType }: CustomerRecord) => ({
  reference,
  country,
  isCompany: customerType === 'business',
})

/** What is told of a decision; `record` as it is after it. Nothing of the reviewer's own words (CR-12). */
export function newsOfDecision(
  record: CustomerRecord,
  made: Pick<DecidedBy, 'id' | 'at' | 'decision'>,
): ReviewNews {
  const { id, at, decision } = made
  const about = { ...aboutCase(record), id, at }
  if (decision.kind === 'approve') return { ...about, kind: 'approved', terms: termsOf(record) }
  const bureau = record.credit?.bureau
  return {
    ...about,
    kind: 'declined',
    reason: decision.reason,
    ...(bureau === undefined ? {} : { bureau }),
  }
}

/** One thing that somebody of the staff needs to hear from the customer. */
export interface Question {
  readonly id: string
  readonly at: string
  readonly key: string
  readonly reason: AskReason
}

export const newsOfQuestion = (record: CustomerRecord, question: Question): ReviewNews => ({
  ...aboutCase(record),
  ...question,
  kind: 'asked',
})
