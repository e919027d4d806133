import { z } from 'zod'
import type {
  AddressDirectory,
  AddressLookup,
  AddressSearch,
  PartialAddress,
} from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import { createProviderClient, type ProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { inTitleCase, isPlace, isStreet } from './same-place.ts'
import { isBox, streetLine, streetParts } from './street-parts.ts'

const sourceId = 'kartverket'

export interface KartverketSettings {
  readonly KARTVERKET_URL: string
}

interface KartverketDeps {
  readonly outside: Outside
  readonly settings: KartverketSettings
}

const hitShape = z.object({
  adressetekst: z.string().min(1),
  postnummer: z.string().regex(/^\d{4}$/),
  poststed: z.string().min(1),
})
/** Lists may have holes. */
const shape = z.object({ adresser: z.array(hitShape.nullable()) })
type Hit = z.infer<typeof hitShape>

/** So many likely addresses are looked through. */
const hitsWanted = 10
const tenMinutes = 600_000

interface Search {
  readonly client: ProviderClient
  readonly signal: AbortSignal
}

async function search({ client, signal }: Search, query: Readonly<Record<string, string>>) {
  const answer = await client.get({
    path: '/adresser/v1/sok',
    query: { ...query, treffPerSide: hitsWanted },
    schema: shape,
    signal,
  })
  if (answer.outcome !== 'ok') return undefined
  return { hits: answer.value.adresser.filter((hit) => hit !== null), fetchedAt: answer.fetchedAt }
}

/** The register's address with what it knows nothing of — c/o, floor, dwelling — as the customer wrote it. */
function toAddress(hit: Hit, address: Pick<Address, 'street'>): Address {
  const { before, unit } = streetParts(address.street)
  return {
    street: streetLine(before, hit.adressetekst, unit),
    postalCode: hit.postnummer,
    city: inTitleCase(hit.poststed),
    country: 'NO',
  }
}

/** The likeliest hit first: same code, then same place, then as the register ranks them. */
function best(hits: readonly Hit[], { postalCode, city }: Address): Hit | undefined {
  return (
    hits.find((hit) => hit.postnummer === postalCode) ??
    hits.find((hit) => isPlace(city, hit.poststed)) ??
    hits[0]
  )
}

async function look(asking: Search, address: Address): Promise<AddressLookup> {
  const { street } = streetParts(address.street)
  const exact = await search(asking, { sok: street, postnummer: address.postalCode })
  if (exact === undefined) return { outcome: 'unavailable', sourceId }
  const same = exact.hits.find((hit) => isStreet(hit.adressetekst, street))
  if (same !== undefined) {
    const outcome = isPlace(address.city, same.poststed) ? 'confirmed' : 'suggested'
    return { outcome, address: toAddress(same, address), sourceId, fetchedAt: exact.fetchedAt }
  }
  const like = await search(asking, { sok: `${street} ${address.city}`, fuzzy: 'true' })
  if (like === undefined) return { outcome: 'unavailable', sourceId }
  const { fetchedAt } = like
  const hit = best(like.hits, address)
  return hit === undefined
    ? { outcome: 'notFound', sourceId, fetchedAt }
    : { outcome: 'suggested', address: toAddress(hit, address), sourceId, fetchedAt }
}

/** The street itself where there is one, in the town that was named where it is there. */
function likely(hits: readonly Hit[], street: string, city: string | undefined): readonly Hit[] {
  const exact = hits.filter((hit) => isStreet(hit.adressetekst, street))
  const streets = exact.length > 0 ? exact : hits
  const there = streets.filter((hit) => city !== undefined && isPlace(city, hit.poststed))
  return there.length > 0 ? there : streets
}

async function complete(asking: Search, partial: PartialAddress): Promise<AddressSearch> {
  const { street } = streetParts(partial.street)
  const { postalCode, city } = partial
  const ask = (sok: string, fuzzy: Readonly<Record<string, string>>) =>
    search(asking, { sok, ...fuzzy, ...present({ postnummer: postalCode }) })
  const exact = await ask([street, city].filter((part) => part !== undefined).join(' '), {})
  // A slip in the street, or a town by a name that the register does not use for it.
  const found = exact?.hits.length === 0 ? await ask(street, { fuzzy: 'true' }) : exact
  if (found === undefined) return { outcome: 'unavailable', sourceId }
  const { hits, fetchedAt } = found
  const addresses = likely(hits, street, city).map((hit) => toAddress(hit, partial))
  return { outcome: 'found', addresses, sourceId, fetchedAt }
}

/** Kartverket's addresses v1 (NLOD, no key): every street address of Norway. Boxes are the post's and not in it. */
export function createKartverketAddresses(
  country: CountryCode,
  { outside, settings }: KartverketDeps,
): AddressDirectory {
  const client = createProviderClient(
    { id: sourceId, baseUrl: settings.KARTVERKET_URL, cacheFor: tenMinutes },
    outside,
  )
  return {
    id: sourceId,
    demo: false,
    country,
    async check(address, signal) {
      const { street } = streetParts(address.street)
      if (address.country === 'NO' && !isBox(street)) return look({ client, signal }, address)
      return { outcome: 'unknown', sourceId, fetchedAt: outside.now().toISOString() }
    },
    complete: (partial, signal) => complete({ client, signal }, partial),
  }
}
