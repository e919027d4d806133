import { z } from 'zod'
import type { CompanyLookup, CompanyStatus, RegisteredCompany } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import type { ProviderClient } from '../http/provider-client.ts'
import { danishForm, danishStatus } from './danish-company.ts'
import { day, listOf, text } from './shapes.ts'

const sourceId = 'cvr'

/** The first request: whether there is such a company, and its id. Strings are compared exactly, numbers are `Long`. */
const companyQuery = `query Company($cvr: Long!, $at: DafDateTime!) {
  CVR_Virksomhed(first: 1, virkningstid: $at, where: { CVRNummer: { eq: $cvr } }) {
    nodes { id CVRNummer status virksomhedStartdato virksomhedOphoersdato }
  }
}`

const filter = '(first: 10, virkningstid: $at, where: { CVREnhedsId: { eq: $id } })'

/** The second one: everything that hangs on that id. Of the advertising protection only that there is one is documented. */
const detailsQuery = `query Details($id: String!, $at: DafDateTime!) {
  CVR_Navn${filter} { nodes { vaerdi } }
  CVR_Adressering${filter} {
    nodes {
      AdresseringAnvendelse CVRAdresse_vejnavn CVRAdresse_husnummerFra CVRAdresse_postnummer CVRAdresse_postdistrikt
    }
  }
  CVR_Virksomhedsform${filter} { nodes { vaerdi vaerdiTekst } }
  CVR_Kreditoplysninger${filter} { nodes { kreditoplysningstekst } }
  CVR_Reklamebeskyttelse${filter} { nodes { __typename } }
}`

const nodesOf = <T extends z.ZodType>(node: T) => z.object({ nodes: listOf(node) })

/** Trouble comes with status 200 and null data: then the shape does not fit, and the answer is no answer. */
const companyShape = z.object({
  data: z.object({
    CVR_Virksomhed: nodesOf(
      z.object({
        id: z.string(),
        CVRNummer: z.number(),
        status: z.string(),
        virksomhedStartdato: day,
        virksomhedOphoersdato: day,
      }),
    ),
  }),
})
type Entity = z.infer<typeof companyShape>['data']['CVR_Virksomhed']['nodes'][number]

const addressShape = z.object({
  AdresseringAnvendelse: text,
  CVRAdresse_vejnavn: text,
  CVRAdresse_husnummerFra: text,
  CVRAdresse_postnummer: text,
  CVRAdresse_postdistrikt: text,
})

const detailsShape = z.object({
  data: z.object({
    CVR_Navn: nodesOf(z.object({ vaerdi: z.string() })),
    CVR_Adressering: nodesOf(addressShape),
    CVR_Virksomhedsform: nodesOf(z.object({ vaerdiTekst: text })),
    CVR_Kreditoplysninger: nodesOf(z.object({ kreditoplysningstekst: text })),
    CVR_Reklamebeskyttelse: nodesOf(z.unknown()),
  }),
})
type Details = z.infer<typeof detailsShape>['data']

function addressOf({ CVR_Adressering: addresses }: Details): Address | undefined {
  const found = addresses.nodes.find((node) => node.AdresseringAnvendelse === 'beliggenhedsadresse')
  const { CVRAdresse_vejnavn: road, CVRAdresse_husnummerFra: house } = found ?? {}
  const { CVRAdresse_postnummer: postalCode, CVRAdresse_postdistrikt: city } = found ?? {}
  if (road === undefined || postalCode === undefined || city === undefined) return undefined
  const street = [road, house].filter((part) => part !== undefined).join(' ')
  return { street, postalCode, city, country: 'DK' }
}

function statusOf(entity: Entity, { CVR_Kreditoplysninger: remarks }: Details) {
  if (entity.virksomhedOphoersdato !== undefined) return 'dissolved'
  const [remark] = remarks.nodes
  // A remark that we cannot read still is one: something is being wound up.
  if (remark !== undefined) return danishStatus(remark.kreditoplysningstekst ?? '') ?? 'windingUp'
  return danishStatus(entity.status)
}

function companyOf(entity: Entity, details: Details, status: CompanyStatus): RegisteredCompany {
  return {
    number: String(entity.CVRNummer),
    country: 'DK',
    name: details.CVR_Navn.nodes[0]?.vaerdi ?? '',
    legalForm: danishForm(details.CVR_Virksomhedsform.nodes[0]?.vaerdiTekst ?? ''),
    status,
    ...present({ address: addressOf(details), registeredOn: entity.virksomhedStartdato }),
    ...(details.CVR_Reklamebeskyttelse.nodes.length > 0 && { advertisingProtected: true }),
  }
}

/** A company by its number at Datafordeler (CVR GraphQL v2): two requests that only ask. */
export async function findByCvrNumber(
  client: ProviderClient,
  number: string,
  asked: { readonly at: string; readonly signal: AbortSignal },
): Promise<CompanyLookup> {
  const { at, signal } = asked
  const unavailable = { outcome: 'unavailable', sourceId } as const
  const ask = { path: '', safe: true, signal } as const
  const found = await client.post({
    ...ask,
    schema: companyShape,
    json: { query: companyQuery, variables: { cvr: Number(number), at } },
  })
  if (found.outcome !== 'ok') return unavailable
  const { fetchedAt } = found
  const [entity] = found.value.data.CVR_Virksomhed.nodes
  if (entity === undefined) return { outcome: 'notFound', sourceId, fetchedAt }
  const more = await client.post({
    ...ask,
    schema: detailsShape,
    json: { query: detailsQuery, variables: { id: entity.id, at } },
  })
  if (more.outcome !== 'ok') return unavailable
  const status = statusOf(entity, more.value.data)
  if (status === undefined) return unavailable
  return {
    outcome: 'found',
    company: companyOf(entity, more.value.data, status),
    sourceId,
    fetchedAt,
  }
}
