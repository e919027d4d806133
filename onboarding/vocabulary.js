/**
 * The closed word lists that everything else is typed by. A new member is a compile error in every
 * table that has to know it.
 */
/** ISO 3166 alpha-2 codes of the countries a customer can be onboarded in. */
export const countryCodes = ['DK', 'SE', 'NO'];
/** Session languages. `no` is bokmål and is formatted with `nb-NO` (TX-01). */
export const languages = ['da', 'sv', 'no', 'en'];
export const customerTypes = ['business', 'private'];
export const payments = ['invoice', 'prepayment'];
/** How invoices reach the customer. `gln` is the Danish EAN/GLN, `peppol` a Peppol participant id. */
export const invoiceChannels = ['email', 'gln', 'peppol', 'post'];
/** Sections of the summary, in the order they are shown. */
export const sections = ['customer', 'company', 'person', 'contact', 'invoice'];
