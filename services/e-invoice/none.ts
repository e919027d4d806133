import type { EInvoiceDirectory } from '../../onboarding/ports.ts'

const sourceId = 'none'

/** For a seller who sends no electronic invoices. Nothing leaves the house, and none is proposed. */
export function createNoEInvoice(): EInvoiceDirectory {
  return {
    id: sourceId,
    demo: false,
    find: () => Promise.resolve({ outcome: 'notAsked', sourceId }),
  }
}
