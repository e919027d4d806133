import { countries } from '../countries/index.ts'
import type { Profile } from '../profile.ts'
import { remembered } from '../remembered.ts'
import type { CountryCode } from '../vocabulary.ts'
import type { CustomaryDay } from './day-rule.ts'

/** Days of the desk and what else is closed; hours `HH:MM`. */
export type Hours = Pick<Profile['desk'], 'days' | 'opens' | 'closes' | 'closed'>

/** A moment on the clock and calendar of a country: date `YYYY-MM-DD`, time `HH:MM`, weekday 1 = Monday … 7 = Sunday. */
export interface LocalTime {
  readonly date: string
  readonly time: string
  readonly weekday: number
}

const dayMs = 24 * 60 * 60 * 1000

/** Longer than any run of holidays; a desk that never opens would be looked for in vain. */
const lookAhead = 31

const formats = new Map<CountryCode, Intl.DateTimeFormat>()

/** Ten milliseconds each to make, so only for a country whose time is asked for. */
function formatIn(country: CountryCode): Intl.DateTimeFormat {
  const known = formats.get(country)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: countries[country].timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(country, made)
  return made
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** What clock and calendar show in a country. @param moment milliseconds since 1970 */
export function localTime(moment: number, country: CountryCode): LocalTime {
  const parts = new Map(
    formatIn(country)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): string => String(parts.get(type))
  const date = `${part('year')}-${part('month')}-${part('day')}`
  return { date, time: `${part('hour')}:${part('minute')}`, weekday: weekdayOf(date) }
}

/** The moment at which clock and calendar show this; where the clock is put forward over it, the one an hour later. */
export function momentOf(date: string, time: string, country: CountryCode): number {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  const shown = (moment: number): number => {
    const local = localTime(moment, country)
    return Date.parse(`${local.date}T${local.time}:00Z`)
  }
  const near = wanted - (shown(wanted) - wanted)
  return near - (shown(near) - wanted)
}

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10)

const publicDaysOf = (country: CountryCode): ((year: string) => ReadonlySet<string>) =>
  remembered(20, (year) => {
    const days = countries[country].holidays.public.map((rule) => rule(Number(year)))
    return new Set(days.filter((day) => day !== undefined).map(dateOf))
  })

const publicDays: Readonly<Record<CountryCode, (year: string) => ReadonlySet<string>>> = {
  DK: publicDaysOf('DK'),
  SE: publicDaysOf('SE'),
  NO: publicDaysOf('NO'),
}

function isCustomary(date: string, country: CountryCode, kept: readonly CustomaryDay[]): boolean {
  const { customary } = countries[country].holidays
  return kept.some((name) => {
    const day = customary[name]?.(Number(date.slice(0, 4)))
    return day !== undefined && dateOf(day) === date
  })
}

/** Whether nobody works on a date although it is one of the desk's weekdays: a holiday of the country, or closed by the seller. */
export function isHoliday(
  date: string,
  country: CountryCode,
  { closed }: Pick<Hours, 'closed'>,
): boolean {
  return (
    publicDays[country](date.slice(0, 4)).has(date) ||
    isCustomary(date, country, closed.customary) ||
    closed.dates.includes(date)
  )
}

const worksOn = (date: string, country: CountryCode, hours: Hours): boolean =>
  hours.days.includes(weekdayOf(date)) && !isHoliday(date, country, hours)

/** Whether the desk works at all on the day of a moment. */
export const isWorkingDay = (moment: number, country: CountryCode, hours: Hours): boolean =>
  worksOn(localTime(moment, country).date, country, hours)

/** Whether somebody of the desk answers at a moment. */
export function isOpen(moment: number, country: CountryCode, hours: Hours): boolean {
  const { time } = localTime(moment, country)
  return isWorkingDay(moment, country, hours) && time >= hours.opens && time < hours.closes
}

/** A span of time in which the desk works, milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly until: number
}

export interface Wanted {
  readonly country: CountryCode
  readonly hours: Hours
  readonly count: number
}

/** The next stretches of opening hours that have not ended at a moment: today's, then those of the following working days. */
export function nextOpenings(moment: number, wanted: Wanted): readonly Span[] {
  const { country, hours, count } = wanted
  const today = Date.parse(localTime(moment, country).date)
  const found: Span[] = []
  for (let ahead = 0; ahead <= lookAhead && found.length < count; ahead += 1) {
    const date = dateOf(today + ahead * dayMs)
    const until = momentOf(date, hours.closes, country)
    if (until <= moment || !worksOn(date, country, hours)) continue
    found.push({ from: Math.max(moment, momentOf(date, hours.opens, country)), until })
  }
  return found
}
