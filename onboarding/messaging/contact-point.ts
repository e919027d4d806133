import { dayMs, isOver } from '../is-over.ts'
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

export type ContactStatus = ContactPoint['status']

export const newContactPoint: ContactPoint = { status: 'unknown', failures: [] }

/** Nothing arrives there, or somebody else reads it. */
export const isDead = (status: ContactStatus): boolean =>
  status === 'undeliverable' || status === 'not-mine'

/** Not everything arrives there. */
export const isDoubtful = (status: ContactStatus): boolean =>
  status === 'suspect' || status === 'review'

export const isTroubled = (status: ContactStatus): boolean => isDead(status) || isDoubtful(status)

/** How many failures in how many days change the status, and to which (DQ-10). */
const limits = {
  sms: { count: 2, days: 7, status: 'suspect' },
  email: { count: 3, days: 30, status: 'review' },
} as const

/** Nothing may be sent there. */
export const isSuppressed = ({ optedOut, status }: ContactPoint): boolean =>
  optedOut !== undefined || isDead(status)

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

/** How often somebody may be asked. */
export interface Asking {
  /** At most once in so many days; the seller's, 90 or more (DQ-09). */
  readonly askDays: number
  readonly now: Date
}

/** Whether whoever is reached there is to be asked by another way for one that works (DQ-10), and was not just asked (DQ-09). */
export function needsCorrection(point: ContactPoint, { askDays, now }: Asking): boolean {
  const { status, correctionAskedAt: asked } = point
  // A number that is somebody else's is taken out of the record instead (SM-07).
  if (status === 'not-mine' || !isTroubled(status)) return false
  return asked === undefined || isOver(asked, askDays, now)
}

/** Whether whoever is reached there was asked by the wash not long ago: that was this time's request (DQ-09). */
export const wasWashed = ({ washed }: ContactPoint, { askDays, now }: Asking): boolean =>
  washed !== undefined && !isOver(washed.at, askDays, now)

/** Name of the document in which a contact point is kept. E-mail addresses differ by case in name only. */
export const contactPointName = (kind: MessageKind, to: string): string =>
  `contact|${kind}|${kind === 'email' ? to.toLowerCase() : to}`
