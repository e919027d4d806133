import type { VatCheck } from '../../onboarding/ports.ts'
import { vatNumberOf } from '../../onboarding/public-numbers.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import { demoCompanies } from '../registers/demo-companies.ts'

const sourceId = 'demo-vat'

/** Every demo company that does business, but for the one that shows what happens otherwise. */
const registered: ReadonlySet<string | undefined> = new Set(
  countryCodes.flatMap((country) =>
    demoCompanies[country]
      .filter(({ status, signals }) => status === 'active' && signals?.vatRegistered !== false)
      .map(({ number }) => vatNumberOf(number, country)),
  ),
)

/** Knows the VAT numbers of the demo companies and no others. */
export function createDemoVat({ now, delayMs = 0 }: DemoOptions): VatCheck {
  return {
    id: sourceId,
    demo: true,
    async check(number, signal) {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      const outcome = registered.has(number) ? 'registered' : 'notRegistered'
      return { outcome, sourceId, fetchedAt: now().toISOString() }
    },
  }
}
