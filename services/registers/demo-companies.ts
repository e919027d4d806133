import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { danishDemoCompanies } from './demo-companies-dk.ts'
import { norwegianDemoCompanies } from './demo-companies-no.ts'
import { swedishDemoCompanies } from './demo-companies-se.ts'
import { demoCases, type DemoCase, type DemoCompany } from './demo-company.ts'

/** The demo register of each country. */
export const demoCompanies: Readonly<Record<CountryCode, readonly DemoCompany[]>> = {
  DK: danishDemoCompanies,
  SE: swedishDemoCompanies,
  NO: norwegianDemoCompanies,
}

function numberOf(country: CountryCode, shows: DemoCase): string {
  return demoCompanies[country].find((company) => company.shows === shows)?.number ?? ''
}

/** The company number that shows each case, e.g. `demoNumbers('DK').good`; the start banner prints some. */
export function demoNumbers(country: CountryCode): Readonly<Record<DemoCase, string>> {
  // `fromEntries` forgets which keys there are; they are exactly the list.
  return Object.fromEntries(demoCases.map((shows) => [shows, numberOf(country, shows)])) as Record<
    DemoCase,
    string
  >
}
