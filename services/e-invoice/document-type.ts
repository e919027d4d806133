/**
 * Whether a document type is the invoice of Peppol BIS Billing 3. As `{scheme}::{value}` of an SMP or as the value alone of
 * the directory; versions behind it (`::2.1`) do not matter.
 */
export const isBillingInvoice = (documentType: string): boolean =>
  documentType.includes('Invoice-2::Invoice##') &&
  documentType.includes('urn:fdc:peppol.eu:2017:poacc:billing:3.0')

/** The identifier scheme of all participants of Peppol. */
export const participantScheme = 'iso6523-actorid-upis'
