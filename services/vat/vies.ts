import { z } from 'zod'
import type { VatCheck } from '../../onboarding/ports.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'

const sourceId = 'vies'

export interface ViesSettings {
  readonly VIES_URL: string
}

interface ViesDeps {
  readonly outside: Outside
  readonly settings: ViesSettings
}

/**
 * Whether the number is valid, and nothing else: name and address are the company register's to tell. Trouble of a member
 * state (`MS_UNAVAILABLE` and its like) comes with status 200 and without `valid`: then the answer is no answer.
 */
const shape = z.object({ valid: z.boolean() })

const tenMinutes = 600_000

/** `DK12345674` → `DK` and the rest, as VIES wants them. */
const partsOf = (number: string) => ({
  countryCode: number.slice(0, 2),
  vatNumber: number.slice(2),
})

/** VIES of the European Commission, REST: VAT numbers of the member states, so Denmark and Sweden. Norway is not in it. */
export function createViesVat({ outside, settings }: ViesDeps): VatCheck {
  const client = createProviderClient(
    { id: sourceId, baseUrl: settings.VIES_URL, cacheFor: tenMinutes },
    outside,
  )
  return {
    id: sourceId,
    demo: false,
    async check(number, signal) {
      const answer = await client.post({
        path: '/check-vat-number',
        json: partsOf(number),
        schema: shape,
        safe: true,
        signal,
      })
      if (answer.outcome !== 'ok') return { outcome: 'unavailable', sourceId }
      const outcome = answer.value.valid ? 'registered' : 'notRegistered'
      return { outcome, sourceId, fetchedAt: answer.fetchedAt }
    },
  }
}
