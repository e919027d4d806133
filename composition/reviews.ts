import { errorFields } from '../bots/error-fields.ts'
import { createReviewDesk, type ReviewDesk } from '../bots/desk/review-desk.ts'
import { remindStaff } from '../bots/remind-staff.ts'
import { measureQuality } from '../services/records/measured-quality.ts'
import { regularly } from '../services/regularly.ts'
import type { Parts } from './parts.ts'

/** How often overdue cases and decisions that a crash cut off are looked for, milliseconds: one read of one partition. */
const lookEvery = 5 * 60_000

/** How often the data quality is measured, milliseconds: it reads every customer. */
const measureEvery = 60 * 60_000

/** What staff do with cases, over this house's stores. */
export function reviewDeskOf({ stores, ports }: Pick<Parts, 'stores' | 'ports'>): ReviewDesk {
  const { reviews: queue, decisions, customers, conversations } = stores
  return createReviewDesk({ queue, decisions, customers, conversations, ports })
}

/** Reminds of what is due, and ends what was cut off after a decision. */
export function lookAfterReviews(parts: Parts): { stop(): Promise<void> } {
  const { stores, ports, log } = parts
  const desk = reviewDeskOf(parts)
  const stop = regularly({
    firstAfterMs: lookEvery,
    everyMs: lookEvery,
    run: async () => {
      await desk.finishDecided()
      const reminded = await remindStaff({ queue: stores.reviews, ports })
      if (reminded > 0) log.info({ reminded }, 'staff reminded of cases')
    },
    onError: (error) => {
      log.warn(errorFields(error), 'cases could not be looked after yet')
    },
  })
  return { stop }
}

/** How good the customers' data are, for the desk. */
export function measureRegularly({ stores, ports, log }: Parts): { stop(): Promise<void> } {
  const { customers, documents } = stores
  const stop = regularly({
    firstAfterMs: 60_000,
    everyMs: measureEvery,
    run: () =>
      measureQuality({ customers, documents, now: ports.now, limits: ports.profile.freshness }),
    onError: (error) => {
      log.warn(errorFields(error), 'data quality could not be measured yet')
    },
  })
  return { stop }
}
