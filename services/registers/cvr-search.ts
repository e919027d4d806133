import { z } from 'zod'
import type { CompanySearch, RegisteredCompany } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import type { ProviderClient } from '../http/provider-client.ts'
import { danishForm, danishStatus } from './danish-company.ts'
import { day, flag, listOf, text } from './shapes.ts'

const sourceId = 'cvr'

const numeral = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)))

const addressShape = z
  .object({
    vejnavn: text,
    husnummerFra: numeral,
    bogstavFra: text,
    etage: text,
    sidedoer: text,
    postnummer: numeral,
    postdistrikt: text,
  })
  .nullish()
type FoundAddress = NonNullable<z.infer<typeof addressShape>>

const companyShape = z.object({
  cvrNummer: z.number(),
  reklamebeskyttet: flag,
  virksomhedMetadata: z.object({
    nyesteNavn: z.object({ navn: z.string() }),
    nyesteBeliggenhedsadresse: addressShape,
    nyesteVirksomhedsform: z.object({ kortBeskrivelse: text }).nullish(),
    sammensatStatus: text,
    stiftelsesDato: day,
  }),
})
type Found = z.infer<typeof companyShape>

const shape = z.object({
  hits: z.object({
    hits: listOf(z.object({ _source: z.object({ Vrvirksomhed: companyShape }) })),
  }),
})

/** `Havnegade 12B, 3. tv`: floor and door behind a comma. Postal codes are numbers here: padded to four. */
function addressOf(found: FoundAddress): Address | undefined {
  const {
    vejnavn,
    husnummerFra = '',
    bogstavFra = '',
    etage,
    sidedoer,
    postnummer,
    postdistrikt,
  } = found
  if (vejnavn === undefined || postnummer === undefined || postdistrikt === undefined)
    return undefined
  const house = `${vejnavn} ${husnummerFra}${bogstavFra}`.trim()
  const floor = [etage === undefined ? undefined : `${etage}.`, sidedoer].filter(
    (part) => part !== undefined,
  )
  const street = floor.length === 0 ? house : `${house}, ${floor.join(' ')}`
  return { street, postalCode: postnummer.padStart(4, '0'), city: postdistrikt, country: 'DK' }
}

/** A company whose status we cannot read is not offered: nobody could say whether it still trades. */
function companyOf({
  cvrNummer,
  reklamebeskyttet,
  virksomhedMetadata: data,
}: Found): readonly RegisteredCompany[] {
  const status = danishStatus(data.sammensatStatus ?? '')
  if (status === undefined) return []
  const address = data.nyesteBeliggenhedsadresse
  const company = {
    number: String(cvrNummer),
    country: 'DK' as const,
    name: data.nyesteNavn.navn,
    legalForm: danishForm(data.nyesteVirksomhedsform?.kortBeskrivelse ?? ''),
    status,
    ...present({
      address: address === null || address === undefined ? undefined : addressOf(address),
      registeredOn: data.stiftelsesDato,
    }),
    ...(reklamebeskyttet && { advertisingProtected: true }),
  }
  return [company]
}

/** Companies by name in Erhvervsstyrelsen's index (Elasticsearch). */
export async function searchCvr(
  client: ProviderClient,
  name: string,
  signal: AbortSignal,
): Promise<CompanySearch> {
  const answer = await client.post({
    path: '/virksomhed/_search',
    json: {
      query: { match: { 'Vrvirksomhed.virksomhedMetadata.nyesteNavn.navn': name } },
      size: 20,
    },
    safe: true,
    schema: shape,
    signal,
  })
  if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
  const companies = answer.value.hits.hits.flatMap(({ _source }) => companyOf(_source.Vrvirksomhed))
  return { outcome: 'found', companies, sourceId, fetchedAt: answer.fetchedAt }
}
