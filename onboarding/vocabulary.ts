/**
 * The closed word lists that everything else is typed by. A new member is a compile error in every
 * table that has to know it.
 */

/** ISO 3166 alpha-2 codes of the countries a customer can be onboarded in. */
export const countryCodes = ['DK', 'SE', 'NO'] as const
export type CountryCode = (typeof countryCodes)[number]

/** From this age on one is of age in all three countries (DK værgemålsloven § 1, SE föräldrabalken 9:1, NO vergemålsloven § 8). */
export const ageOfMajority = 18

/** Session languages. `no` is bokmål and is formatted with `nb-NO` (TX-01). */
export const languages = ['da', 'sv', 'no', 'en'] as const
export type Language = (typeof languages)[number]

export const customerTypes = ['business', 'private'] as const
export type CustomerType = (typeof customerTypes)[number]

export const payments = ['invoice', 'prepayment'] as const
export type Payment = (typeof payments)[number]

/** How invoices reach the customer. `gln` is the Danish EAN/GLN, `peppol` a Peppol participant id. */
export const invoiceChannels = ['email', 'gln', 'peppol', 'post'] as const
export type InvoiceChannel = (typeof invoiceChannels)[number]

/** Sections of the summary, in the order they are shown. */
export const sections = ['customer', 'company', 'person', 'contact', 'invoice'] as const
export type Section = (typeof sections)[number]

/**
 * `public` and `business` may be kept before the privacy notice was shown, `personal` may not (GD-01),
 * `secret` is never chat text and lives encrypted in a table of its own (ID-07, ID-08).
 */
export type Privacy = 'public' | 'business' | 'personal' | 'secret'

/** What the customer can ask for at any time, in any language (hint `command`, DESIGN section 6). */
export type Command =
  | 'help'
  | 'why'
  | 'back'
  | 'skip'
  | 'summary'
  | 'change'
  | 'undo'
  | 'cancel'
  | 'restart'
  | 'human'
  | 'language'
  | 'privacy'
  | 'mydata'
  | 'delete'
  | 'stop'
  | 'move'
  | 'yes'
  | 'no'

/** A postal address. `street` is one line incl. house number, floor and door; `country` ISO 3166. */
export interface Address {
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
}
