import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { createDemoRegister } from './demo.ts'

export { demoNumbers } from './demo-companies.ts'

/** What a register may ask of the process that runs it. */
export interface RegisterDeps {
  readonly now: () => Date
}

/** Every register by the id that the seller's profile names (`providers.register`). One line each. */
export const registers: Readonly<
  Record<string, (country: CountryCode, deps: RegisterDeps) => CompanyRegister>
> = {
  demo: createDemoRegister,
}
