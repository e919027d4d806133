import type { Profile } from '../profile.ts'
import { kindsOf, type ReviewKind } from './review-kinds.ts'

const dayMs = 24 * 60 * 60 * 1000
const hourMs = 60 * 60 * 1000

/** All three countries keep the same clock. */
const weekday = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'short',
})
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

type Calendar = Pick<Profile['desk'], 'days'>

const isWorkingDay = (moment: number, { days }: Calendar): boolean =>
  days.includes(weekdays.indexOf(weekday.format(moment)) + 1)

/** The same time of day so many working days later; what comes at a weekend counts from the next working day. */
function afterWorkingDays(start: number, count: number, calendar: Calendar): number {
  let moment = start
  for (let left = count; left > 0;) {
    moment += dayMs
    if (isWorkingDay(moment, calendar)) left -= 1
  }
  return moment
}

/** Working days for a case of these kinds: the shortest of them. */
function daysFor(kinds: readonly ReviewKind[], { desk, staff }: Profile): number {
  const days = kinds.map((kind) => staff.review.days[kind] ?? desk.reviewDays)
  return Math.min(...days)
}

/**
 * When a person has to have answered (ISO 8601 UTC), by the seller's profile: working days from the moment at which the
 * case came. GD-19 asks for a month at the most.
 *
 * @param at ISO 8601 UTC
 */
export function dueAt(at: string, reasons: readonly string[], profile: Profile): string {
  const days = daysFor(kindsOf(reasons), profile)
  return new Date(afterWorkingDays(Date.parse(at), days, profile.desk)).toISOString()
}

/** What is known of a case's time. Times are ISO 8601 UTC. */
export interface Timed {
  readonly dueAt: string
  /** The last reminder, if there was one. */
  readonly remindedAt?: string
}

/** Whether whoever has a case is to be reminded now: some hours before it is due, then once a day until it is done. */
export function isReminderDue(review: Timed, now: Date, { staff }: Profile): boolean {
  const { dueAt: due, remindedAt } = review
  const isNear = now.getTime() >= Date.parse(due) - staff.review.remindHours * hourMs
  const isFresh = remindedAt !== undefined && now.getTime() - Date.parse(remindedAt) < dayMs
  return isNear && !isFresh
}
