import { clean } from '../clean.ts'
import type { ReadContext } from '../field.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { thousandWords, withFigures } from './number-words.ts'
import { isInOtherCurrency } from './other-currency.ts'

/** Ten million a month is more than any form may wave through; a phone number in this field lands above it too. */
const max = 10_000_000

/** Characters of the longest sentence that is still an amount. */
const maxLength = 120

/** "20' om måneden": a stroke behind the figure is a thousand, as it is in ledgers. */
const thousand = new RegExp(`^(?:['’´](?!\\d)|k(?!r)|t(?!\\p{L})|t\\.? ?kr|${thousandWords})`, 'u')
const million = /^(?:m(?!\p{L})|mio|mill|milj|mkr|mn(?!\p{L}))/u

/** Thousands in groups of three (blank, dot, comma or apostrophe), at most two decimals. */
const grouped = /^\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/
const plain = /^\d+(?:[.,]\d+)?$/

function toNumber(text: string): number | undefined {
  if (grouped.test(text)) {
    const [whole = '', decimals = ''] = text.split(/[.,](?=\d{1,2}$)/)
    return Number(`${whole.replace(/\D/g, '')}.${decimals}`)
  }
  return plain.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** Other periods than the month that is asked about, and how many of them are a month. */
const periods: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:(?:om|i) året|(?:på|over|in|över|løpet av|løbet af|loppet av) (?:et|ett|eit|an?) (?:hel[t]? |whole )?(?:år|year)(?! (?:siden|sidan|sedan|ago))|på årsbasis|p\.?a\.?|(?:per|pr\.?|hvert|varje|kvart|om|a|each|every) (?:år|year|annum|yr)|årlig\p{L}*|yearly|annual(?:ly)?)(?!\p{L})|\/ ?(?:år|year|yr)(?!\p{L})/u,
    12,
  ],
  [
    /(?<!\p{L})(?:(?:om|i|per|pr\.?|hvert|varje) (?:kvartalet|kvartal)|(?:per|a|each|every) quarter|kvartalsvis|quarterly)(?!\p{L})/u,
    3,
  ],
  [
    /(?<!\p{L})(?:(?:om|i|per|pr\.?|hvert|varje|kvart) (?:halvåret|halvår)|(?:per|a|each|every) half[ -]?year|halvårlig\p{L}*|halvårsvis|half-?yearly)(?!\p{L})/u,
    6,
  ],
  [
    /(?<!\p{L})(?:(?:hver|kvar) (?:anden|annen|andre)|var ?annan|annenhver|annankvar|every (?:other|second)) (?:måned|månad|month)(?!\p{L})/u,
    2,
  ],
  [
    /(?<!\p{L})(?:(?:hver|kvar) (?:anden|annen|andre)|var ?annan|annenhver|annankvar|every (?:other|second)) (?:uge|vecka|uke|veke|week|wk)(?!\p{L})|(?<!\p{L})(?:fortnight|fortnightly)(?!\p{L})/u,
    12 / 26,
  ],
  [
    /(?<!\p{L})(?:(?:om|i) (?:ugen|veckan|uka|uken|veka|veken)|(?:per|pr\.?|hver|varje|kvar|a|each|every) (?:uge|vecka|uke|veke|week|wk)|ugentlig\p{L}*|ugevis|veckovis\p{L}*|ukentlig\p{L}*|ukevis|vekentleg\p{L}*|weekly)(?!\p{L})|\/ ?(?:uge|vecka|v|uke|veke|week|wk)(?!\p{L})/u,
    12 / 52,
  ],
]

/** By the day, the season, the order: nobody knows how many of them are a month. */
const uncounted =
  /(?<!\p{L})(?:(?:om|i|per|pr\.?|hver|hvert|varje|kvar|kvart|a|an|each|every|the|for|for the) (?:dag|dagen|dan|day|sæson|sæsonen|sesong|sesongen|säsong|säsongen|season|gang|gangen|gång|gången|gong|gongen|time|ordre|ordren|order|bestilling|bestillinga|bestillingen|beställning|levering|leveringa|leveringen|leverans|delivery)|(?:ad|åt|om) (?:gangen|gången|gongen)|(?<=(?:kr|kr\.|kroner|kronor) )(?:dagen|dan|gangen|gången|gongen)|daglig\p{L}*|dagleg\p{L}*|daily)(?!\p{L})/u

