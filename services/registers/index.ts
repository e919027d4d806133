import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Outside } from '../http/provider-health.ts'
import { createBolagsverketRegister, type BolagsverketSettings } from './bolagsverket.ts'
import { createBrregRegister, type BrregSettings } from './brreg.ts'
import { createCvrRegister, type CvrSettings } from './cvr.ts'
import { createCvrapiRegister, type CvrapiSettings } from './cvrapi.ts'
import { createDemoRegister } from './demo.ts'

export { demoNumbers } from './demo-companies.ts'

/** What a register may ask of the process that runs it. */
export interface RegisterDeps {
  readonly now: () => Date
  readonly outside: Outside
  readonly settings: BolagsverketSettings & BrregSettings & CvrSettings & CvrapiSettings
}

/** Every register by the id that the seller's profile names (`providers.register`). One line each. */
export const registers: Readonly<
  Record<string, (country: CountryCode, deps: RegisterDeps) => CompanyRegister>
> = {
  demo: createDemoRegister,
  bolagsverket: createBolagsverketRegister,
  brreg: createBrregRegister,
  cvr: createCvrRegister,
  cvrapi: createCvrapiRegister,
}
