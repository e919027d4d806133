import { z } from 'zod'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { ProviderClient } from '../http/provider-client.ts'

/** `GET /oppdateringer/enheter`: oldest first; without a hit there is no `_embedded` at all (openAPI `enhetsregisteret.json`). */
const changesShape = z
  .object({
    page: z.object({ totalElements: z.number() }),
    _embedded: z
      .object({
        oppdaterteEnheter: z.array(
          z.object({ oppdateringsid: z.number().int(), organisasjonsnummer: z.string() }),
        ),
      })
      .optional(),
  })
  .transform(({ _embedded }) => _embedded?.oppdaterteEnheter ?? [])

/** Some 200 bytes each: well below the largest body that is read. */
const pageSize = 2000
const dayMs = 24 * 60 * 60 * 1000

/** From an update on, by its number, or from a moment on. */
const queryOf = (since: string) =>
  /^\d+$/.test(since) ? { oppdateringsid: since, size: pageSize } : { dato: since, size: pageSize }

interface Parts {
  readonly sourceId: string
  readonly now: () => Date
}

/** What Enhetsregisteret tells of changes of any kind: which ones, the entity itself says. */
export function brregChanges(
  client: ProviderClient,
  { sourceId, now }: Parts,
): NonNullable<CompanyRegister['changes']> {
  return async (since, signal) => {
    const from = since ?? new Date(now().getTime() - dayMs).toISOString()
    const answer = await client.get({
      path: '/oppdateringer/enheter',
      query: queryOf(from),
      schema: changesShape,
      signal,
      keep: false,
    })
    if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
    const { value: updates, fetchedAt } = answer
    const last = updates.at(-1)
    return {
      outcome: 'found',
      numbers: updates.map(({ organisasjonsnummer }) => organisasjonsnummer),
      next: last === undefined ? from : String(last.oppdateringsid + 1),
      more: updates.length === pageSize,
      sourceId,
      fetchedAt,
    }
  }
}
