import type { Figure, ProviderFigures } from '../../onboarding/telemetry.ts'
import type { ProviderHealth } from '../http/provider-health.ts'

/** `ok` and `cached` beside the reasons of what failed. */
function outcomesOf({ calls, cached, failures }: ProviderHealth): Readonly<Record<string, number>> {
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0)
  return { ok: calls - cached - failed, cached, ...failures }
}

/** One provider may be reached by several clients: a country each. */
function together(figures: readonly Figure[]): readonly Figure[] {
  const sums = new Map<string, Figure>()
  for (const { attributes, value } of figures) {
    const key = JSON.stringify(attributes)
    sums.set(key, { attributes, value: value + (sums.get(key)?.value ?? 0) })
  }
  return [...sums.values()]
}

/** The same as `/readyz?verbose` tells, for alarms: how each provider's calls end, and which are not asked just now. */
export const providerFigures = (
  health: () => readonly ProviderHealth[],
): readonly ProviderFigures[] => [
  {
    name: 'provider_calls',
    kind: 'total',
    help: 'Calls of providers by what they came to; kept answers and calls that were not made included.',
    read: () =>
      together(
        health().flatMap((client) =>
          Object.entries(outcomesOf(client)).map(([outcome, value]) => ({
            attributes: { provider: client.id, outcome },
            value,
          })),
        ),
      ),
  },
  {
    name: 'provider_resting',
    kind: 'state',
    help: 'How many clients of a provider do not ask it just now, because it failed too often.',
    read: () =>
      together(
        health().map(({ id: provider, breaker }) => ({
          attributes: { provider },
          value: breaker === 'closed' ? 0 : 1,
        })),
      ),
  },
]
