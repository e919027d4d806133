import { localeTag } from '../../locales/format.ts'
import { localTime, type Hours, type LocalTime } from '../../onboarding/calendar/opening.ts'
import { withinHours, type WishedTime } from '../../onboarding/call-backs/call-back.ts'
import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { languages, type CountryCode } from '../../onboarding/vocabulary.ts'
import { canonical } from '../understanding/words/canonical.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { negations } from '../understanding/words/word-lists.ts'
import { hasTimeWord } from './call-time-words.ts'
import { hoursIn, withoutGreeting, wordsIn } from './said-hours.ts'

export interface CallTimeContext {
  readonly now: Date
  readonly country: CountryCode
  readonly hours: Hours
}

const dayMs = 24 * 60 * 60 * 1000

/** Names of weekdays or months in all languages, long and short, with their number from 1. */
function names(part: 'weekday' | 'month', count: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(localeTag(language), {
        [part]: width,
        timeZone: 'UTC',
      })
      for (let number = 1; number <= count; number += 1) {
        // 2024 began on a Monday.
        const date = part === 'weekday' ? Date.UTC(2024, 0, number) : Date.UTC(2024, number - 1, 1)
        found.set(canonical(format.format(date)), number)
      }
    }
  }
  return found
}

/** Made with the first time that somebody says: sixteen calendars take longer than the start should wait. */
const made: { weekdays?: ReadonlyMap<string, number>; months?: ReadonlyMap<string, number> } = {}
const weekdays = (): ReadonlyMap<string, number> => (made.weekdays ??= names('weekday', 7))
const months = (): ReadonlyMap<string, number> => (made.months ??= names('month', 12))

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10)

/** The next such date from today on. */
function datedFrom(today: string, month: number, day: number): string {
  const year = Number(today.slice(0, 4))
  const thisYear = dateOf(Date.UTC(year, month - 1, day))
  return thisYear >= today ? thisYear : dateOf(Date.UTC(year + 1, month - 1, day))
}

interface Said {
  /** What is left to look for an hour in. */
  readonly rest: string
  /** Which day was said; of several the first on which somebody works then. */
  readonly dates?: readonly string[]
}

const numbered = /\b(\d{1,2})([./])(\d{1,2})(?:[./](?:20)?\d{2}|\.)?(?=\s|$|,)/

const isBetween = (text: string, least: number, most: number): boolean =>
  Number(text) >= least && Number(text) <= most

/** `10.30` is a time: a month has one digit, or no quarter of an hour looks like it. */
const looksLikeTime = (whole: string): boolean => /^\d{1,2}\.(?:00|15|30|45|05|10)$/.test(whole)

/** `27/11`, `27.11.`, `27.11.2026`. */
function numberedDate(text: string, today: string): Said | undefined {
  const [whole, day = '', , month = ''] = numbered.exec(text) ?? []
  if (whole === undefined || looksLikeTime(whole)) return undefined
  if (!isBetween(month, 1, 12) || !isBetween(day, 1, 31)) return undefined
  return { rest: text.replace(whole, ' '), dates: [datedFrom(today, Number(month), Number(day))] }
}

/** `27. november`, `27 nov`. */
function namedDate(text: string, today: string): Said | undefined {
  for (const found of text.matchAll(/\b(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?/gu)) {
    const [whole, day = '', name = ''] = found
    const month = months().get(canonical(name))
    if (month !== undefined) {
      return { rest: text.replace(whole, ' '), dates: [datedFrom(today, month, Number(day))] }
    }
  }
  return undefined
}

/** In a sentence a short name is rather a word: Danish "man", English "sun". */
const shortestInSentence = 4
const mostOfNote = 5
const isDayName = (word: string, count: number): boolean =>
  count <= mostOfNote || word.length >= shortestInSentence

/** "ikke mandag, men tirsdag" */
const isNot = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => negations.has(word))

/** Weekdays by their number, in the order in which they are named. */
const weekdaysIn = (words: readonly string[]): readonly number[] =>
  words
    .filter((word, at) => isDayName(word, words.length) && !isNot(words, at))
    .flatMap((word) => weekdays().get(word) ?? [])

/** How many days ahead "today" or "tomorrow" is. */
function nearIn(words: readonly string[]): number | undefined {
  if (hasTimeWord(words, 'tomorrow')) return 1
  return hasTimeWord(words, 'today') ? 0 : undefined
}

/**
 * Today, tomorrow, the next such weekday: today's own name means in a week once it is too late for today. "Tomorrow is Saturday,
 * so Monday" is both.
 */
function namedDay(text: string, { date, weekday }: LocalTime): Said | undefined {
  const words = wordsIn(withoutGreeting(text))
  const near = nearIn(words)
  const nearest = near === undefined ? undefined : ((weekday - 1 + near) % 7) + 1
  const days = weekdaysIn(words)
    .filter((named) => named !== nearest)
    .flatMap((named) => (named === weekday ? [0, 7] : [(named - weekday + 7) % 7]))
  const ahead = [...(near === undefined ? [] : [near]), ...days]
  if (ahead.length === 0) return undefined
  return { rest: text, dates: ahead.map((count) => dateOf(Date.parse(date) + count * dayMs)) }
}

const dayIn = (text: string, local: LocalTime): Said | undefined =>
  numberedDate(text, local.date) ?? namedDate(text, local.date) ?? namedDay(text, local)

/** Whether a day is said, and not an hour alone. */
export const saysDay = (text: string, { now, country }: CallTimeContext): boolean =>
  dayIn(text, localTime(now.getTime(), country)) !== undefined

/** "så snart som muligt", "any time": the next day on which somebody works. */
const anytime = indexPhrases([['anytime', phrasesOf(({ callWish }) => callWish.anytime)]])

const isAnytime = (text: string): boolean => phrasesIn(anytime, wordsIn(text), never).length > 0

/** When a call may be, as far as it was said. */
export interface SaidTime {
  readonly time?: CallTime
  /** Nobody works on the day that was said, `YYYY-MM-DD`: the same hours of the next day on which somebody does. */
  readonly closed?: { readonly date: string; readonly next: CallTime }
}

const farthest = 14

/** How many days from today on an hour alone may be meant of. */
const daysAhead = (text: string, wish: Pick<WishedTime, 'from'> | undefined): number =>
  wish?.from === undefined && !isAnytime(text) ? 0 : farthest

const datesFrom = (date: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, ahead) => dateOf(Date.parse(date) + ahead * dayMs))

/** When somebody wants to be called, in words: a day, an hour, or both, in any of the languages. Empty: it says no time. */
export function readCallWish(text: string, context: CallTimeContext): SaidTime {
  const { now, country, hours } = context
  const local = localTime(now.getTime(), country)
  const said: Said = dayIn(text, local) ?? { rest: text }
  const wish = hoursIn(said.rest, hours)
  // An hour alone is the next one there is.
  const dates = said.dates ?? datesFrom(local.date, daysAhead(said.rest, wish))
  const firstOf = (all: readonly string[]) =>
    all.map((date) => withinHours({ date, ...wish }, context)).find((time) => time !== undefined)
  const time = firstOf(dates)
  if (time !== undefined) return { time }
  const [date] = dates
  const next = date === undefined ? undefined : firstOf(datesFrom(date, farthest))
  return date === undefined || next === undefined ? {} : { closed: { date, next } }
}

/** The same as a time alone; `undefined`: it says none, or none at which the desk works. */
export const readCallTime = (text: string, context: CallTimeContext): CallTime | undefined =>
  readCallWish(text, context).time
