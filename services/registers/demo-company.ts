import type { CompanyStatus } from '../../onboarding/ports.ts'
import type { Address } from '../../onboarding/vocabulary.ts'

/** What a demo company is there to show; each country has one of each. */
export const demoCases = [
  'good',
  'commandName',
  'young',
  'middleScore',
  'lowScore',
  'soleTrader',
  'noAddress',
  'dissolved',
  'bankrupt',
  'windingUp',
  'blocked',
  'bureauDown',
] as const
export type DemoCase = (typeof demoCases)[number]

/** A fictional company. The number has valid check digits and lies in a series that is not issued. */
export interface DemoCompany {
  readonly shows: DemoCase
  readonly number: string
  readonly name: string
  readonly legalForm: string
  readonly status: CompanyStatus
  /** Date of registration (YYYY-MM-DD), or so many months before now. */
  readonly registered: string | { readonly monthsAgo: number }
  readonly address?: Omit<Address, 'country'>
  readonly advertisingProtected?: true
}
