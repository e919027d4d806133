import type { VatCheck } from '../../onboarding/ports.ts'
import type { Outside } from '../http/provider-health.ts'
import { createDemoVat } from './demo.ts'
import { createNoVat } from './none.ts'
import { createViesVat, type ViesSettings } from './vies.ts'

/** What a check of VAT registrations may ask of the process that runs it. */
export interface VatDeps {
  readonly now: () => Date
  readonly outside: Outside
  readonly settings: ViesSettings
}

/** Every check of VAT registrations by the id that the seller's profile names (`providers.vat`). One line each. */
export const vatChecks: Readonly<Record<string, (deps: VatDeps) => VatCheck>> = {
  demo: createDemoVat,
  none: createNoVat,
  vies: createViesVat,
}
