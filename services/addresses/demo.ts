import type {
  AddressDirectory,
  AddressLookup,
  AddressSearch,
  PartialAddress,
} from '../../onboarding/ports.ts'
import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import { isPlace } from './same-place.ts'
import places from './demo-places.json' with { type: 'json' }

const sourceId = 'demo-addresses'

/** The place of a code by the post's own name; a sample of larger towns, so most codes are missing. */
function placeOf(country: CountryCode, postalCode: string): string | undefined {
  const known: Readonly<Record<string, string>> = places[country]
  return Object.hasOwn(known, postalCode) ? known[postalCode] : undefined
}

function judge(address: Address, country: CountryCode, fetchedAt: string): AddressLookup {
  const place = address.country === country ? placeOf(country, address.postalCode) : undefined
  if (place === undefined) return { outcome: 'unknown', sourceId, fetchedAt }
  const outcome = isPlace(address.city, place) ? 'confirmed' : 'suggested'
  return { outcome, address: { ...address, city: place }, sourceId, fetchedAt }
}

/** Every code of the town, or the one that was given; nothing where only the street is known. */
function completed(partial: PartialAddress, country: CountryCode): readonly Address[] {
  const { street, postalCode, city } = partial
  return Object.entries(places[country])
    .filter(([code, place]) =>
      postalCode === undefined ? city !== undefined && isPlace(city, place) : code === postalCode,
    )
    .map(([code, place]) => ({ street, postalCode: code, city: place, country }))
}

/**
 * An address directory that knows the places of about fifty postal codes a country. It says nothing about streets.
 * A confirmed address comes back with the place spelled as the post does.
 */
export function createDemoAddresses(country: CountryCode, options: DemoOptions): AddressDirectory {
  const { now, delayMs = 0 } = options
  return {
    id: sourceId,
    demo: true,
    country,
    async check(address, signal): Promise<AddressLookup> {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      return judge(address, country, now().toISOString())
    },
    async complete(partial, signal): Promise<AddressSearch> {
      if (!(await waitedFor(delayMs, signal))) return { outcome: 'unavailable', sourceId }
      const addresses = completed(partial, country)
      return { outcome: 'found', addresses, sourceId, fetchedAt: now().toISOString() }
    },
  }
}
