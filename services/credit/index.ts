import type { CreditProvider } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Outside } from '../http/provider-health.ts'
import { createCreditsafeCredit, type CreditsafeSettings } from './creditsafe.ts'
import { createDemoCredit } from './demo.ts'
import { createNoCredit } from './none.ts'

/** What a credit bureau's client may ask of the process that runs it. */
export interface CreditDeps {
  readonly now: () => Date
  readonly outside: Outside
  readonly settings: CreditsafeSettings
}

/** Every credit bureau by the id that the seller's profile names (`providers.credit`). One line each. */
export const creditProviders: Readonly<
  Record<string, (country: CountryCode, deps: CreditDeps) => CreditProvider>
> = {
  demo: createDemoCredit,
  none: createNoCredit,
  creditsafe: createCreditsafeCredit,
}
