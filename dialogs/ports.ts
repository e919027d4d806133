import type {
  AddressDirectory,
  CompanyRegister,
  CreditProvider,
  EInvoiceDirectory,
  MailDomainCheck,
  VatCheck,
} from '../onboarding/ports.ts'
import type { CreditLog, CustomerStore, ReviewStore, Vault } from '../onboarding/stores.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { TalkStore } from '../onboarding/hand-over/talk-store.ts'
import type { CustomerFinder } from '../onboarding/messaging/customer-finder.ts'
import type { Messenger } from '../onboarding/messaging/messenger.ts'
import type { DigitTries } from '../onboarding/messaging/digit-tries.ts'
import type { OneTimeCodes } from '../onboarding/messaging/one-time-codes.ts'
import type { Transfers } from '../onboarding/messaging/transfers.ts'
import type { AskedOfCustomers } from '../onboarding/review/review-queue.ts'
import type { Attribution } from '../onboarding/record.ts'
import type { Profile } from '../onboarding/profile.ts'
import type { CountryCode, Language } from '../onboarding/vocabulary.ts'

/** Everything a turn may ask of the world. Put together in `composition/ports.ts`; clock, ids and random bytes are parameters too. */
export interface Ports {
  readonly profile: Profile
  readonly registers: Readonly<Record<CountryCode, CompanyRegister>>
  readonly addresses: Readonly<Record<CountryCode, AddressDirectory>>
  readonly credit: Readonly<Record<CountryCode, CreditProvider>>
  readonly mailDomains: MailDomainCheck
  readonly vat: Readonly<Record<CountryCode, VatCheck>>
  readonly eInvoice: EInvoiceDirectory
  readonly customers: CustomerStore
  readonly creditLog: CreditLog
  readonly vault: Vault
  readonly reviews: ReviewStore
  readonly questions: AskedOfCustomers
  readonly talks: Pick<TalkStore, 'open'>
  readonly messenger: Messenger
  readonly codes: OneTimeCodes
  readonly digitTries: DigitTries
  readonly transfers: Transfers
  readonly finder: CustomerFinder
  /** The case that another conversation is about; `undefined` when there is none any more, or it went on elsewhere. */
  readonly caseIn: (conversation: string) => Promise<CaseState | undefined>
  /** Where the chat page stands, without a query or fragment. */
  readonly chatUrl: () => string
  readonly now: () => Date
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  /** Waits; only for a credit inquiry that another instance has in flight. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Number series reserved for tests are accepted outside production. */
  readonly testSeries: boolean
  /** What the owner of a register or directory wants said with its data, by the provider's id. */
  readonly attributionOf: (sourceId: string) => Attribution | undefined
  /** Where the full privacy notice stands, in a language (GD-02). */
  readonly privacyUrl: (language: Language) => string
  /** How long a look-up may take, milliseconds; a turn has to answer within 10 s whatever a provider does. */
  readonly deadline: {
    readonly lookup: number
    /** For what is asked at the same time as the register, and can do without an answer. */
    readonly beside: number
    readonly mail: number
    readonly credit: number
  }
  /** What is left of the time that this turn may take, milliseconds; `Infinity` outside a turn. */
  readonly left: () => number
}
