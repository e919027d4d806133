import type { z } from 'zod'
import type { CompanyLookup, CompanyRegister, CompanySignals } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { ProviderAnswer } from '../http/provider-answer.ts'
import { createProviderClient, type ProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { brregChanges } from './brreg-changes.ts'
import { brregCompany, brregSignals } from './brreg-company.ts'
import {
  accountsShape,
  branchShape,
  entityShape,
  rolesShape,
  searchShape,
  type Entity,
} from './brreg-shapes.ts'
import { latest } from './shapes.ts'

const sourceId = 'brreg'

export interface BrregSettings {
  readonly BRREG_URL: string
}

interface BrregDeps {
  readonly outside: Outside
  readonly settings: BrregSettings
}

/** Open data without a key or a published limit: five requests a second, as its users do. */
const budget = { requests: 300, perSeconds: 60 }
const tenMinutes = 600_000
const unknownStatuses = [404, 410]

type Found = ProviderAnswer<Entity>

/** A branch has no entity of its own: then the company that it belongs to. */
async function entityOf(
  client: ProviderClient,
  number: string,
  signal: AbortSignal,
): Promise<Found> {
  const entity = await client.get({
    path: `/enheter/${number}`,
    schema: entityShape,
    statuses: unknownStatuses,
    signal,
  })
  if (entity.outcome !== 'status' || entity.status !== 404) return entity
  const branch = await client.get({
    path: `/underenheter/${number}`,
    schema: branchShape,
    statuses: unknownStatuses,
    signal,
  })
  if (branch.outcome !== 'ok') return branch
  const parent = branch.value.overordnetEnhet
  if (parent === undefined) return entity
  return client.get({
    path: `/enheter/${encodeURIComponent(parent)}`,
    schema: entityShape,
    statuses: unknownStatuses,
    signal,
  })
}

/** Of the company itself, not of its group. */
function equityIn(years: z.infer<typeof accountsShape>): CompanySignals['equity'] {
  const own = years.find((year) => year?.regnskapstype === 'SELSKAP')
  const sum = own?.egenkapitalGjeld?.egenkapital?.sumEgenkapital ?? undefined
  if (sum === undefined) return undefined
  return sum < 0 ? 'negative' : 'positive'
}

/** What the services beside the entity tell. They are extras: trouble there leaves their facts out. */
async function extraSignals(
  clients: { readonly roles: ProviderClient; readonly accounts: ProviderClient },
  number: string,
  signal: AbortSignal,
): Promise<CompanySignals> {
  const statuses = unknownStatuses
  const [roles, accounts] = await Promise.all([
    clients.roles.get({ path: `/enheter/${number}/roller`, schema: rolesShape, statuses, signal }),
    clients.accounts.get({ path: `/regnskap/${number}`, schema: accountsShape, statuses, signal }),
  ])
  const groups = roles.outcome === 'ok' ? roles.value.rollegrupper : []
  return present({
    rolesChangedOn: latest(groups.map(({ sistEndret }) => sistEndret)),
    equity: equityIn(accounts.outcome === 'ok' ? accounts.value : []),
  })
}

/**
 * Brønnøysundregistrene: Enhetsregisteret for the company, its roles and its name, Regnskapsregisteret for its equity.
 * Both NLOD 2.0. A deleted company is dissolved; one removed for legal reasons (410) is not known.
 */
export function createBrregRegister(
  country: CountryCode,
  { outside, settings }: BrregDeps,
): CompanyRegister {
  const entities = `${settings.BRREG_URL}/enhetsregisteret/api`
  const shared = { budget, cacheFor: tenMinutes }
  const clientOf = (id: string, baseUrl: string, deadline: number): ProviderClient =>
    createProviderClient({ ...shared, id, baseUrl, deadline }, outside)
  const client = clientOf(sourceId, entities, 2200)
  const extras = {
    roles: clientOf('brreg-roles', entities, 1000),
    accounts: clientOf('brreg-accounts', `${settings.BRREG_URL}/regnskapsregisteret`, 1000),
  }
  return {
    id: sourceId,
    demo: false,
    country,
    async find(number, signal): Promise<CompanyLookup> {
      const entity = await entityOf(client, number, signal)
      if (entity.outcome === 'unavailable') return { outcome: 'unavailable', sourceId }
      const { fetchedAt } = entity
      if (entity.outcome === 'status') return { outcome: 'notFound', sourceId, fetchedAt }
      const company = brregCompany(entity.value)
      const signals = {
        ...brregSignals(entity.value, outside.now()),
        ...(await extraSignals(extras, company.number, signal)),
      }
      return { outcome: 'found', company: { ...company, signals }, sourceId, fetchedAt }
    },
    changes: brregChanges(client, { sourceId, now: outside.now }),
    async search(name, signal) {
      const query = { navn: name, size: 20 }
      const answer = await client.get({ path: '/enheter', query, schema: searchShape, signal })
      if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
      const { value, fetchedAt } = answer
      return { outcome: 'found', companies: value.map(brregCompany), sourceId, fetchedAt }
    },
  }
}
