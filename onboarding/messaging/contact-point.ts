import type { ControlAnswer } from './control-word.ts'
import type { DeliveryReport, MessageKind } from './message-sender.ts'

/** Something that did not arrive. */
export interface FailedDelivery {
  readonly providerId: string
  readonly at: string
}

/**
 * What is known of a phone number or an e-mail address as such, whoever uses it: contact points are shared and change
 * hands (DQ-02). Kept under a keyed hash of it (SM-06); nothing in here says whose it is.
 */
export interface ContactPoint {
  /** `suspect`: verify again before a code goes there (SM-12). `review`: a person looks at it (DQ-10). */
  readonly status: 'unknown' | 'works' | 'suspect' | 'review' | 'undeliverable' | 'not-mine'
  readonly failures: readonly FailedDelivery[]
  /** The recipient wants nothing more there. `by`: the message that said so, for its one confirmation. */
  readonly optedOut?: { readonly at: string; readonly by: string; readonly unsure?: true }
  /** The last message about text messages as such, by its id, and what it was answered with. */
  readonly heard?: { readonly by: string; readonly answer: ControlAnswer }
  /** Last proven by a code. */
  readonly verifiedAt?: string
  /** When whoever was reached there was last asked by another way for one that works. */
  readonly correctionAskedAt?: string
  /** The question whether it is still right that has not been answered: about which reference, and when. */
  readonly asked?: { readonly reference: string; readonly at: string }
  /** For which customer the wash asked here last: whoever speaks for several is asked once in 90 days all the same (DQ-09). */
  readonly washed?: { readonly reference: string; readonly at: string }
}

export const newContactPoint: ContactPoint = { status: 'unknown', failures: [] }

const dayMs = 24 * 60 * 60 * 1000

/** How many failures in how many days change the status, and to which (DQ-10). */
const limits = {
  sms: { count: 2, days: 7, status: 'suspect' },
  email: { count: 3, days: 30, status: 'review' },
} as const

/** Nothing may be sent there. */
export const isSuppressed = ({ optedOut, status }: ContactPoint): boolean =>
  optedOut !== undefined || status === 'not-mine' || status === 'undeliverable'

function afterFailure(point: ContactPoint, { kind, providerId, at }: DeliveryReport): ContactPoint {
  const { count, days, status } = limits[kind]
  const since = Date.parse(at) - days * dayMs
  const recent = point.failures.filter((failure) => Date.parse(failure.at) > since)
  const failures = [...recent, { providerId, at }]
  return { ...point, failures, status: failures.length >= count ? status : point.status }
}

/** What a delivery report makes of a contact point (DQ-10). The same report again changes nothing. */
export function afterReport(point: ContactPoint, report: DeliveryReport): ContactPoint {
  if (point.status === 'not-mine') return point
  if (report.result === 'delivered') return { ...point, status: 'works', failures: [] }
  if (report.result === 'hard' && report.kind === 'email') {
    return { ...point, status: 'undeliverable' }
  }
  const isKnown = point.failures.some(({ providerId }) => providerId === report.providerId)
  return isKnown ? point : afterFailure(point, report)
}

const askedAgainDays = 90

/** Nothing arrives there as it should. */
export const isTroubled = ({ status }: ContactPoint): boolean =>
  status === 'undeliverable' || status === 'suspect' || status === 'review'

/**
 * Whether whoever is reached there is to be asked by another way for one that works (DQ-10): not sooner than 90 days after the
 * last time (DQ-09).
 *
 * @param at ISO 8601 UTC
 */
export function needsCorrection(point: ContactPoint, at: string): boolean {
  const { correctionAskedAt: asked } = point
  const isFresh = asked !== undefined && Date.parse(at) - Date.parse(asked) < askedAgainDays * dayMs
  return isTroubled(point) && !isFresh
}

/** Name of the document in which a contact point is kept. E-mail addresses differ by case in name only. */
export const contactPointName = (kind: MessageKind, to: string): string =>
  `contact|${kind}|${kind === 'email' ? to.toLowerCase() : to}`
