import type { ContactAddress } from './contact-address.ts'

/** A customer as somebody who writes in may turn out to be it. Nothing of it is told before that is proven (SM-11). */
export interface FoundCustomer {
  readonly reference: string
  /** Name of the company or the person. */
  readonly name: string
  /** Where the code goes by which they prove it. */
  readonly proof: ContactAddress
}

/** A phone number that was changed and can be changed back for a while (SM-10). Times are ISO 8601 UTC. */
export interface PhoneChange {
  readonly reference: string
  /** The field: `contact.phone` or `person.phone`. */
  readonly key: string
  readonly old: string
  readonly fresh: string
  readonly until: string
}

/**
 * Finds customers by what they can be reached at. A search that finds nobody asks storage as often as one that finds
 * one, so that its time does not tell (SM-11).
 */
export interface CustomerFinder {
  /**
   * Customers with this number or address on record, or with this number until it was changed a short while ago. A number
   * that was changed just now proves nothing by itself: the code goes to the e-mail address (SM-10).
   */
  at(address: ContactAddress): Promise<readonly FoundCustomer[]>
  /** The customer of a reference; proven by its e-mail address, for whoever has lost the number. */
  of(reference: string): Promise<readonly FoundCustomer[]>
  /** The change of a number that can still be undone. */
  openChange(reference: string): Promise<PhoneChange | undefined>
  /** Opens the time for undoing a change. Repeating it changes nothing. */
  openUndo(change: PhoneChange): Promise<void>
  /** Closes it. */
  closeUndo(reference: string): Promise<void>
}
