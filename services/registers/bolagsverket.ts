import { isNationalSeries } from '../../onboarding/countries/se/company-number.ts'
import type { CompanyLookup, CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { clientCredentials } from '../http/access-token.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { bolagsverketCompany, lacksEssentials } from './bolagsverket-company.ts'
import { answerShape } from './bolagsverket-shapes.ts'

const sourceId = 'bolagsverket'

export interface BolagsverketSettings {
  readonly BOLAGSVERKET_URL: string
  readonly BOLAGSVERKET_TOKEN_URL: string
  readonly BOLAGSVERKET_CLIENT_ID?: string | undefined
  readonly BOLAGSVERKET_CLIENT_SECRET?: string | undefined
}

interface BolagsverketDeps {
  readonly outside: Outside
  readonly settings: BolagsverketSettings
}

function createClient({ outside, settings }: BolagsverketDeps) {
  const authorization = clientCredentials(
    {
      id: sourceId,
      tokenUrl: settings.BOLAGSVERKET_TOKEN_URL,
      clientId: settings.BOLAGSVERKET_CLIENT_ID ?? '',
      clientSecret: settings.BOLAGSVERKET_CLIENT_SECRET ?? '',
      scope: 'vardefulla-datamangder:read vardefulla-datamangder:ping',
    },
    outside,
  )
  const baseUrl = settings.BOLAGSVERKET_URL
  // A limit of 60 calls a minute is talked of; we stay below it.
  const budget = { requests: 50, perSeconds: 60 }
  return createProviderClient(
    { id: sourceId, baseUrl, authorization, budget, cacheFor: 600_000 },
    outside,
  )
}

/** Ten digits of a sole trader with the century in front: nobody trades before birth or after a hundred. */
function withCentury(ten: string, now: Date): string {
  const born = 2000 + Number(ten.slice(0, 2))
  return `${born > now.getUTCFullYear() ? '19' : '20'}${ten}`
}

/**
 * Bolagsverket, "värdefulla datamängder" v1: by number only. A sole trader's number is a national number: it goes in the
 * body, never in a URL, and the answer to it is not kept (ID-03).
 */
export function createBolagsverketRegister(
  country: CountryCode,
  deps: BolagsverketDeps,
): CompanyRegister {
  const client = createClient(deps)
  return {
    id: sourceId,
    demo: false,
    country,
    async find(number, signal): Promise<CompanyLookup> {
      const unavailable = { outcome: 'unavailable', sourceId } as const
      const ten = number.slice(-10)
      const natural = isNationalSeries(ten)
      const identity =
        natural && number.length === 10 ? withCentury(ten, deps.outside.now()) : number
      const answer = await client.post({
        path: '/organisationer',
        json: { identitetsbeteckning: identity },
        schema: answerShape,
        // A number that it refuses is none that it knows; the number's own digits were checked before.
        statuses: [400],
        safe: true,
        keep: !natural,
        signal,
      })
      if (answer.outcome === 'unavailable') return unavailable
      const { fetchedAt } = answer
      if (answer.outcome === 'status') return { outcome: 'notFound', sourceId, fetchedAt }
      const [organisation] = answer.value.organisationer
      if (organisation === undefined) return { outcome: 'notFound', sourceId, fetchedAt }
      if (lacksEssentials(organisation)) return unavailable
      const company = bolagsverketCompany(organisation, ten)
      return company === undefined
        ? { outcome: 'notFound', sourceId, fetchedAt }
        : { outcome: 'found', company, sourceId, fetchedAt }
    },
  }
}
