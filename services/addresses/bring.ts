import { z } from 'zod'
import type { AddressDirectory, AddressLookup, AddressSearch } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { fixedHeaders } from '../http/authorization.ts'
import { createProviderClient, type ProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { inTitleCase, isPlace } from './same-place.ts'

const sourceId = 'bring'

export interface BringSettings {
  readonly BRING_URL: string
  readonly BRING_UID?: string | undefined
  readonly BRING_KEY?: string | undefined
}

interface BringDeps {
  readonly outside: Outside
  readonly settings: BringSettings
}

/** Postal codes change about once a quarter. */
const oneDay = 86_400_000

const shape = z.object({ postal_codes: z.array(z.object({ city: z.string().min(1) }).nullable()) })

/** Asks for the place of a code. No city: the code is nobody's. Undefined: nobody could be asked. */
function placeReader(client: ProviderClient, country: CountryCode) {
  return async (postalCode: string, signal: AbortSignal) => {
    const answer = await client.get({
      path: `/address/api/${country.toLowerCase()}/postal-codes/${encodeURIComponent(postalCode)}`,
      schema: shape,
      statuses: [400, 404],
      signal,
    })
    if (answer.outcome === 'unavailable') return undefined
    const { fetchedAt } = answer
    const place = answer.outcome === 'ok' ? answer.value.postal_codes.find((one) => one) : null
    return { city: place == null ? undefined : inTitleCase(place.city), fetchedAt }
  }
}

/**
 * Bring's postal codes (developer.bring.com/api/postal-code): the place of a code, in all three countries. It knows no
 * streets, so an address is confirmed by its place, and completed only from its code. An unknown code is answered with 400,
 * 404 or an empty list.
 */
export function createBringAddresses(
  country: CountryCode,
  { outside, settings }: BringDeps,
): AddressDirectory {
  const authorization = fixedHeaders({
    'x-mybring-api-uid': settings.BRING_UID ?? '',
    'x-mybring-api-key': settings.BRING_KEY ?? '',
  })
  const client = createProviderClient(
    { id: sourceId, baseUrl: settings.BRING_URL, authorization, cacheFor: oneDay },
    outside,
  )
  const placeOf = placeReader(client, country)
  const atOnce = () => ({ sourceId, fetchedAt: outside.now().toISOString() })
  return {
    id: sourceId,
    demo: false,
    country,
    async check(address, signal): Promise<AddressLookup> {
      if (address.country !== country) return { outcome: 'unknown', ...atOnce() }
      const place = await placeOf(address.postalCode, signal)
      if (place === undefined) return { outcome: 'unavailable', sourceId }
      const { city, fetchedAt } = place
      if (city === undefined) return { outcome: 'notFound', sourceId, fetchedAt }
      const outcome = isPlace(address.city, city) ? 'confirmed' : 'suggested'
      return { outcome, address: { ...address, city }, sourceId, fetchedAt }
    },
    async complete({ street, postalCode }, signal): Promise<AddressSearch> {
      if (postalCode === undefined) return { outcome: 'found', addresses: [], ...atOnce() }
      const place = await placeOf(postalCode, signal)
      if (place === undefined) return { outcome: 'unavailable', sourceId }
      const { city, fetchedAt } = place
      const addresses = city === undefined ? [] : [{ street, postalCode, city, country }]
      return { outcome: 'found', addresses, sourceId, fetchedAt }
    },
  }
}
