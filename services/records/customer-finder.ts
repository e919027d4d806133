import type { DocumentStore } from '../../onboarding/document-store.ts'
import {
  contactsOfRecord,
  isSameContact,
  type ContactAddress,
} from '../../onboarding/messaging/contact-address.ts'
import type {
  CustomerFinder,
  FoundCustomer,
  PhoneChange,
} from '../../onboarding/messaging/customer-finder.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import { changeDocument } from './change-document.ts'
import type { ContactIndex } from './contact-index.ts'

export interface FinderParts {
  readonly documents: DocumentStore
  readonly customers: Pick<CustomerStore, 'get'>
  readonly contacts: ContactIndex
  readonly now: () => Date
}

/** Looked for where nobody was found: no reference has these letters. */
const nobody = ['-']

const nameOf = (reference: string): string => `phone-change|${reference}`

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const changeOf = (json: string): PhoneChange => JSON.parse(json) as PhoneChange

const nameIn = ({ company, person }: CustomerRecord): string => company?.name ?? person?.name ?? ''

const isPhone = (asked: ContactAddress, number: string | undefined): boolean =>
  asked.kind === 'sms' && asked.to === number

/** Where a number or address that somebody writes from, or names, is proven; `undefined`: it is none of this customer. */
function proofOf(
  record: CustomerRecord,
  asked: ContactAddress,
  change: PhoneChange | undefined,
): ContactAddress | undefined {
  if (isPhone(asked, change?.old)) return asked
  const own = contactsOfRecord(record)
  if (!own.some((contact) => isSameContact(contact, asked))) return undefined
  if (!isPhone(asked, change?.fresh)) return asked
  return own.find(({ kind }) => kind === 'email') ?? asked
}

/** Customers by contact point, from the index, their records and the changes that can be undone. */
export class TableCustomerFinder implements CustomerFinder {
  readonly #parts: FinderParts

  constructor(parts: FinderParts) {
    this.#parts = parts
  }

  async at(address: ContactAddress): Promise<readonly FoundCustomer[]> {
    const known = await this.#parts.contacts.at(address)
    return this.#look(known.length === 0 ? nobody : known, (record, change) =>
      proofOf(record, address, change),
    )
  }

  /** Proven by e-mail; by the number only where there is no address. */
  of(reference: string): Promise<readonly FoundCustomer[]> {
    return this.#look([reference], (record) => {
      const contacts = contactsOfRecord(record)
      return contacts.find(({ kind }) => kind === 'email') ?? contacts[0]
    })
  }

  async openChange(reference: string): Promise<PhoneChange | undefined> {
    const found = await this.#parts.documents.load(nameOf(reference))
    const change = found === undefined ? undefined : changeOf(found.json)
    const isOver = change === undefined || change.until <= this.#parts.now().toISOString()
    return isOver ? undefined : change
  }

  async openUndo(change: PhoneChange): Promise<void> {
    await changeDocument(this.#parts.documents, nameOf(change.reference), () => ({
      keep: { json: JSON.stringify(change), expiresAt: change.until },
      result: undefined,
    }))
  }

  closeUndo(reference: string): Promise<void> {
    return this.#parts.documents.remove(nameOf(reference))
  }

  async #look(
    references: readonly string[],
    proof: (record: CustomerRecord, change: PhoneChange | undefined) => ContactAddress | undefined,
  ): Promise<readonly FoundCustomer[]> {
    const found: FoundCustomer[] = []
    for (const reference of references) {
      const record = await this.#parts.customers.get(reference)
      const change = await this.openChange(reference)
      const way =
        record === undefined || record.status === 'erased' ? undefined : proof(record, change)
      if (record !== undefined && way !== undefined) {
        found.push({ reference, name: nameIn(record), proof: way })
      }
    }
    return found
  }
}
