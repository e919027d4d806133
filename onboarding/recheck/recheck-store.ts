import type { AddressLookup, CompanyLookup, MailDomainAnswer, VatLookup } from '../ports.ts'
import type { CustomerRecord } from '../record.ts'
import type { Address, CountryCode } from '../vocabulary.ts'

/** A customer with values that wait to be checked, and what said so: opaque to everybody but the store. */
export interface DueRecheck {
  readonly reference: string
  /** Attempts before this one. */
  readonly attempts: number
  readonly wakeUp: string
}

/** A customer whose values this instance checks now; nobody else does before the next attempt is due. */
export interface HeldRecheck extends DueRecheck {
  readonly caseId: string
  readonly conversation: string
  readonly record: CustomerRecord
}

/**
 * Who waits for a check that could not be made while the customer was there. Every method may throw
 * `storage.unavailable`; whatever is cut off half-way is due again after the next pause.
 */
export interface RecheckStore {
  /** Those due at a moment (ISO 8601 UTC), longest waiting first. Reads an index, never all customers. */
  due(moment: string, limit: number): Promise<readonly DueRecheck[]>
  /**
   * Takes one by writing down when the attempt after this one is due. `undefined`: another instance has it, or there is
   * nothing to check any more (erased, settled). One beside the schedule (`extra`: the operator's) is no attempt of those
   * after which a value is given up: it only begins the same pause anew.
   */
  take(due: DueRecheck, now: string, extra?: 'extra'): Promise<HeldRecheck | undefined>
  /**
   * Writes what an attempt found, with an event `customer.updated`, and ends the waiting when nothing is pending any more.
   * `change` is pure and may be called again on a fresher record; when it gives the same record nothing is written.
   * `lost`: another attempt has begun meanwhile, it writes; `gone`: the customer was erased.
   */
  settle(
    held: HeldRecheck,
    change: (record: CustomerRecord) => CustomerRecord,
    now: string,
  ): Promise<'settled' | 'same' | 'lost' | 'gone'>
}

/** Whom a check asks, each with a deadline of its own. Trouble comes back as `unavailable` or `unknown`, never thrown. */
export interface RecheckSources {
  company(country: CountryCode, number: string): Promise<CompanyLookup>
  /** `undefined`: of a country that has no directory here. */
  address(address: Address): Promise<AddressLookup | undefined>
  mailDomain(domain: string): Promise<MailDomainAnswer>
  /** `number` as `vatNumberOf` gives it. */
  vat(country: CountryCode, number: string): Promise<VatLookup>
  readonly mailDomainsId: string
}
