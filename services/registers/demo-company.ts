import type { CompanySignals, CompanyStatus } from '../../onboarding/ports.ts'
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
  'eInvoice',
] as const
export type DemoCase = (typeof demoCases)[number]

/** A date (YYYY-MM-DD), or so many months before now, so that what is recent stays recent. */
export type DemoDate = string | { readonly monthsAgo: number }

/** A fictional company. The number has valid check digits and lies in a series that is not issued. */
export interface DemoCompany {
  readonly shows: DemoCase
  readonly number: string
  readonly name: string
  readonly legalForm: string
  readonly status: CompanyStatus
  readonly registered: DemoDate
  readonly address?: Omit<Address, 'country'>
  readonly advertisingProtected?: true
  readonly signals?: Omit<CompanySignals, 'rolesChangedOn'> & { readonly rolesChangedOn?: DemoDate }
}
