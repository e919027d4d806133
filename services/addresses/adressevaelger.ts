import { z } from 'zod'
import type {
  AddressDirectory,
  AddressLookup,
  AddressSearch,
  PartialAddress,
} from '../../onboarding/ports.ts'
import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import type { ProviderAnswer } from '../http/provider-answer.ts'
import { createProviderClient, type ProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { isPlace, isStreet } from './same-place.ts'
import { isBox, streetLine, streetParts } from './street-parts.ts'

const sourceId = 'adressevaelger'

export interface AdressevaelgerSettings {
  readonly ADRESSEVAELGER_URL: string
  readonly ADRESSEVAELGER_TOKEN: string
}

interface AdressevaelgerDeps {
  readonly outside: Outside
  readonly settings: AdressevaelgerSettings
}

const washShape = z.object({
  vaskestatus: z.object({ kode: z.number() }),
  vaskeresultat: z.object({ adresse_id_lokalid: z.string().min(1) }).nullish(),
})
const named = z.object({ titel: z.string().min(1), type: z.string() })
/** Lists may have holes, and streets among the addresses. */
const foundShape = z.object({ status: z.literal('ok'), fund: z.array(named.nullable()) })
const addressShape = z.object({
  status: z.literal('ok'),
  adresse: z.object({ adressebetegnelse: z.string().min(1) }),
})

/** Adressevask: exact and nearly exact; weaker ones are guesses. */
const sure: readonly number[] = [1000, 900]
/** The longest text that the search takes. */
const longestText = 73
const tenMinutes = 600_000

/** `Vestergade 1, 2. tv, 1456 København K`: the agency's one-line form. */
function fromTitle(title: string): Address | undefined {
  const [, street, postalCode, city] = /^(.+), (\d{4}) ([^,]+)$/.exec(title) ?? []
  if (street === undefined || postalCode === undefined || city === undefined) return undefined
  return { street, postalCode, city, country: 'DK' }
}

interface Search {
  readonly client: ProviderClient
  readonly token: string
  readonly signal: AbortSignal
}

function get<T>({ client, token, signal }: Search, path: string, asked: Question<T>) {
  return client.get({ path, query: { ...asked.query, token }, schema: asked.schema, signal })
}

interface Question<T> {
  readonly query?: Readonly<Record<string, string>>
  readonly schema: z.ZodType<T>
}

type Titles = ProviderAnswer<readonly string[]>

/** The one address that the text means beyond doubt; no title where there is none. */
async function washed(search: Search, text: string): Promise<Titles> {
  const wash = await get(search, '/vask/', { query: { adresse: text }, schema: washShape })
  if (wash.outcome !== 'ok') return wash
  const { vaskestatus, vaskeresultat } = wash.value
  if (vaskeresultat == null || !sure.includes(vaskestatus.kode)) return { ...wash, value: [] }
  const id = encodeURIComponent(vaskeresultat.adresse_id_lokalid)
  const answer = await get(search, `/adresser/${id}`, { schema: addressShape })
  return answer.outcome === 'ok'
    ? { ...answer, value: [answer.value.adresse.adressebetegnelse] }
    : answer
}

/** Likely addresses, the likeliest first. */
async function searched(search: Search, text: string): Promise<Titles> {
  const query = { tekst: text.slice(0, longestText) }
  const answer = await get(search, '/adresser/soeg', { query, schema: foundShape })
  if (answer.outcome !== 'ok') return answer
  const titles = answer.value.fund.filter((one) => one !== null).map(({ titel }) => titel)
  return { ...answer, value: titles }
}

async function titlesFor(search: Search, text: string): Promise<Titles> {
  const exact = await washed(search, text)
  return exact.outcome === 'ok' && exact.value.length === 0 ? searched(search, text) : exact
}

function judge(candidates: readonly Address[], asked: Address, fetchedAt: string): AddressLookup {
  const { before, street, unit } = streetParts(asked.street)
  const own = streetLine(street, unit)
  const isSame = (one: Address): boolean =>
    isStreet(one.street, own) &&
    one.postalCode === asked.postalCode &&
    isPlace(asked.city, one.city)
  const best = candidates.find(isSame) ?? candidates[0]
  if (best === undefined) return { outcome: 'notFound', sourceId, fetchedAt }
  const address = { ...best, street: streetLine(before, best.street) }
  return { outcome: isSame(best) ? 'confirmed' : 'suggested', address, sourceId, fetchedAt }
}

async function look(search: Search, address: Address): Promise<AddressLookup> {
  const { street, unit } = streetParts(address.street)
  const text = `${streetLine(street, unit)}, ${address.postalCode} ${address.city}`
  const answer = await titlesFor(search, text)
  if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
  const candidates = answer.value.flatMap((title) => fromTitle(title) ?? [])
  return judge(candidates, address, answer.fetchedAt)
}

/** The street itself where there is one, in the place that was named where it is there. */
function likely(found: readonly Address[], partial: PartialAddress): readonly Address[] {
  const { street, unit } = streetParts(partial.street)
  const exact = found.filter((one) => isStreet(one.street, streetLine(street, unit)))
  const streets = exact.length > 0 ? exact : found
  const there = streets.filter(
    ({ postalCode, city }) =>
      postalCode === partial.postalCode ||
      (partial.city !== undefined && isPlace(partial.city, city)),
  )
  return there.length > 0 ? there : streets
}

/** The search takes any text; the wash says nothing where more than one address would do. */
async function complete(search: Search, partial: PartialAddress): Promise<AddressSearch> {
  const { before, street, unit } = streetParts(partial.street)
  const place = [partial.postalCode, partial.city].filter((part) => part !== undefined).join(' ')
  const text = streetLine(street, unit, place === '' ? [] : place)
  const answer = await searched(search, text)
  if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
  const found = answer.value.flatMap((title) => fromTitle(title) ?? [])
  const addresses = likely(found, partial).map((one) => ({
    ...one,
    street: streetLine(before, one.street),
  }))
  return { outcome: 'found', addresses, sourceId, fetchedAt: answer.fetchedAt }
}

/**
 * Adressevælger and Adressevask of Klimadatastyrelsen: every address of Denmark, floor and door included. The token goes in
 * the query, as the agency has it; it is a public one for all callers until there are personal ones.
 */
export function createAdressevaelgerAddresses(
  country: CountryCode,
  { outside, settings }: AdressevaelgerDeps,
): AddressDirectory {
  const client = createProviderClient(
    { id: sourceId, baseUrl: settings.ADRESSEVAELGER_URL, cacheFor: tenMinutes },
    outside,
  )
  const token = settings.ADRESSEVAELGER_TOKEN
  return {
    id: sourceId,
    demo: false,
    country,
    async check(address, signal) {
      const { street } = streetParts(address.street)
      if (address.country === 'DK' && !isBox(street))
        return look({ client, token, signal }, address)
      return { outcome: 'unknown', sourceId, fetchedAt: outside.now().toISOString() }
    },
    complete: (partial, signal) => complete({ client, token, signal }, partial),
  }
}
