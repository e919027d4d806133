/**
 * The ports: what the core asks of the world. One file per provider under `services/` implements one of them and
 * passes its shared contract suite. Expected trouble comes back as a value; `unavailable` is never "invalid".
 */
import type { Address, CountryCode, CustomerType } from './vocabulary.ts'

export type CompanyStatus = 'active' | 'dissolved' | 'bankrupt' | 'windingUp'

/**
 * What a register tells of a company's standing: inputs of the seller's credit policy. A fact that the register does not
 * tell is left out, never guessed.
 */
export interface CompanySignals {
  /** By the latest accounts that the register has; zero counts as positive. */
  readonly equity?: 'positive' | 'negative'
  /** The annual accounts are not filed although their time is up. */
  readonly accountsOverdue?: boolean
  readonly vatRegistered?: boolean
  /** When directors, owners or signatories last changed, ISO 8601 (YYYY-MM-DD). */
  readonly rolesChangedOn?: string
}

/** A company as a register knows it. `number` normalised as `Country.readCompanyNumber` gives it. */
export interface RegisteredCompany {
  readonly number: string
  readonly country: CountryCode
  readonly name: string
  /** Code of `Country.legalForms`; one that we do not know comes as the register writes it. */
  readonly legalForm: string
  readonly address?: Address
  readonly status: CompanyStatus
  /** Date of registration, ISO 8601 (YYYY-MM-DD). */
  readonly registeredOn?: string
  /** CVR reklamebeskyttelse and its like: kept and shown (DQ-13). */
  readonly advertisingProtected?: boolean
  readonly signals?: CompanySignals
}

/** Where and when a looked-up value was found; told to the customer and stored (GD-07). */
export interface Sourced {
  /** Stable provider id, e.g. `demo-register`. */
  readonly sourceId: string
  /** ISO 8601 UTC. */
  readonly fetchedAt: string
}

export type CompanyLookup =
  | ({ readonly outcome: 'found'; readonly company: RegisteredCompany } & Sourced)
  | ({ readonly outcome: 'notFound' } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }

export type CompanySearch =
  /** Companies with a name like it, in the register's order; none when it knows none. */
  | ({ readonly outcome: 'found'; readonly companies: readonly RegisteredCompany[] } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }

export type RegisterChanges =
  | ({
      readonly outcome: 'found'
      /** Companies of which something was changed, by their normalised numbers; one may come more than once. */
      readonly numbers: readonly string[]
      /** From where the next call goes on; opaque. */
      readonly next: string
      /** There is more to be read right away. */
      readonly more: boolean
    } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }

export interface CompanyRegister {
  readonly id: string
  readonly demo: boolean
  readonly country: CountryCode
  /**
   * Looks one company up by its normalised number. Aborts with the signal; never throws for provider trouble. The number of a
   * branch finds the company that it belongs to, under that company's own number.
   */
  find(number: string, signal: AbortSignal): Promise<CompanyLookup>
  /** Looks companies up by name, best first as the register sees it. Left out by a register that cannot. */
  readonly search?: (name: string, signal: AbortSignal) => Promise<CompanySearch>
  /**
   * What was changed since an earlier call, oldest first; without `since` about the last day. Left out by a register that does not
   * tell. Aborts with the signal; never throws.
   */
  readonly changes?: (since: string | undefined, signal: AbortSignal) => Promise<RegisterChanges>
}

export type AddressLookup =
  | ({ readonly outcome: 'confirmed'; readonly address: Address } & Sourced)
  /** The directory knows a likelier spelling: offered, never put in silently. */
  | ({ readonly outcome: 'suggested'; readonly address: Address } & Sourced)
  /** The directory is complete for this kind of address and does not have it: asked about, never refused. */
  | ({ readonly outcome: 'notFound' } & Sourced)
  /** The directory knows too little to say anything. */
  | ({ readonly outcome: 'unknown' } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }

/** What there is of an address before its postal code and its town are known. `street` as in `Address`. */
export interface PartialAddress {
  readonly street: string
  readonly postalCode?: string
  readonly city?: string
}

export type AddressSearch =
  /** Addresses that it may be, the likeliest first, each with the customer's own c/o line; none where it knows none. */
  | ({ readonly outcome: 'found'; readonly addresses: readonly Address[] } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }

export interface AddressDirectory {
  readonly id: string
  readonly demo: boolean
  readonly country: CountryCode
  check(address: Address, signal: AbortSignal): Promise<AddressLookup>
  /** Completes an address of the directory's country. Aborts with the signal; never throws. */
  complete(partial: PartialAddress, signal: AbortSignal): Promise<AddressSearch>
}

/**
 * What is known of a domain that somebody gave as part of an e-mail address. `disposable`: it gives out addresses for
 * minutes; `unknown`: nobody could be asked in time, which says nothing about the address.
 */
export type MailDomainAnswer = 'deliverable' | 'disposable' | 'noMail' | 'unknown'

