import type { Config } from '../config.ts'
import type { Gauge, Telemetry } from '../onboarding/telemetry.ts'
import type { Stores } from '../services/records/create-stores.ts'
import type { ProviderHealth } from '../services/http/provider-health.ts'
import { createTelemetry } from '../services/telemetry/open-telemetry.ts'
import { providerFigures } from '../services/telemetry/provider-figures.ts'

/** More than this many waiting are shown as this many: the figure is an alarm, not a count. */
const most = 1000

function gauges(stores: () => Stores, now: () => Date): readonly Gauge[] {
  return [
    {
      name: 'reviews_waiting',
      help: 'Cases that a person has to look at.',
      read: async () => (await stores().reviews.list(most)).length,
    },
    {
      name: 'outbox_pending',
      help: 'Events that are not delivered yet.',
      read: async () => (await stores().customers.pendingEvents(most)).length,
    },
    {
      name: 'outbox_parked',
      help: 'Customers whose events were given up until a person has looked.',
      read: () => stores().outbox.parked(),
    },
    {
      name: 'outbox_oldest_age_seconds',
      help: 'Age of the oldest event that is not delivered yet.',
      read: async () => {
        const [oldest] = await stores().customers.pendingEvents(1)
        return oldest === undefined ? 0 : (now().getTime() - Date.parse(oldest.at)) / 1000
      },
    },
  ]
}

interface TelemetrySources {
  readonly stores: () => Stores
  readonly health: () => readonly ProviderHealth[]
}

/** Telemetry of the house; what it reads is there by the time anybody reads. */
export function telemetryOf(
  { telemetry }: Config,
  { stores, health }: TelemetrySources,
): Telemetry {
  return createTelemetry({
    gauges: gauges(stores, () => new Date()),
    providers: providerFigures(health),
    otlpUrl: telemetry.otlpUrl,
    seconds: () => performance.now() / 1000,
  })
}
