import type { Config } from '../config.ts'
import { createOutside } from '../services/http/provider-health.ts'
import type { Stores } from '../services/records/create-stores.ts'
import { recheckRound, type RecheckCounts } from '../services/recheck/recheck-round.ts'
import { createMessaging } from './messaging.ts'
import { createPorts } from './ports.ts'
import { recheckParts } from './recheck.ts'

/** The operator's check of everything that waits, with the providers of the profile. */
export function recheckNow(config: Config, stores: Stores): Promise<RecheckCounts> {
  const outside = createOutside({ fetch, now: () => new Date() })
  const ports = createPorts(config, {
    stores,
    outside,
    messaging: createMessaging({ config, stores, outside }),
    servedAt: { url: config.publicUrl ?? '' },
  })
  return recheckRound(recheckParts(stores, ports), { all: true })
}
