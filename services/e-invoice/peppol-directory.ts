import { z } from 'zod'
import type { EInvoiceLookup } from '../../onboarding/ports.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { isBillingInvoice, participantScheme } from './document-type.ts'

/** Lists may have holes. */
const listOf = <T extends z.ZodType>(item: T) => z.array(item.nullable())

const shape = z.object({
  matches: listOf(
    z.object({
      participantID: z.object({ value: z.string() }),
      docTypes: listOf(z.object({ value: z.string() })).optional(),
    }),
  ),
})
type Match = NonNullable<z.infer<typeof shape>['matches'][number]>

const takesInvoices = ({ docTypes = [] }: Match): boolean =>
  docTypes.some((type) => type !== null && isBillingInvoice(type.value))

const tenMinutes = 600_000

/**
 * The Peppol Directory: who has put itself there, with the documents that it takes. Asked twice a second at most, as its
 * operator is said to want (from memory, not documented).
 */
export function createPeppolDirectory(baseUrl: string, outside: Outside) {
  const sourceId = 'peppol'
  const client = createProviderClient(
    {
      id: 'peppol-directory',
      baseUrl,
      cacheFor: tenMinutes,
      budget: { requests: 2, perSeconds: 1 },
    },
    outside,
  )

  return async function find(id: string, signal: AbortSignal): Promise<EInvoiceLookup> {
    const answer = await client.get({
      path: '/search/1.0/json',
      query: { participant: `${participantScheme}::${id}` },
      schema: shape,
      signal,
    })
    if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
    const { fetchedAt } = answer
    const match = answer.value.matches
      .filter((each) => each !== null)
      .find((each) => each.participantID.value.toLowerCase() === id.toLowerCase())
    return match !== undefined && takesInvoices(match)
      ? { outcome: 'reachable', participant: match.participantID.value, sourceId, fetchedAt }
      : { outcome: 'unknown', sourceId, fetchedAt }
  }
}