/** Whether a domain takes mail. Never a reason to refuse an address, only to ask about it once. */
export interface MailDomainCheck {
  readonly id: string
  readonly demo: boolean
  /** `domain` in ASCII, lower case, as `readEmail` stores it. Aborts with the signal; never throws. */
  check(domain: string, signal: AbortSignal): Promise<MailDomainAnswer>
}

export type VatLookup =
  /** Registered for VAT under that number. */
  | ({ readonly outcome: 'registered' } & Sourced)
  /** Not under that number; a Danish company may have further ones (SE numbers) for parts of its business. */
  | ({ readonly outcome: 'notRegistered' } & Sourced)
  /** No answer, the member state's own trouble included: says nothing about the number. */
  | { readonly outcome: 'unavailable'; readonly sourceId: string }
  /** The seller has nobody to ask here; the register's own word counts. */
  | { readonly outcome: 'notAsked'; readonly sourceId: string }

/** Whether a company is registered for VAT: an input of the credit policy, never a reason to refuse a number. */
export interface VatCheck {
  readonly id: string
  readonly demo: boolean
  /** `number` as `vatNumberOf` gives it, e.g. `DK12345674`. Aborts with the signal; never throws for provider trouble. */
  check(number: string, signal: AbortSignal): Promise<VatLookup>
}

export type EInvoiceLookup =
  /** Takes invoices at that participant id (`scheme:id`), spelled as it is registered. */
  | ({ readonly outcome: 'reachable'; readonly participant: string } & Sourced)
  /** Nothing is known of it. Being listed is voluntary: absence is not "no", and nobody hears of it. */
  | ({ readonly outcome: 'unknown' } & Sourced)
  | { readonly outcome: 'unavailable'; readonly sourceId: string }
  /** The seller has nobody to ask. */
  | { readonly outcome: 'notAsked'; readonly sourceId: string }

/** Whether a company takes electronic invoices: proposed to it if so, and nothing is excluded if not. */
export interface EInvoiceDirectory {
  readonly id: string
  readonly demo: boolean
  /**
   * `ids`: the participant ids that the company may be registered under (`participantIds`), at least one. Aborts with the
   * signal; never throws for provider trouble.
   */
  find(ids: readonly string[], signal: AbortSignal): Promise<EInvoiceLookup>
}

export interface CreditRequest extends CreditSubject {
  readonly caseId: string
  readonly country: CountryCode
  /** The subject as the bureau needs it. The national number is decrypted only for this call (ID-08). */
  readonly subject: {
    readonly companyNumber?: string
    readonly nationalNumber?: string
    readonly name: string
    readonly address?: Address
  }
  /** Expected purchases per month in the country's currency, whole units. */
  readonly amount: number
  /** Evidence of the credit notice, at most 24 h old (CR-02). */
  readonly noticeEvidenceId: string
  /** When that notice was shown, ISO 8601 UTC. */
  readonly noticeShownAt: string
  /** SHA-256 of the summary that the customer confirmed, hex (CR-02). */
  readonly confirmedSummaryHash: string
}

/** What a bureau answers. Used for the decision and then dropped: the record keeps the outcome only (CR-07). */
export type CreditReport =
  | {
      readonly outcome: 'report'
      /** 0 (certain loss) to 100 (no risk). */
      readonly score: number
      readonly sourceId: string
      /** The bureau's own reference for the inquiry. */
      readonly inquiryId: string
      readonly at: string
    }
  /** A voluntary block or a warning of identity misuse: not bad credit (CR-10). */
  | {
      readonly outcome: 'blocked'
      readonly sourceId: string
      readonly inquiryId: string
      readonly at: string
    }
  | {
      readonly outcome: 'unknownSubject'
      readonly sourceId: string
      readonly inquiryId: string
      readonly at: string
    }
  /** No answer, and certainly no inquiry either: nothing about the subject was ordered. */
  | { readonly outcome: 'unavailable'; readonly sourceId: string }
  /** The inquiry was sent and its answer is lost or unreadable: it may have been made, so it is never repeated (CR-03). */
  | { readonly outcome: 'inDoubt'; readonly sourceId: string }
  /** The seller has no bureau here: nothing was asked, and the policy decides on the other facts. */
  | { readonly outcome: 'notAsked'; readonly sourceId: string }

/** What is known of a customer before anybody is asked. */
export interface CreditSubject {
  readonly customerType: CustomerType
  /** Private persons and sole traders; unknown counts as natural (CR-06). */
  readonly naturalPerson: boolean
}

export interface CreditProvider {
  readonly id: string
  /** The bureau's name as the notices give it; undefined where no bureau is asked at all. */
  readonly name: string | undefined
  readonly demo: boolean
  /** Whether it is asked about such a customer; about everybody where this is left out. Else the answer is `notAsked`. */
  readonly covers?: (subject: CreditSubject) => boolean
  /**
   * One inquiry, never more: whatever is repeated inside must not be the inquiry itself (CR-03). Never throws for trouble
   * of the bureau.
   * @throws OnboardingError `record.incomplete` without lawful grounds (CR-02); nothing has left the house then
   */
  assess(request: CreditRequest, signal: AbortSignal): Promise<CreditReport>
}
