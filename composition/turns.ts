import type { TakeTurn } from '../bots/take-turn.ts'
import { createTextControl } from '../bots/text-control.ts'
import { createTakeTurn } from '../bots/turn.ts'
import { metricsOf } from '../onboarding/metrics/metrics-of.ts'
import { conversationKey } from '../services/records/conversation-key.ts'
import { observedTurns } from './observed-turns.ts'
import type { Parts } from './parts.ts'

/** Enough of a digest to find what belongs together in a log. */
const aliasLength = 12

/**
 * Channels wait 10 s for a turn. Look-ups may take what is left of these after the reserve of `dialogs/within.ts`, so that one
 * that asks many slow providers ends in time too. Milliseconds.
 */
const turnLimit = 8000

/** The turn protocol over these stores, counted for the funnel, timed and logged. */
export function turnsOf(
  parts: Omit<Parts, 'takeTurn'>,
  talking?: (conversation: string) => void,
): TakeTurn {
  const { config, stores, messaging, ports, log, telemetry } = parts
  const turns = createTakeTurn({
    conversations: stores.conversations,
    ports,
    metrics: ({ before, turn }) => {
      // The funnel is that of customers who onboard themselves; nobody of the staff is measured (GD-28).
      if ((before?.updating ?? turn.state.updating ?? turn.state.call) !== undefined) return
      stores.metrics.add(metricsOf(before, turn))
    },
    ...(talking === undefined ? {} : { talking }),
    time: { limit: turnLimit, clock: () => performance.now() },
  })
  const alias = (conversation: string): string =>
    conversationKey(config.secrets.claim, conversation).slice(0, aliasLength)
  const controlled = createTextControl(turns, {
    contactPoints: messaging.contactPoints,
    reviews: stores.reviews,
    customers: stores.customers,
    profile: config.profile,
    now: ports.now,
  })
  return observedTurns(controlled, { telemetry, log, alias, newId: ports.newId })
}