const figureAndUnit = String.raw`\d[\d .,'’]*(?:tus[ei]nd?|thousand|k(?!r))?[ .,:-]*(?:kr\p{L}*|sek|nok|dkk|spänn)?[ .,]*`
const aboutFigure = new RegExp(
  `${figureAndUnit}(?:${uncounted.source})|(?:${uncounted.source})\\s+(?:(?:about|around|maybe|perhaps|kanskje|kanske|måske|ca\\.?|cirka|circa|omkring|rundt|ungefär)\\s+)?(?:${figureAndUnit})`,
  'u',
)

/** Where an amount for a day, a season or an order stands: "400 kr a day", "daily 400"; "we order every day" is none. */
export function amountByOccasion(text: string): { start: number; end: number } | undefined {
  const found = aboutFigure.exec(text.toLowerCase())
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

const monthsIn = (said: string): number => periods.find(([pattern]) => pattern.test(said))?.[1] ?? 1

/** Nothing says that it is for a year, a quarter or a week. */
export const isByMonth = (text: string): boolean => monthsIn(clean(text).toLowerCase()) === 1

/** "say 8": so little is bought by nobody in a month, and thousands are often left out. */
const fewest = 100
const isMoney = /kr|sek|nok|dkk|spänn|,-|:-/u

const inThousands = (amount: number, said: string): Reading<number> =>
  amount < fewest && !isMoney.test(said) ? read(amount, amount * 1000) : read(amount)

function scale(front: string, behind: string): number {
  if (thousand.test(behind) || /\bt\.? ?kr\.?\s?$/.test(front)) return 1_000
  return million.test(behind) ? 1_000_000 : 1
}

/** The one number of a text with what stands around it. */
const oneNumber = /^(\D*)(\d(?:[\d .,'’]*\d)?)(\D*)$/

function toAmount(said: string): number | undefined {
  const [, front, figure, behind] = (oneNumber.exec(said) ?? []).map(String)
  const number = toNumber(String(figure))
  if (number === undefined) return undefined
  const sign = /-\s?$/.test(String(front)) ? -1 : 1
  const amount = number * scale(String(front), String(behind).trimStart())
  return sign * Math.round(amount / monthsIn(said))
}

/**
 * An amount of money in whole units of the customer's currency, in any of the four languages: `5.000`, `5 000 kr`,
 * `ca. 5000 kr/md`, `5k`, `10 tusind`; what is said
 * by the year, the half-year, the quarter, the week or the fortnight becomes what that is in a month. One number only: a range is asked about, not
 * guessed, and so is an amount for a day, a season or an order. Below a hundred, and no currency beside it, thousands are suggested.
 * Reasons: `empty`, `notANumber`, `otherCurrency` (than the country's), `notByMonth`, `outOfRange` (below 1 or above 10 000 000).
 */
export function readAmount(
  text: string,
  { country }: Pick<ReadContext, 'country'> = {},
): Reading<number> {
  const typed = clean(text).replaceAll('\n', ' ')
  const said = withFigures(typed.toLowerCase())
  if (said === '') return refuse('empty')
  if (said.length > maxLength) return refuse('notANumber')
  if ([typed, said].some((one) => isInOtherCurrency(one, country))) return refuse('otherCurrency')
  return uncounted.test(said) && /\d/.test(said) ? refuse('notByMonth') : withinBounds(said)
}

function withinBounds(said: string): Reading<number> {
  const amount = toAmount(said)
  if (amount === undefined) return refuse('notANumber')
  return amount < 1 || amount > max ? refuse('outOfRange') : inThousands(amount, said)
}
