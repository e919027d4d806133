import { countries } from '../countries/index.ts'
import type { Circumstances } from '../field.ts'
import { readAmount } from '../readers/amount.ts'
import { readChoice } from '../readers/choice.ts'
import { readEmail } from '../readers/email.ts'
import { readGln } from '../readers/gln.ts'
import { readPeppol } from '../readers/peppol.ts'
import { readReference } from '../readers/reference.ts'
import { invoiceChannels } from '../vocabulary.ts'
import type { InvoiceChannel } from '../vocabulary.ts'
import { always, field, never } from './field-definition.ts'

const through =
  (channel: InvoiceChannel) =>
  (c: Circumstances): boolean =>
    c.invoiceChannel === channel

const onInvoice = (c: Circumstances): boolean => c.payment === 'invoice'

/** The channels of the customer's country and type; all of them until both are known. */
function channelChoices(c: Circumstances): readonly InvoiceChannel[] {
  if (c.country === undefined || c.customerType === undefined) return invoiceChannels
  return countries[c.country].invoiceChannels[c.customerType]
}

/** How much, and how the invoice comes. */
export const invoice = [
  field({
    key: 'credit.amount',
    section: 'invoice',
    privacy: 'business',
    applies: onInvoice,
    required: onInvoice,
    read: readAmount,
  }),
  field({
    key: 'invoice.channel',
    section: 'invoice',
    privacy: 'business',
    applies: always,
    required: always,
    read: readChoice(invoiceChannels),
    choices: channelChoices,
  }),
  field({
    key: 'invoice.email',
    section: 'invoice',
    privacy: 'personal',
    applies: through('email'),
    required: through('email'),
    read: readEmail,
    sameAs: ['contact.email', 'person.email'],
  }),
  field({
    key: 'invoice.gln',
    section: 'invoice',
    privacy: 'business',
    applies: through('gln'),
    required: through('gln'),
    read: readGln,
  }),
  field({
    key: 'invoice.peppol',
    section: 'invoice',
    privacy: 'business',
    applies: through('peppol'),
    required: through('peppol'),
    read: readPeppol,
  }),
  field({
    key: 'invoice.reference',
    section: 'invoice',
    /** Often somebody's name. */
    privacy: 'personal',
    applies: onInvoice,
    required: never,
    read: readReference,
  }),
] as const
