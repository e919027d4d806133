import { z } from 'zod'
import type {
  CompanyLookup,
  CompanyRegister,
  CompanyStatus,
  RegisteredCompany,
} from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { danishForm } from './danish-company.ts'
import { day, flag, text } from './shapes.ts'

const sourceId = 'cvrapi'

export interface CvrapiSettings {
  readonly CVRAPI_URL: string
  readonly CVRAPI_USER_AGENT: string
}

interface CvrapiDeps {
  readonly outside: Outside
  readonly settings: CvrapiSettings
}

const companyShape = z.object({
  vat: z.number(),
  name: z.string(),
  address: text,
  zipcode: text,
  city: text,
  companydesc: text,
  startdate: day,
  enddate: text,
  creditbankrupt: flag,
  protected: flag,
})
type Company = z.infer<typeof companyShape>

/** "Not found" comes with 404 or with 200. */
const shape = z.union([z.object({ error: z.string() }), companyShape])

function statusOf({ enddate, creditbankrupt }: Company): CompanyStatus {
  if (enddate !== undefined) return 'dissolved'
  return creditbankrupt ? 'bankrupt' : 'active'
}

function addressOf({ address, zipcode, city }: Company): Address | undefined {
  if (address === undefined || zipcode === undefined || city === undefined) return undefined
  return { street: address, postalCode: zipcode, city, country: 'DK' }
}

function companyOf(company: Company): RegisteredCompany {
  return {
    number: String(company.vat),
    country: 'DK',
    name: company.name,
    legalForm: danishForm(company.companydesc ?? ''),
    status: statusOf(company),
    ...present({ address: addressOf(company), registeredOn: company.startdate }),
    ...(company.protected && { advertisingProtected: true }),
  }
}

/** A third party's copy of CVR with a free quota of about fifty look-ups a day: for trying out, refused in production. */
export function createCvrapiRegister(
  country: CountryCode,
  { outside, settings }: CvrapiDeps,
): CompanyRegister {
  const client = createProviderClient(
    {
      id: sourceId,
      baseUrl: settings.CVRAPI_URL,
      headers: { 'user-agent': settings.CVRAPI_USER_AGENT },
      budget: { requests: 50, perSeconds: 86_400 },
      cacheFor: 3_600_000,
    },
    outside,
  )

  async function ask(
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<CompanyLookup> {
    const answer = await client.get({
      path: '',
      query: { country: 'dk', ...query },
      schema: shape,
      statuses: [404],
      signal,
    })
    if (answer.outcome === 'unavailable') return { outcome: 'unavailable', sourceId }
    const { fetchedAt } = answer
    if (answer.outcome === 'status') return { outcome: 'notFound', sourceId, fetchedAt }
    if ('vat' in answer.value) {
      return { outcome: 'found', company: companyOf(answer.value), sourceId, fetchedAt }
    }
    return answer.value.error === 'NOT_FOUND'
      ? { outcome: 'notFound', sourceId, fetchedAt }
      : { outcome: 'unavailable', sourceId }
  }

  return {
    id: sourceId,
    demo: false,
    country,
    find: (number, signal) => ask({ vat: number }, signal),
    async search(name, signal) {
      const lookup = await ask({ name }, signal)
      if (lookup.outcome === 'unavailable') return lookup
      const companies = lookup.outcome === 'found' ? [lookup.company] : []
      return { outcome: 'found', companies, sourceId, fetchedAt: lookup.fetchedAt }
    },
  }
}
