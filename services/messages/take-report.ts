import { afterReport, needsCorrection } from '../../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import type { TakeReport } from '../../onboarding/messaging/receipts.ts'
import type { Unreached } from '../../onboarding/messaging/unreached.ts'

export interface TakeReportParts {
  readonly contactPoints: ContactPoints
  readonly unreached: Unreached
  /** Lets an e-mail that came back for a passing reason go again, by the carrier's id. */
  readonly again: (providerId: string) => Promise<void>
  /** Days in which somebody is asked at most once; the seller's. */
  readonly askDays: number
}

/**
 * What a report makes of a contact point, and of who is reached there. Cut off in between, the report is told again by whoever was
 * not answered, and the rest is done then.
 */
export const createTakeReport =
  ({ contactPoints, unreached, again, askDays }: TakeReportParts): TakeReport =>
  async (report) => {
    const { kind, to, at, result, providerId } = report
    const point = await contactPoints.change(kind, to, (before) => afterReport(before, report))
    if (kind === 'email' && result === 'soft') await again(providerId)
    if (needsCorrection(point, { askDays, now: new Date(at) })) await unreached.add({ kind, to })
  }
