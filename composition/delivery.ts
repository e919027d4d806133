import { randomInt } from 'node:crypto'
import { errorFields } from '../bots/error-fields.ts'
import type { Config } from '../config.ts'
import type { Log } from '../onboarding/log.ts'
import type { EventSink } from '../onboarding/outbox.ts'
import { secretNameOf } from '../onboarding/receivers.ts'
import type { Telemetry } from '../onboarding/telemetry.ts'
import { Dispatcher, type Delivery } from '../services/delivery/dispatcher.ts'
import { hearCalls } from '../services/delivery/hear-calls.ts'
import { createPublicFetch } from '../services/delivery/public-fetch.ts'
import { createWebhookSink } from '../services/delivery/webhook.ts'
import { erpSinks } from '../services/erp/index.ts'
import { createOutside } from '../services/http/provider-health.ts'
import { regularly } from '../services/regularly.ts'
import { lookWhenDue } from '../services/look-when-due.ts'
import type { Parts } from './parts.ts'

const now = (): Date => new Date()

/**
 * A look for due events is sixteen small reads of an index. What this instance wrote is looked for when it is due, what
 * others left behind now and then. Milliseconds.
 */
const looks = { idleMs: 15_000, restMs: 500 }

/** An operator who asks for events to be sent again waits no longer than this, at one point read each time. Milliseconds. */
const listenEvery = 2000

/** So long may deliveries under way go on after the stop, milliseconds; then they count as failed and come again. */
const graceMs = 8000

/** 0 ≤ n < 1. */
const chance = (): number => randomInt(1_000_000) / 1_000_000

function webhooks({ profile, secrets, production }: Config): readonly EventSink[] {
  // On a developer's machine the receiver is one of the same machine.
  const deps = { fetch: production ? createPublicFetch() : fetch, now }
  return profile.delivery.map((webhook) =>
    createWebhookSink(
      {
        id: webhook.id,
        url: webhook.url,
        secrets: secrets.webhooks.get(secretNameOf(webhook)) ?? [],
        types: webhook.events,
        seller: profile.id,
      },
      deps,
    ),
  )
}

/** An attempt that was not made is none: a disabled endpoint is not asked. */
function timed(sink: EventSink, telemetry: Telemetry): EventSink {
  return {
    ...sink,
    deliver: (event, signal) =>
      telemetry.measure('delivery', { sink: sink.id }, () => sink.deliver(event, signal)),
  }
}

/** Parked is the alarm: nothing more happens until a person has looked. */
function logDelivery(log: Log, delivery: Delivery): void {
  const { sink, event, outcome, attempts, parked, error } = delivery
  const fields = { sink, event: event.id, type: event.type, outcome: outcome.outcome, attempts }
  const reason = 'reason' in outcome ? { reason: outcome.reason } : {}
  const thrown = error === undefined ? {} : errorFields(error)
  if (parked) {
    log.error({ ...fields, ...reason, ...thrown }, 'event parked: nobody tries again by itself')
  } else if (outcome.outcome === 'delivered') log.info(fields, 'event delivered')
  else log.warn({ ...fields, ...reason, ...thrown }, 'event not delivered yet')
}

/** Delivers events as long as the process runs; where the profile names nobody, they wait. */
export function deliverEvents({ config, stores, log, telemetry }: Parts): {
  stop(): Promise<void>
} {
  const { erp } = config.profile
  const outside = createOutside({ fetch, now, log })
  const sinks = [...webhooks(config), ...erpSinks(erp, config.secrets.erp, outside)]
  const cut = new AbortController()
  const dispatcher = new Dispatcher({
    outbox: stores.outbox,
    sinks: sinks.map((sink) => timed(sink, telemetry)),
    now,
    chance,
    onDelivery: (delivery) => {
      logDelivery(log, delivery)
    },
    signal: cut.signal,
  })
  const looker = lookWhenDue({
    ...looks,
    now,
    look: () => dispatcher.round(),
    onError: (error) => {
      log.warn(errorFields(error), 'due events could not be worked on')
    },
  })
  stores.onWakeUp((dueAt) => {
    looker.dueAt(new Date(dueAt))
  })
  const endListening = listen({ stores, log }, () => {
    looker.dueAt(now())
  })
  return {
    async stop() {
      dispatcher.stop()
      const timer = setTimeout(() => {
        cut.abort()
      }, graceMs)
      await endListening()
      await looker.stop()
      clearTimeout(timer)
    },
  }
}

/** Hears of events that an operator sends again from another process. */
function listen({ stores, log }: Pick<Parts, 'stores' | 'log'>, heard: () => void) {
  const hear = hearCalls(() => stores.outbox.latestCall())
  return regularly({
    async run() {
      if (await hear()) heard()
    },
    firstAfterMs: listenEvery,
    everyMs: listenEvery,
    onError: (error) => {
      log.warn(errorFields(error), 'calls to send again not heard')
    },
  })
}
