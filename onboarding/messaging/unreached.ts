import type { ContactAddress } from './contact-address.ts'

/** A number or address at which things did not arrive, and whose customers have not been asked for another one yet. */
export interface UnreachedContact extends ContactAddress {
  /** Stands for it where it must not be told; another one each time. */
  readonly id: string
}

/** What is left to do about contact points that fail (DQ-10): written down, so that no crash forgets it. */
export interface Unreached {
  /** Adds one; added again before it is done, nothing changes. */
  add(contact: ContactAddress): Promise<void>
  /** In no order. */
  open(): AsyncIterable<UnreachedContact>
  done(contact: ContactAddress): Promise<void>
}
