import type { EInvoiceDirectory } from '../../onboarding/ports.ts'
import type { Outside } from '../http/provider-health.ts'
import { createDemoEInvoice } from './demo.ts'
import { createNoEInvoice } from './none.ts'
import { createPeppolEInvoice, type PeppolSettings } from './peppol.ts'

/** What a directory of electronic invoicing may ask of the process that runs it. */
export interface EInvoiceDeps {
  readonly now: () => Date
  readonly outside: Outside
  readonly settings: PeppolSettings
  /** For addresses that somebody else names; default: that of `outside`. */
  readonly publicFetch?: typeof fetch | undefined
}

/** Every directory by the id that the seller's profile names (`providers.eInvoice`). One line each. */
export const eInvoiceDirectories: Readonly<
  Record<string, (deps: EInvoiceDeps) => EInvoiceDirectory>
> = {
  demo: createDemoEInvoice,
  none: createNoEInvoice,
  peppol: createPeppolEInvoice,
}
