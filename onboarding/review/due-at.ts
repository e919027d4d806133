import { isWorkingDay } from '../calendar/opening.ts'
import type { Profile } from '../profile.ts'
import { countryCodes, type CountryCode } from '../vocabulary.ts'
import { kindsOf, type ReviewKind } from './review-kinds.ts'

const dayMs = 24 * 60 * 60 * 1000
const hourMs = 60 * 60 * 1000

/** The same time of day so many working days later; what comes at a weekend or on a holiday counts from the next working day. */
function afterWorkingDays(
  start: number,
  count: number,
  works: (moment: number) => boolean,
): number {
  let moment = start
  for (let left = count; left > 0;) {
    moment += dayMs
    if (works(moment)) left -= 1
  }
  return moment
}

/** Working days for a case of these kinds: the shortest of them. */
function daysFor(kinds: readonly ReviewKind[], { desk, staff }: Profile): number {
  const days = kinds.map((kind) => staff.review.days[kind] ?? desk.reviewDays)
  return Math.min(...days)
}

/** Within how many working days a person answers. */
export const daysToAnswer = (reasons: readonly string[], profile: Profile): number =>
  daysFor(kindsOf(reasons), profile)

/** A case that came, ISO 8601 UTC. Without a country it goes by the calendar of the seller's first one. */
export interface Came {
  readonly at: string
  readonly reasons: readonly string[]
  readonly country?: string | undefined
}

/** The country whose holidays count: the case's own, else the seller's first. */
export const calendarOf = (
  country: string | undefined,
  { countries }: Pick<Profile, 'countries'>,
): CountryCode => countryCodes.find((known) => known === country) ?? countries[0] ?? 'DK'

/**
 * When a person has to have answered (ISO 8601 UTC), by the seller's profile: working days from the moment at which the
 * case came, without the holidays of its country. GD-19 asks for a month at the most.
 */
export function dueAt({ at, reasons, country }: Came, profile: Profile): string {
  const days = daysFor(kindsOf(reasons), profile)
  const calendar = calendarOf(country, profile)
  const works = (moment: number) => isWorkingDay(moment, calendar, profile.desk)
  return new Date(afterWorkingDays(Date.parse(at), days, works)).toISOString()
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
