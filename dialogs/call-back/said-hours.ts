import type { Hours } from '../../onboarding/calendar/opening.ts'
import type { WishedTime } from '../../onboarding/call-backs/call-back.ts'
import { canonical } from '../understanding/words/canonical.ts'
import { conjunctions, negations } from '../understanding/words/word-lists.ts'
import { hasTimeWord, hourNamed, isTimeWord } from './call-time-words.ts'

type Wished = Pick<WishedTime, 'from' | 'until'>

const noon = '12:00'
const afterLunch = '13:00'
/** When nobody works any more. */
const evening = '18:00'

const clock =
  /(?:^|[^\d.:/])(\d{1,2})(?:[.:](\d{2}))?\s*(pm|am)?(?:\s*(?:-|–|til|till|to|og|och|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?(?![\d/])/i

/** "god morgen" is a greeting, and "i dag" one word. */
export const withoutGreeting = (text: string): string =>
  text.replace(/\bgod\s*mor(?:gen|gon|n)\b|\bgood morning\b/gi, ' ').replace(/\bi dag\b/gi, 'idag')

export const wordsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}]+/gu) ?? []).map(canonical)

/** `tiotiden`, `titiden`, `ti-tida`, `10-tiden`: about that hour. */
const aroundHour = /(\p{L}+|\d{1,2})[ -]?(?:tid(?:en|a|i)?)(?!\p{L})/giu
const word = /\p{L}+/gu
const half = /(?<!\p{L})(?:half|halv)(\s+past)?\s+(\d{1,2})(?!\d)/giu

const isLead = (said: string): boolean =>
  (['clocks', 'after', 'before'] as const).some((name) => isTimeWord(said, name))

/** "halv ti", "half past ten", "between nine and eleven" */
const isHour = (before: string, earlier: string): boolean =>
  isTimeWord(before, 'halves') ||
  before === 'past' ||
  (conjunctions.has(before) && hourNamed(earlier) !== undefined)

interface Spelled {
  readonly at: number
  readonly raw: string
  readonly said: string
}

/** The hour that the word at this place is; "efter tre dage" counts days. */
function hourAt(all: readonly Spelled[], place: number): number | undefined {
  const saidAt = (index: number): string => all[index]?.said ?? ''
  const next = saidAt(place + 1)
  if (isTimeWord(next, 'units')) return undefined
  const before = saidAt(place - 1)
  const isOne = isLead(before) || isHour(before, saidAt(place - 2)) || next === 'oclock'
  return isOne ? hourNamed(saidAt(place)) : undefined
}

/** "efter tre", "kl ti", "at ten": in figures. */
function inFigures(text: string): string {
  const all = [...text.matchAll(word)].map((found): Spelled => {
    const [raw] = found
    return { at: found.index, raw, said: canonical(raw) }
  })
  return all.reduceRight((said, { at, raw }, place) => {
    const figure = hourAt(all, place)
    return figure === undefined
      ? said
      : said.slice(0, at) + String(figure) + said.slice(at + raw.length)
  }, text)
}

const spelledOut = (text: string): string =>
  inFigures(
    text.replace(aroundHour, (whole, said: string) => {
      const hour = /\d/.test(said) ? Number(said) : hourNamed(canonical(said))
      return hour === undefined ? whole : ` kl ${hour} `
    }),
  ).replace(half, (_whole, past: string | undefined, hour: string) =>
    // English "half ten" is half past; the others are half an hour before.
    past !== undefined || /half/i.test(_whole)
      ? ` ${hour}:30`
      : ` ${Number(hour) === 1 ? 12 : Number(hour) - 1}:30`,
  )

/** `HH:MM`; an hour before the desk opens is one of the afternoon. */
function hour(digits: string, minutes: string | undefined, opens: string): string | undefined {
  const early = Number(digits) + 1 <= Number(opens.slice(0, 2)) && Number(digits) < 8
  const value = early ? Number(digits) + 12 : Number(digits)
  if (value > 23 || Number(minutes ?? '0') > 59) return undefined
  return `${String(value).padStart(2, '0')}:${minutes ?? '00'}`
}

/** Whether it is to be after an hour, or before it: "ikke før 10" is after. */
function sideIn(text: string): 'after' | 'before' | undefined {
  const words = wordsIn(text).slice(-3).toReversed()
  const at = words.findIndex((said) => isTimeWord(said, 'after') || isTimeWord(said, 'before'))
  const between = words.slice(0, Math.max(0, at))
  if (at === -1 || !between.every((said) => isTimeWord(said, 'clocks'))) return undefined
  const isAfter = isTimeWord(String(words[at]), 'after')
  const isNegated = words.slice(at + 1).some((said) => negations.has(said))
  return isAfter === isNegated ? 'before' : 'after'
}

function clockIn(text: string, { opens, closes }: Hours): Wished | undefined {
  const found = clock.exec(text)
  if (found === null) return undefined
  const [, from = '', minutes, , to, toMinutes] = found
  const start = hour(from, minutes, opens)
  if (to !== undefined) return { from: start, until: hour(to, toMinutes, opens) }
  const side = sideIn(text.slice(0, found.index + 1))
  if (side === 'after') return { from: start, until: closes }
  return side === 'before' ? { from: opens, until: start } : { from: start, until: undefined }
}

/** "efter lunsj", "før frokost", "i lunchpausen". */
function aroundLunch(words: readonly string[], { opens, closes }: Hours): Wished | undefined {
  const at = words.findIndex((said) => isTimeWord(said, 'lunch'))
  if (at === -1) return undefined
  const before = words.slice(Math.max(0, at - 2), at)
  if (hasTimeWord(before, 'after')) return { from: noon, until: closes }
  return hasTimeWord(before, 'before')
    ? { from: opens, until: noon }
    : { from: noon, until: afterLunch }
}

/** Hours in words or figures: "kl. 10", "efter tre", "ved ti-tiden", "mellem 9 og 11", "etter lunsj", "formiddag". */
export function hoursIn(text: string, hours: Hours): Wished | undefined {
  const said = spelledOut(text)
  const wished = clockIn(said, hours)
  if (wished !== undefined) return wished
  const words = wordsIn(withoutGreeting(said))
  const lunch = aroundLunch(words, hours)
  if (lunch !== undefined) return lunch
  if (hasTimeWord(words, 'evening')) return { from: evening, until: undefined }
  if (hasTimeWord(words, 'afternoon')) return { from: noon, until: hours.closes }
  return hasTimeWord(words, 'morning') ? { from: hours.opens, until: noon } : undefined
}
