import type { AddressDirectory } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { createDemoAddresses } from './demo.ts'

/** What an address directory may ask of the process that runs it. */
export interface AddressDeps {
  readonly now: () => Date
}

/** Every address directory by the id that the seller's profile names (`providers.addresses`). One line each. */
export const addressDirectories: Readonly<
  Record<string, (country: CountryCode, deps: AddressDeps) => AddressDirectory>
> = {
  demo: createDemoAddresses,
}
