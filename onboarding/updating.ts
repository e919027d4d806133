import type { FieldValue } from './field.ts'
import type { ContactAddress } from './messaging/contact-address.ts'
import type { FoundCustomer } from './messaging/customer-finder.ts'
import type { Transfer } from './messaging/transfers.ts'
import type { ChangedValue } from './record-change.ts'
import type { CountryCode, CustomerType } from './vocabulary.ts'
import type { ConfirmQuestion, DeliveryFind, RegisterFind } from './wash/wash-state.ts'

/** What a customer can change, in the order in which it is offered. */
export const updateItems = ['email', 'phone', 'address', 'contact', 'invoice'] as const
export type UpdateItem = (typeof updateItems)[number]

/** What the first words asked for, and the words: a value in them need not be written twice. */
export interface UpdateWish {
  readonly item?: UpdateItem | 'undo'
  readonly text: string
}

/** The customer as it may be shown: masked, and only to whoever has proven to be it (SM-11). */
export interface CustomerView {
  readonly reference: string
  readonly country: CountryCode
  readonly customerType: CustomerType
  readonly masked: Readonly<Record<UpdateItem, string>>
  /** Invoices go to the same address as other mail. */
  readonly mailTakesInvoices: boolean
  /** A changed number can still be changed back. */
  readonly canUndo: boolean
}

/** A value that was questioned: a likelier one, or the same one, is offered. */
export interface UpdateDoubt {
  readonly key: string
  readonly value: ChangedValue
  readonly other?: FieldValue
  readonly why: 'suggestion' | 'email' | 'address'
}

/**
 * What the wash found out and the customer is asked (DQ-09). `mine`: what the record says; of a natural person a mask, because
 * whoever has the phone may not be its owner. `masked`: what is old, by field key.
 */
export type UpdateFind =
  | (RegisterFind & { readonly mine: FieldValue })
  | DeliveryFind
  | (ConfirmQuestion & { readonly masked: Readonly<Record<string, string>> })

/** What was in the record before the change that is being made, for the notices about it. */
export interface BeforeChange {
  readonly phone?: string
  readonly email?: string
}

/**
 * A finished customer who changes its contact data, in whatever channel. Plain JSON in the conversation's row; nothing of
 * the record is in it but what is masked, and what is about to be changed.
 */
export interface Updating {
  /** Names the session: its codes are issued under it, its changes are numbered under it. */
  readonly id: string
  readonly wish: UpdateWish
  /** What they wrote from or said. Absent until they have. */
  readonly claimed?: ContactAddress
  /** Who that may be. Never told before it is proven. */
  readonly found: readonly FoundCustomer[]
  /** The link that led here, and by what it was sent. */
  readonly link?: Transfer
  /** Since when it is proven, ISO 8601 UTC; and by a code to what. */
  readonly proven?: { readonly at: string; readonly by: ContactAddress }
  readonly customer?: CustomerView
  /** What is being changed. */
  readonly item?: UpdateItem
  /** New values by field key that are not in the record yet. */
  readonly values: Readonly<Record<string, ChangedValue>>
  readonly doubt?: UpdateDoubt
  /** What is to be asked besides, in order; worked out anew whenever the record was read. */
  readonly finds?: readonly UpdateFind[]
  /** What somebody of the staff needs before the customer's case is decided; open until it is given. */
  readonly asked?: { readonly id: string; readonly key: string }
  /** Neither the register nor the record is right: the field whose third value is asked for. */
  readonly third?: string
  /** The values stand as they are: `kept` against a register, `confirmed` though they are old. Nothing has to be proven. */
  readonly standing?: 'kept' | 'confirmed'
  /** The code to the new number (SM-10): it is waited for, or was right. */
  readonly newNumber?: 'asked' | 'proven'
  /** An earlier number is to count again. */
  readonly undoing?: true
  /** What was read back to the number that writes, the digits by which it says yes, and whether it has. */
  readonly confirm?: {
    readonly change: string
    readonly digits: string
    readonly given?: true
  }
  /** Wrong digits since it was proven who writes: another value has other digits, and no further tries. */
  readonly missed?: number
  readonly before?: BeforeChange
  /** After a change, more was asked for. */
  readonly menu?: true
  /** How many changes were made. */
  readonly changes: number
  /** Nothing more is asked. */
  readonly ended?: true
}
