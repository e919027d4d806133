import { z } from 'zod'
import type { EInvoiceLookup } from '../../onboarding/ports.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { isBillingInvoice, participantScheme } from './document-type.ts'
import { smlName, smpUrlIn, type NaptrLookup } from './sml.ts'

const sourceId = 'peppol'

/** A `ServiceGroup`: one reference for each document type, whose address ends in it, URL-encoded. */
const shape = z
  .string()
  .regex(/<(?:\w+:)?ServiceGroup[\s>]/)
  .transform((xml) => Array.from(xml.matchAll(/\bhref="([^"]*)"/g), ([, href = '']) => href))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: then it is none of the document types that we know.
    return text
  }
}

const tenMinutes = 600_000

export interface SmpParts {
  readonly outside: Outside
  /** DNS zone of the SML. */
  readonly zone: string
  readonly lookUp: NaptrLookup
}

/** What the participant's own publisher says of it: whoever is not there is not registered in Peppol. */
export function createPeppolPublishers({ outside, zone, lookUp }: SmpParts) {
  // Every participant's publisher has an address of its own: each request brings the whole of it.
  const client = createProviderClient(
    { id: 'peppol-smp', baseUrl: '', cacheFor: tenMinutes, headers: { accept: 'application/xml' } },
    outside,
  )

  async function askPublisher(
    smp: string,
    id: string,
    signal: AbortSignal,
  ): Promise<EInvoiceLookup> {
    const answer = await client.get({
      path: `${smp}/${encodeURIComponent(`${participantScheme}::${id}`)}`,
      schema: shape,
      as: 'text',
      statuses: [404],
      signal,
    })
    if (answer.outcome === 'unavailable') return { outcome: 'unavailable', sourceId }
    const { fetchedAt } = answer
    return answer.outcome === 'ok' && answer.value.map(decoded).some(isBillingInvoice)
      ? { outcome: 'reachable', participant: id, sourceId, fetchedAt }
      : { outcome: 'unknown', sourceId, fetchedAt }
  }

  return async function find(id: string, signal: AbortSignal): Promise<EInvoiceLookup> {
    try {
      const smp = smpUrlIn(await lookUp(smlName(id, zone), signal))
      return smp === undefined
        ? { outcome: 'unknown', sourceId, fetchedAt: outside.now().toISOString() }
        : await askPublisher(smp, id, signal)
    } catch {
      // No name server, a refusal, a broken answer, or no time left.
      return { outcome: 'unavailable', sourceId }
    }
  }
}
