import type { CompanyLookup, CompanyRegister, RegisteredCompany } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import { demoCompanies } from './demo-companies.ts'
import type { DemoCompany } from './demo-company.ts'

const sourceId = 'demo-register'

/** The first of the month `months` ago, so that a young company stays young. */
function monthsAgo(now: Date, months: number): string {
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
  return date.toISOString().slice(0, 10)
}

function registered(demo: DemoCompany, country: CountryCode, now: Date): RegisteredCompany {
  const { number, name, legalForm, status, registered: since, address } = demo
  return {
    number,
    country,
    name,
    legalForm,
    status,
    registeredOn: typeof since === 'string' ? since : monthsAgo(now, since.monthsAgo),
    ...(address === undefined ? {} : { address: { ...address, country } }),
    ...(demo.advertisingProtected === true && { advertisingProtected: true }),
  }
}

/** A Swedish sole trader's number may come with its century (12 digits); the register keeps ten. */
const keyOf = (number: string, country: CountryCode): string =>
  country === 'SE' ? number.slice(-10) : number

/** A company register that knows the companies of `demo-companies.ts` and no others. */
export function createDemoRegister(country: CountryCode, options: DemoOptions): CompanyRegister {
  const { now, delayMs = 0 } = options
  return {
    id: sourceId,
    demo: true,
    country,
    async find(number, signal): Promise<CompanyLookup> {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      const fetchedAt = now().toISOString()
      const key = keyOf(number, country)
      const demo = demoCompanies[country].find((candidate) => candidate.number === key)
      if (demo === undefined) return { outcome: 'notFound', sourceId, fetchedAt }
      return { outcome: 'found', company: registered(demo, country, now()), sourceId, fetchedAt }
    },
  }
}
