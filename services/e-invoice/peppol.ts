import type { EInvoiceDirectory, EInvoiceLookup } from '../../onboarding/ports.ts'
import type { Outside } from '../http/provider-health.ts'
import { createPeppolDirectory } from './peppol-directory.ts'
import { createPeppolPublishers } from './peppol-smp.ts'
import { createNaptrLookup, type NaptrLookup } from './sml.ts'

const sourceId = 'peppol'

export interface PeppolSettings {
  readonly PEPPOL_DIRECTORY_URL: string
  readonly PEPPOL_SML_ZONE: string
  readonly PEPPOL_NAME_SERVERS?: string | undefined
}

interface PeppolDeps {
  readonly outside: Outside
  readonly settings: PeppolSettings
  /** Reaches publishers, whose addresses come from DNS; default: as everybody is reached. */
  readonly publicFetch?: typeof fetch | undefined
  /** By the name servers of the settings. */
  readonly lookUp?: NaptrLookup
}

type Find = (id: string, signal: AbortSignal) => Promise<EInvoiceLookup>

/** All ids at once. One that takes invoices decides; without an answer about every one nothing is known. */
async function findAny(find: Find, ids: readonly string[], signal: AbortSignal) {
  const found = await Promise.all(ids.map((id) => find(id, signal)))
  return (
    found.find(({ outcome }) => outcome === 'reachable') ??
    found.find(({ outcome }) => outcome === 'unavailable') ??
    found[0]
  )
}

/**
 * Peppol in all three countries: the directory first, where being listed is voluntary, then the participant's own
 * publisher, found by DNS (SML, SMP).
 */
export function createPeppolEInvoice(deps: PeppolDeps): EInvoiceDirectory {
  const { outside, settings, publicFetch = outside.fetch } = deps
  const nameServers = settings.PEPPOL_NAME_SERVERS?.split(',').map((server) => server.trim())
  const { lookUp = createNaptrLookup({ nameServers }) } = deps
  const inDirectory = createPeppolDirectory(settings.PEPPOL_DIRECTORY_URL, outside)
  const published = createPeppolPublishers({
    outside: { ...outside, fetch: publicFetch },
    zone: settings.PEPPOL_SML_ZONE,
    lookUp,
  })
  return {
    id: sourceId,
    demo: false,
    async find(ids, signal) {
      const silent: EInvoiceLookup = { outcome: 'unavailable', sourceId }
      const listed = await findAny(inDirectory, ids, signal)
      if (listed?.outcome === 'reachable') return listed
      return signal.aborted ? silent : ((await findAny(published, ids, signal)) ?? silent)
    },
  }
}
