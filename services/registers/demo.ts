import { nameLikeness } from '../../onboarding/company-match.ts'
import type {
  CompanyLookup,
  CompanyRegister,
  CompanySearch,
  CompanySignals,
  RegisteredCompany,
} from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import { demoCompanies } from './demo-companies.ts'
import type { DemoCompany, DemoDate } from './demo-company.ts'

const sourceId = 'demo-register'

/** Relative ones are the first of a month. */
function dateOf(demo: DemoDate, now: Date): string {
  if (typeof demo === 'string') return demo
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - demo.monthsAgo, 1))
  return date.toISOString().slice(0, 10)
}

function signalsOf({ signals }: DemoCompany, now: Date): CompanySignals | undefined {
  if (signals === undefined) return undefined
  const { rolesChangedOn, ...others } = signals
  return rolesChangedOn === undefined
    ? others
    : { ...others, rolesChangedOn: dateOf(rolesChangedOn, now) }
}

function registered(demo: DemoCompany, country: CountryCode, now: Date): RegisteredCompany {
  const { number, name, legalForm, status, registered: since, address } = demo
  return {
    number,
    country,
    name,
    legalForm,
    status,
    registeredOn: dateOf(since, now),
    ...present({ signals: signalsOf(demo, now) }),
    ...(address === undefined ? {} : { address: { ...address, country } }),
    ...(demo.advertisingProtected === true && { advertisingProtected: true }),
  }
}

/** A Swedish sole trader's number may come with its century (12 digits); the register keeps ten. */
const keyOf = (number: string, country: CountryCode): string =>
  country === 'SE' ? number.slice(-10) : number

const mostFound = 20

/** As registers do: companies that have something of the name, in the order of the list. */
function search(name: string, country: CountryCode, now: Date): readonly RegisteredCompany[] {
  return demoCompanies[country]
    .filter((demo) => nameLikeness(name, demo.name, country).stated > 0)
    .slice(0, mostFound)
    .map((demo) => registered(demo, country, now))
}

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
    async search(name, signal): Promise<CompanySearch> {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      const companies = search(name, country, now())
      return { outcome: 'found', companies, sourceId, fetchedAt: now().toISOString() }
    },
  }
}
