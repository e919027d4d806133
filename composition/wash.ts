import { setTimeout as pause } from 'node:timers/promises'
import { errorFields } from '../bots/error-fields.ts'
import type { Config } from '../config.ts'
import type { Ports } from '../dialogs/ports.ts'
import { sendWashLink } from '../dialogs/update/send-link.ts'
import { within } from '../dialogs/within.ts'
import { dueAt } from '../onboarding/review/due-at.ts'
import type { WashCounts } from '../onboarding/wash/wash-store.ts'
import { createOutside } from '../services/http/provider-health.ts'
import { washProgress } from '../services/records/cli-wash.ts'
import type { Stores } from '../services/records/create-stores.ts'
import { byTheClock, regularly, type After } from '../services/regularly.ts'
import { dryRun, type DryRun } from '../services/wash/dry-run.ts'
import { washAll, type WashReport } from '../services/wash/wash-all.ts'
import type { WashParts } from '../services/wash/wash-parts.ts'
import { washRound } from '../services/wash/wash-round.ts'
import { createMessaging, type Messaging } from './messaging.ts'
import type { Parts } from './parts.ts'
import { createPorts } from './ports.ts'

/** Nobody waits for it, so a slow answer is an answer. Milliseconds. */
const deadline = 10_000

type WashPorts = Pick<
  Ports,
  'registers' | 'profile' | 'now' | 'attributionOf' | 'chatUrl' | 'messenger' | 'transfers'
>

function registersOf({ registers }: WashPorts): Pick<WashParts, 'register' | 'changes'> {
  return {
    register(country, number) {
      const register = registers[country]
      const silent = { outcome: 'unavailable', sourceId: register.id } as const
      return within(deadline, (signal) => register.find(number, signal), silent)
    },
    changes(country, since) {
      const { id: sourceId, changes } = registers[country]
      const silent = { outcome: 'unavailable', sourceId } as const
      return changes === undefined
        ? Promise.resolve(undefined)
        : within(deadline, (signal) => changes(since, signal), silent)
    },
  }
}

/** Everything that the wash needs, in the server as well as on the command line. */
export function washParts(
  stores: Pick<Stores, 'wash' | 'customers' | 'reviews' | 'vault'>,
  messaging: Pick<Messaging, 'contactPoints'>,
  ports: WashPorts,
): WashParts {
  const { profile, messenger, now, attributionOf } = ports
  return {
    store: stores.wash.customers,
    queue: stores.wash.queue,
    rounds: stores.wash.rounds,
    customers: stores.customers,
    reviews: stores.reviews,
    vault: stores.vault,
    contactPoints: messaging.contactPoints,
    ...registersOf(ports),
    attributionOf,
    kinds: messenger.kinds,
    send: (record, to, key) => sendWashLink(ports, record, { to, key }),
    dueAt: (came) => dueAt(came, profile),
    rules: profile.wash,
    limits: profile.freshness,
    now,
  }
}

/** How often every instance looks whether there is something to wash, milliseconds: a share of a register is one of a minute. */
const every = 60_000

/** Washes the customers beside the turns. `undefined`: the seller does not want it. */
export function washRegularly(
  { stores, messaging, ports, log }: Pick<Parts, 'stores' | 'messaging' | 'ports' | 'log'>,
  after: After = byTheClock,
): { stop(): Promise<void> } {
  const ending = new AbortController()
  const parts = washParts(stores, messaging, ports)
  if (!parts.rules.enabled) return { stop: () => Promise.resolve() }
  let told = ''
  const stop = regularly({
    firstAfterMs: every,
    everyMs: every,
    after,
    run: async () => {
      const { round } = await washRound(parts, { signal: ending.signal })
      if (round === undefined) return
      const line = JSON.stringify(round.counts)
      if (line !== told) log.info({ ...round.counts }, 'customers washed')
      told = line
    },
    onError: (error) => {
      log.warn(errorFields(error), 'some customers could not be washed yet')
    },
  })
  return {
    stop() {
      // The customer under way is finished; the others wait for the next start.
      ending.abort()
      return stop()
    },
  }
}

function partsNow(config: Config, stores: Stores): WashParts {
  const outside = createOutside({ fetch, now: () => new Date() })
  const messaging = createMessaging({ config, stores, outside })
  const url = config.publicUrl ?? `http://localhost:${config.port}`
  const ports = createPorts(config, { stores, outside, messaging, servedAt: { url } })
  return washParts(stores, messaging, ports)
}

/** The operator's look at what a wash would do, with the providers of the profile. */
export const dryRunNow = (config: Config, stores: Stores, limit: number): Promise<DryRun> =>
  dryRun(partsNow(config, stores), limit)

const progress = (counts: WashCounts): void => {
  process.stderr.write(`${washProgress(counts)}\n`)
}

/** The operator's wash; Ctrl-C ends it after the customer under way. */
export async function washNow(config: Config, stores: Stores): Promise<WashReport> {
  const ending = new AbortController()
  const end = (): void => {
    ending.abort()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const { signal } = ending
  const report = await washAll({
    wash: partsNow(config, stores),
    signal,
    // Cut short by the signal, which is looked at right after.
    pause: (ms) => pause(ms, undefined, { signal }).catch(() => undefined),
    onProgress: progress,
  })
  process.off('SIGINT', end)
  process.off('SIGTERM', end)
  return report
}
