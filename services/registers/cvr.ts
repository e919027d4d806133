import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { clientCredentials } from '../http/access-token.ts'
import { basicAuthorization } from '../http/authorization.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { findByCvrNumber } from './cvr-number.ts'
import { searchCvr } from './cvr-search.ts'

export interface CvrSettings {
  readonly CVR_URL: string
  readonly CVR_TOKEN_URL: string
  readonly CVR_CLIENT_ID?: string | undefined
  readonly CVR_CLIENT_SECRET?: string | undefined
  readonly CVR_SEARCH_URL: string
  readonly CVR_SEARCH_USER?: string | undefined
  readonly CVR_SEARCH_PASSWORD?: string | undefined
}

interface CvrDeps {
  readonly outside: Outside
  readonly settings: CvrSettings
}

const tenMinutes = 600_000

/** Both halves of a look-up stay within what a turn waits. Milliseconds. */
const deadline = 1700

/** Datafordeler also takes its key in the URL; a token keeps it out of every log on the way. */
function numberClient({ outside, settings }: CvrDeps) {
  const authorization = clientCredentials(
    {
      id: 'cvr',
      tokenUrl: settings.CVR_TOKEN_URL,
      clientId: settings.CVR_CLIENT_ID ?? '',
      clientSecret: settings.CVR_CLIENT_SECRET ?? '',
    },
    outside,
  )
  const baseUrl = settings.CVR_URL
  return createProviderClient(
    { id: 'cvr', baseUrl, authorization, deadline, cacheFor: tenMinutes },
    outside,
  )
}

function searchOf({ outside, settings }: CvrDeps): Pick<CompanyRegister, 'search'> {
  const { CVR_SEARCH_URL: baseUrl, CVR_SEARCH_USER: user, CVR_SEARCH_PASSWORD: password } = settings
  if (user === undefined || password === undefined) return {}
  const authorization = basicAuthorization(user, password)
  const client = createProviderClient(
    { id: 'cvr-search', baseUrl, authorization, cacheFor: tenMinutes },
    outside,
  )
  return { search: (name, signal) => searchCvr(client, name, signal) }
}

/** Today, and the same all day: an answer can be kept only while its question stays the same. */
const startOfDay = (now: Date): string => `${now.toISOString().slice(0, 10)}T00:00:00.000000Z`

/**
 * Det Centrale Virksomhedsregister: by number at Datafordeler, by name in the index of Erhvervsstyrelsen, where a user of it
 * is configured.
 */
export function createCvrRegister(country: CountryCode, deps: CvrDeps): CompanyRegister {
  const client = numberClient(deps)
  return {
    id: 'cvr',
    demo: false,
    country,
    find: (number, signal) =>
      findByCvrNumber(client, number, { at: startOfDay(deps.outside.now()), signal }),
    ...searchOf(deps),
  }
}
