import type { AddressDirectory } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Outside } from '../http/provider-health.ts'
import { createAdressevaelgerAddresses, type AdressevaelgerSettings } from './adressevaelger.ts'
import { createBringAddresses, type BringSettings } from './bring.ts'
import { createDemoAddresses } from './demo.ts'
import { createKartverketAddresses, type KartverketSettings } from './kartverket.ts'

/** What an address directory may ask of the process that runs it. */
export interface AddressDeps {
  readonly now: () => Date
  readonly outside: Outside
  readonly settings: AdressevaelgerSettings & BringSettings & KartverketSettings
}

/** Every address directory by the id that the seller's profile names (`providers.addresses`). One line each. */
export const addressDirectories: Readonly<
  Record<string, (country: CountryCode, deps: AddressDeps) => AddressDirectory>
> = {
  demo: createDemoAddresses,
  adressevaelger: createAdressevaelgerAddresses,
  bring: createBringAddresses,
  kartverket: createKartverketAddresses,
}
