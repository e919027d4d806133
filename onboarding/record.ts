import type {
  Address,
  CountryCode,
  CustomerType,
  InvoiceChannel,
  Language,
  Payment,
} from './vocabulary.ts'
import type { DeclineReason } from './review/decline-reasons.ts'
import type { Source, StatedBy, Verification } from './answer.ts'

export type RecordStatus = 'complete' | 'in-review' | 'declined' | 'erased'

/** What the owner of the data asks whoever shows it to say, in their own words and language. */
export interface Attribution {
  readonly text: string
  readonly licence: string
  readonly url: string
}

/** Where one value came from; keyed by field key in the record. */
export interface Provenance {
  readonly source: Source
  readonly sourceId?: string
  /** Owed to the owner of the source wherever the value, or the other one of a difference, is shown. */
  readonly attribution?: Attribution
  readonly by?: string
  readonly channel: string
  readonly at: string
  readonly verification: Verification
  /** When the source that checked it really answered: before the conversation where the answer was kept, after it where it was checked again; ISO 8601 UTC. */
  readonly checkedAt?: string
  /** What was typed, where it differs from the value. */
  readonly said?: string
  /** The other value where register and customer differ (DQ-07). */
  readonly stated?: unknown
  /** Where the other value comes from, and when. */
  readonly statedBy?: StatedBy
  /** The customer's own words for keeping a value that a register contradicts (DQ-07). */
  readonly reason?: string
}

/** The credit outcome as it is kept: no score, no remarks (CR-07). */
export interface CreditOutcome {
  readonly status: 'approved' | 'referred' | 'prepayment' | 'pending' | 'in-doubt'
  readonly limit?: number
  readonly currency?: string
  readonly paymentDays?: number
  /** Ids of the policy rules that fired. */
  readonly rules: readonly string[]
  readonly policyVersion: string
  readonly routineVersion: string
  /** Absent where no bureau was asked. */
  readonly bureau?: string
  readonly inquiryId?: string
  readonly at: string
  readonly demo?: true
  readonly amount: number
}

/** Whether a company is registered for VAT, under the number that follows from its own (`vatNumberOf`). */
export interface VatRegistration {
  readonly number: string
  readonly registered: boolean
}

/** What a person decided of a customer in review (GD-16): who, when, and for a refusal why, in one word. */
export type RecordDecision = {
  readonly id: string
  /** Id of the member of staff. */
  readonly by: string
  readonly at: string
} & ({ readonly kind: 'approved' } | { readonly kind: 'declined'; readonly reason: DeclineReason })

/** The finished customer (DESIGN section 6): JSON of the CLI and of events. Field keys are paths. */
export interface CustomerRecord {
  readonly reference: string
  readonly status: RecordStatus
  readonly country: CountryCode
  readonly customerType: CustomerType
  readonly payment: Payment
  readonly language: Language
  readonly company?: {
    /** Masked (`true` in hints) for Swedish sole traders, whose number is a national number (ID-03). */
    readonly number: string
    readonly name: string
    readonly legalForm: string
    readonly address: Address
    readonly advertisingProtected?: boolean
    readonly status?: string
    /** The VAT number that follows from the company's, and whether it is registered; where somebody could tell. */
    readonly vat?: VatRegistration
  }
  readonly contact?: {
    readonly name: string
    /** Absent once it turned out to be somebody else's (SM-07). */
    readonly phone?: string
    readonly email: string
    readonly landline?: string
  }
  readonly person?: {
    readonly name: string
    readonly address: Address
    /** Absent once it turned out to be somebody else's (SM-07). */
    readonly phone?: string
    readonly email: string
    readonly landline?: string
    /** `given` when a national number is in the vault; never the number (ID-09). */
    readonly nationalNumber?: 'given'
  }
  readonly invoice: {
    readonly channel: InvoiceChannel
    readonly email?: string
    readonly gln?: string
    readonly peppol?: string
    /** What every invoice is to carry, so that the customer knows whose it is. */
    readonly reference?: string
  }
  readonly credit?: CreditOutcome
  readonly provenance: Readonly<Record<string, Provenance>>
  /** Evidence ids of the notices shown and acknowledged. */
  readonly notices: readonly {
    readonly eventId: string
    readonly noticeId: string
    readonly kind: string
    readonly version: string
    readonly language: string
    readonly sha256: string
    readonly channel: string
    readonly at: string
  }[]
  /** Why a person has to look, where status is in-review. */
  readonly reviewReasons?: readonly string[]
  /** The seller's demo providers that touched the record; never in production. */
  readonly demo?: readonly string[]
  readonly duplicateOf?: string
  /** There wherever a person decided; no customer is `declined` without it. */
  readonly decision?: RecordDecision
  readonly createdAt: string
  /** When a value was last changed after the customer was finished; ISO 8601 UTC. What it was before is in the history. */
  readonly changedAt?: string
  /** When the seller ended its business with the customer, ISO 8601 UTC: from then on the limits for closed customers run (GD-29). */
  readonly closedAt?: string
  /** When everything but accounting material was removed of a closed customer; ISO 8601 UTC. */
  readonly strippedAt?: string
  /** Of an erased customer; ISO 8601 UTC. */
  readonly erasedAt?: string
  readonly definitionVersion: string
}
