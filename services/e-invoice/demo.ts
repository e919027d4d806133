import type { EInvoiceDirectory } from '../../onboarding/ports.ts'
import { participantIds } from '../../onboarding/public-numbers.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import { demoNumbers } from '../registers/demo-companies.ts'

const sourceId = 'demo-e-invoice'

/** One company a country, under the last of its ids: with `DK` in Denmark. */
const reachable: ReadonlySet<string | undefined> = new Set(
  countryCodes.map((country) => participantIds(demoNumbers(country).eInvoice, country).at(-1)),
)

/** Knows the one demo company of each country that takes electronic invoices. */
export function createDemoEInvoice({ now, delayMs = 0 }: DemoOptions): EInvoiceDirectory {
  return {
    id: sourceId,
    demo: true,
    async find(ids, signal) {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      const participant = ids.find((id) => reachable.has(id))
      const by = { sourceId, fetchedAt: now().toISOString() }
      return participant === undefined
        ? { outcome: 'unknown', ...by }
        : { outcome: 'reachable', participant, ...by }
    },
  }
}
