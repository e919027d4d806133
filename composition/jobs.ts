import { errorFields } from '../bots/error-fields.ts'
import { finishHalfDone } from '../bots/finish-half-done.ts'
import { followUpUnreached } from '../bots/follow-up-unreached.ts'
import { flushRegularly } from '../services/records/flush-regularly.ts'
import { sweepRegularly } from '../services/records/sweep-regularly.ts'
import { regularly } from '../services/regularly.ts'
import { deliverEvents } from './delivery.ts'
import { shareLimits } from './limits.ts'
import type { Parts } from './parts.ts'
import { checkAgain } from './check-again.ts'
import { washRegularly } from './wash.ts'
import { lookAfterTalks } from './talks.ts'
import type { TalkDesk } from '../bots/talk/talk-desk.ts'
import { lookAfterReviews, measureRegularly } from './reviews.ts'

/** How often figures are written down, milliseconds: a killed process loses what it counted in the meantime. */
const writeFiguresEvery = 5000

/** How long somebody waits at the most for what a crash cut off, milliseconds; it reads the conversations once. */
const finishCutOffEvery = 60_000

/** How long heavy use of one instance stays unknown to the others, milliseconds. */
const shareUseEvery = 1000

/** Work beside the turns. */
export interface Job {
  /** Finishes what is under way and starts nothing more. */
  stop(): Promise<void>
}

function writeFigures({ stores, log }: Parts): Job {
  return flushRegularly({
    flush: () => stores.metrics.flush(),
    every: writeFiguresEvery,
    onError: (error) => {
      log.warn(errorFields(error), 'figures not written yet')
    },
  })
}

/** How often messages that wait are looked for, milliseconds. */
const deliverEvery = 30_000

/** What waited for the morning, or for a carrier. */
function deliverMessages({ messaging, log }: Parts): Job {
  return flushRegularly({
    async flush() {
      await messaging.messenger.deliverDue()
    },
    every: deliverEvery,
    onError: (error) => {
      log.warn(errorFields(error), 'messages not delivered yet')
    },
  })
}

/** How often contact points that fail are followed up, milliseconds. */
const followUpEvery = 60_000

/** Whoever cannot be reached in one way is asked by another (DQ-10). */
function reachTheUnreached({ messaging, stores, ports, log }: Parts): Job {
  const { unreached, contactPoints } = messaging
  const stop = regularly({
    firstAfterMs: followUpEvery,
    everyMs: followUpEvery,
    run: () =>
      followUpUnreached({
        unreached,
        contactPoints,
        referencesAt: (address) => stores.contacts.at(address),
        ports,
      }),
    onError: (error) => {
      log.warn(errorFields(error), 'contact points that fail could not be followed up yet')
    },
  })
  return { stop }
}

/** Retention deletes by itself. */
function removeWhatIsOld({ config, stores, log }: Parts): Job {
  const stop = sweepRegularly({
    sweep: () => stores.sweep(config.profile.retention),
    onError: (error) => {
      log.warn(errorFields(error), 'what is too old could not be removed')
    },
  })
  return { stop }
}

const day = 24 * 60 * 60_000

/** What goes in years and months is looked for once a day; it reads every record. */
function removeOldRecords({ config, stores, log }: Parts): Job {
  const stop = regularly({
    firstAfterMs: 10 * 60_000,
    everyMs: day,
    run: async () => {
      const counts = await stores.sweepRecords(config.profile.retention, false)
      log.info({ ...counts }, 'records swept')
    },
    onError: (error) => {
      log.warn(errorFields(error), 'old records could not be removed')
    },
  })
  return { stop }
}

/** After a crash the next start, or another instance, finishes what was promised. */
function finishWhatWasCutOff({ stores, takeTurn, ports, log }: Parts): Job {
  const stop = regularly({
    firstAfterMs: 1000,
    everyMs: finishCutOffEvery,
    run: () =>
      finishHalfDone({
        halfDoneSince: (moment) => stores.conversations.halfDoneSince(moment),
        takeTurn,
        now: ports.now,
      }),
    onError: (error) => {
      log.warn(errorFields(error), 'what was cut off could not be finished yet')
    },
  })
  return { stop }
}

/** What somebody takes of one instance counts at the others too. */
function shareHeavyUse({ config, stores, limits, ports, log }: Parts): Job {
  const { documents } = stores
  const stop = regularly({
    firstAfterMs: shareUseEvery,
    everyMs: shareUseEvery,
    run: async () => {
      if (limits !== undefined) await shareLimits(limits, { config, documents, now: ports.now })
    },
    onError: (error) => {
      log.warn(errorFields(error), 'limits hold for this instance alone')
    },
  })
  return { stop }
}

/** Starts everything that runs beside the turns; in the order in which it is to be stopped. */
export function startJobs(parts: Parts, talks: TalkDesk): readonly Job[] {
  return [
    deliverEvents(parts),
    removeWhatIsOld(parts),
    removeOldRecords(parts),
    finishWhatWasCutOff(parts),
    { stop: checkAgain(parts) },
    washRegularly(parts),
    lookAfterReviews(parts),
    lookAfterTalks(parts, talks),
    measureRegularly(parts),
    deliverMessages(parts),
    reachTheUnreached(parts),
    shareHeavyUse(parts),
    writeFigures(parts),
  ]
}
