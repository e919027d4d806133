import { localeTag } from '../../locales/format.ts'
import { localTime, type Hours, type LocalTime } from '../../onboarding/calendar/opening.ts'
import { withinHours, type WishedTime } from '../../onboarding/call-backs/call-back.ts'
import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { languages, type CountryCode } from '../../onboarding/vocabulary.ts'
import { recognise } from '../../locales/recognise.ts'
import { canonical } from '../understanding/words/canonical.ts'

export interface CallTimeContext {
  readonly now: Date
  readonly country: CountryCode
  readonly hours: Hours
}

const dayMs = 24 * 60 * 60 * 1000
const noon = '12:00'

type ListName = keyof (typeof recognise)['en']['callTimes']

const listed = (name: ListName): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) => recognise[language].callTimes[name].split(' ').map(canonical)),
  )

const lists: Readonly<Record<ListName, ReadonlySet<string>>> = {
  today: listed('today'),
  tomorrow: listed('tomorrow'),
  morning: listed('morning'),
  afternoon: listed('afternoon'),
}

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

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}]+/gu) ?? []).map(canonical)

const has = (words: readonly string[], name: ListName): boolean =>
  words.some((word) => lists[name].has(word))

/** In a sentence a short name is rather a word: Danish "man", English "sun". */
const shortestInSentence = 4
const mostOfNote = 5
const isDayName = (word: string, count: number): boolean =>
  count <= mostOfNote || word.length >= shortestInSentence

/** "i dag" is one word, and a good morning is none. */
const withoutGreeting = (text: string): string =>
  text.replace(/\bgod\s*mor(?:gen|gon|n)\b|\bgood morning\b/gi, ' ').replace(/\bi dag\b/gi, 'idag')

/** Today, tomorrow, the next such weekday: today's own name means in a week once it is too late for today. */
function namedDay(text: string, { date, weekday }: LocalTime): Said | undefined {
  const words = wordsIn(withoutGreeting(text))
  const ahead = (...days: readonly number[]): Said => ({
    rest: text,
    dates: days.map((count) => dateOf(Date.parse(date) + count * dayMs)),
  })
  if (has(words, 'tomorrow')) return ahead(1)
  if (has(words, 'today')) return ahead(0)
  const named = words
    .filter((word) => isDayName(word, words.length))
    .map((word) => weekdays().get(word))
    .find((number) => number !== undefined)
  if (named === undefined) return undefined
  return named === weekday ? ahead(0, 7) : ahead((named - weekday + 7) % 7)
}

const clock =
  /(?:^|[^\d.:/])(\d{1,2})(?:[.:](\d{2}))?\s*(pm|am)?(?:\s*(?:-|–|til|till|to|og|och|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?(?![\d/])/i

/** `HH:MM`; an hour before the desk opens is one of the afternoon. */
function hour(digits: string, minutes: string | undefined, opens: string): string | undefined {
  const early = Number(digits) + 1 <= Number(opens.slice(0, 2)) && Number(digits) < 8
  const value = early ? Number(digits) + 12 : Number(digits)
  if (value > 23 || Number(minutes ?? '0') > 59) return undefined
  return `${String(value).padStart(2, '0')}:${minutes ?? '00'}`
}

function hoursIn(
  text: string,
  { opens, closes }: Hours,
): Pick<WishedTime, 'from' | 'until'> | undefined {
  const [, from, minutes, , to, toMinutes] = clock.exec(text) ?? []
  if (from !== undefined) {
    const until = to === undefined ? undefined : hour(to, toMinutes, opens)
    return { from: hour(from, minutes, opens), until }
  }
  const words = wordsIn(withoutGreeting(text))
  if (has(words, 'afternoon')) return { from: noon, until: closes }
  return has(words, 'morning') ? { from: opens, until: noon } : undefined
}

const dayIn = (text: string, local: LocalTime): Said | undefined =>
  numberedDate(text, local.date) ?? namedDate(text, local.date) ?? namedDay(text, local)

/** Whether a day is said, and not an hour alone. */
export const saysDay = (text: string, { now, country }: CallTimeContext): boolean =>
  dayIn(text, localTime(now.getTime(), country)) !== undefined

/**
 * When somebody wants to be called, in words: a day, an hour, or both, in any of the languages. `undefined`: it says no time,
 * or none at which the desk works.
 */
export function readCallTime(text: string, context: CallTimeContext): CallTime | undefined {
  const { now, country, hours } = context
  const local = localTime(now.getTime(), country)
  const said: Said = dayIn(text, local) ?? { rest: text }
  const wish = hoursIn(said.rest, hours)
  // An hour alone is the next one there is.
  const nextDays = wish?.from === undefined ? 0 : 14
  const dates =
    said.dates ??
    Array.from({ length: nextDays }, (_, ahead) => dateOf(Date.parse(local.date) + ahead * dayMs))
  return dates
    .map((date) => withinHours({ date, ...wish }, context))
    .find((time) => time !== undefined)
}
