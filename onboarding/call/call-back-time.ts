import { localTime, momentOf } from '../calendar/opening.ts'

/** All three countries keep the same clock. */
const clock = 'DK'

const dayMs = 24 * 60 * 60 * 1000

/** A date and a time of day as the clock on the wall has them: `2026-11-27`, `09:30`. */
export interface WallTime {
  readonly date: string
  readonly time: string
}

/** What the clock on the wall shows at a moment. */
export function wallTime(moment: Date): WallTime {
  const { date, time } = localTime(moment.getTime(), clock)
  return { date, time }
}

/** The moment at which the clock on the wall shows this; `undefined`: there is no such date or time. ISO 8601 UTC. */
export function momentAt({ date, time }: WallTime): string | undefined {
  return Number.isNaN(Date.parse(`${date}T${time}Z`))
    ? undefined
    : new Date(momentOf(date, time, clock)).toISOString()
}

const padded = (digits: string): string => digits.padStart(2, '0')

/** A time of day anywhere in a text, and what is left without it. */
const timeIn = /(?:^|\s)(?:kl\.?\s*)?([01]?\d|2[0-3])[.:]([0-5]\d)(?=\s|$|,)/iu
const hourIn = /(?:^|\s)(?:kl\.?|at)\s*([01]?\d|2[0-3])(?=\s|$|,)/iu
const isoDateIn = /(?:^|\s)(\d{4}-\d{2}-\d{2})(?=\s|$|,)/u
const dayMonthIn = /(?:^|\s)(\d{1,2})[./]\s?(\d{1,2})\.?(?=\s|$|,)/u

interface Found {
  readonly value: string
  readonly rest: string
}

function take(
  text: string,
  pattern: RegExp,
  read: (match: readonly string[]) => string,
): Found | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const rest = text.slice(0, match.index) + ' ' + text.slice(match.index + match[0].length)
  return { value: read(match), rest }
}

const readTime = (text: string): Found | undefined =>
  take(text, timeIn, ([, hour = '', minute = '']) => `${padded(hour)}:${minute}`) ??
  take(text, hourIn, ([, hour = '']) => `${padded(hour)}:00`)

/** A day and a month without a year are the next ones that come. */
function nextDate(day: string, month: string, today: string): string {
  const year = Number(today.slice(0, 4))
  const date = `${year}-${padded(month)}-${padded(day)}`
  return date >= today ? date : `${year + 1}${date.slice(4)}`
}

function readDate(text: string, today: string): Found | undefined {
  return (
    take(text, isoDateIn, ([, date = '']) => date) ??
    take(text, dayMonthIn, ([, day = '', month = '']) => nextDate(day, month, today))
  )
}

interface Read {
  readonly wall: WallTime
  /** No date was said, so it may mean the day after. */
  readonly anyDay: boolean
  readonly rest: string
}

/** `9.15` is a time, and beside another time a date. */
function readWall(text: string, today: string): Read | undefined {
  const dated = readDate(text, today)
  const timed = dated && readTime(dated.rest)
  if (timed)
    return { wall: { date: dated.value, time: timed.value }, anyDay: false, rest: timed.rest }
  const alone = readTime(text)
  return alone && { wall: { date: today, time: alone.value }, anyDay: true, rest: alone.rest }
}

/**
 * When to call back, as somebody writes it: `14:30`, `kl. 9`, `27.11 10:00`, `2026-11-27 10:00`, with `tomorrow` said by words
 * that the caller knows. A time without a date that is over today is tomorrow's. `rest`: the words beside it.
 */
export function readCallBack(
  text: string,
  { now, tomorrow }: { readonly now: Date; readonly tomorrow: boolean },
): { readonly callBackAt: string; readonly rest: string } | undefined {
  const read = readWall(text, wallTime(now).date)
  const at = read && momentAt(read.wall)
  if (read === undefined || at === undefined) return undefined
  const isNextDay = read.anyDay && (tomorrow || Date.parse(at) <= now.getTime())
  const { date } = wallTime(new Date(now.getTime() + dayMs))
  const callBackAt = isNextDay ? new Date(momentOf(date, read.wall.time, clock)).toISOString() : at
  return { callBackAt, rest: read.rest.replace(/\s+/gu, ' ').trim() }
}
