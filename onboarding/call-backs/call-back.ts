import type { Span } from '../calendar/opening.ts'
import { localTime, momentOf, nextOpenings, type Hours } from '../calendar/opening.ts'
import type { CountryCode } from '../vocabulary.ts'
import type { CallTime } from './call-time.ts'

const noon = '12:00'
const hourMs = 60 * 60 * 1000
const quarterMs = 15 * 60 * 1000

/** Nobody is called at seven minutes past. */
const fromQuarter = ({ from, until }: Span): Span => ({
  from: Math.ceil(from / quarterMs) * quarterMs,
  until,
})

const callTime = ({ from, until }: Span): CallTime => ({
  from: new Date(from).toISOString(),
  until: new Date(until).toISOString(),
})

/** A day in two where both halves are worth offering. */
function halves({ from, until }: Span, country: CountryCode): readonly Span[] {
  const middle = momentOf(localTime(from, country).date, noon, country)
  const isTwo = middle - from >= hourMs && until - middle >= hourMs
  return isTwo
    ? [
        { from, until: middle },
        { from: middle, until },
      ]
    : [{ from, until }]
}

/** Times to choose from: what is left of today, where an hour is left, and the next working days, each in two. */
export function offeredTimes(
  now: Date,
  {
    country,
    hours,
    count,
  }: { readonly country: CountryCode; readonly hours: Hours; readonly count: number },
): readonly CallTime[] {
  const openings = nextOpenings(now.getTime(), { country, hours, count: count + 1 })
  const worth = openings.map(fromQuarter).filter(({ from, until }) => until - from >= hourMs)
  return worth
    .flatMap((span) => halves(span, country))
    .slice(0, count)
    .map(callTime)
}

const prefix = 'call-back'

/** The reason that a case waits for; the time stands in it, so that another time is another row of the queue. */
export const callBackReason = ({ from, until }: CallTime): string => `${prefix}:${from}/${until}`

/** The time that a reason of the queue promises; `undefined`: it promises none. */
export function callTimeIn(reason: string): CallTime | undefined {
  const [, from, until] = /^call-back:(\S+)\/(\S+)$/.exec(reason) ?? []
  return from === undefined || until === undefined ? undefined : { from, until }
}

/** A day `YYYY-MM-DD` and hours of its clock `HH:MM`, as somebody wishes them; without hours the whole day is meant. */
export interface WishedTime {
  readonly date: string
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** The wish as a time within the opening hours of that day, an hour where no end is named; `undefined`: nobody works then. */
export function withinHours(
  wish: WishedTime,
  {
    now,
    country,
    hours,
  }: { readonly now: Date; readonly country: CountryCode; readonly hours: Hours },
): CallTime | undefined {
  const at = (time: string): number => momentOf(wish.date, time, country)
  const start = Math.max(now.getTime(), at('00:00'))
  const [day] = nextOpenings(start, { country, hours, count: 1 })
  if (day === undefined || localTime(day.from, country).date !== wish.date) return undefined
  if (wish.from === undefined) return callTime(day)
  const wished = {
    from: at(wish.from),
    until: wish.until === undefined ? undefined : at(wish.until),
  }
  if (wished.from < day.from - hourMs) return undefined
  const from = Math.max(day.from, wished.from)
  const until = Math.min(day.until, wished.until ?? from + hourMs)
  return from < until ? callTime({ from, until }) : undefined
}
