import type { CompanyRegister } from '../../../onboarding/ports.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import type { RegisterDeps } from '../../../services/registers/index.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

/** The settings of every register, with a replay server in the place of the world. */
const settingsAt = (url: string): RegisterDeps['settings'] => ({
  BRREG_URL: url,
  CVR_URL: `${url}/CVR/v2`,
  CVR_TOKEN_URL: `${url}/token`,
  CVR_CLIENT_ID: 'cvr-client',
  CVR_CLIENT_SECRET: 'cvr-secret',
  CVR_SEARCH_URL: `${url}/cvr-permanent`,
  CVR_SEARCH_USER: 'search-user',
  CVR_SEARCH_PASSWORD: 'search-secret',
  CVRAPI_URL: url,
  CVRAPI_USER_AGENT: 'test',
  BOLAGSVERKET_URL: `${url}/vardefulla-datamangder/v1`,
  BOLAGSVERKET_TOKEN_URL: `${url}/oauth2/token`,
  BOLAGSVERKET_CLIENT_ID: 'bv-client',
  BOLAGSVERKET_CLIENT_SECRET: 'bv-secret',
})

type Make = (country: CountryCode, deps: RegisterDeps) => CompanyRegister

/** A register that asks the server at `url`, and one that waits for ever. */
export function realRegister(make: Make, country: CountryCode) {
  const at = (url: string, outside: Outside = createOutside({ fetch, now })): CompanyRegister =>
    make(country, { now, outside, settings: settingsAt(url) })
  const silent = createOutside({ fetch: silentFetch, now })
  return { at, slow: () => at('http://provider.example', silent) }
}

export const patient = () => new AbortController().signal
