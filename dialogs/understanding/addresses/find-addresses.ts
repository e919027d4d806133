import { dwellingWords } from '../../../onboarding/readers/dwelling-words.ts'
import { figuresOf } from '../../../onboarding/readers/number-words.ts'
import { isNoTown } from '../asked/asked-address.ts'
import { isBigCity } from './big-cities.ts'
import { overBoxPlace } from './box-place.ts'
import { placeStart } from './named-place.ts'
import { canonical } from '../words/canonical.ts'
import { cityEnd } from './city-name.ts'
import type { Token } from '../message.ts'
import { dwellingEnd } from './dwelling.ts'
import { isBeforeErrand, wordBehind } from './errand-behind.ts'
import { farmStart } from './farm-names.ts'
import { beginsNumber } from '../shapes/find-numbers.ts'
import { isLabelWord } from '../labels/labels.ts'
import { housing, housingWord, isForm } from '../words/legal-form-words.ts'
import { addFind, isLeft, tokenFrom, type Scan, type Stretch } from '../shapes/scan.ts'
import { streetFront } from './street-front.ts'
import { isBox, isStreetWord, streetStart, type Run } from './street-name.ts'
import { copulas, hedges, wordSet } from '../words/word-lists.ts'

const postalCode =
  /(?<![\p{L}\d+/.-])(?:(?:DK|SE|NO|FI|S|N|D)[- ]{0,3})?(?:\d{3} ?\d{2}|\d{4,5})(?![\d/]| ?(?:kr(?!\p{L})|,-))(?=,?(?:[ \n]{1,2}| {3,30})\p{L})/giu
const punctuation = new Set(['.', ',', '-', '/', '(', ')', ';'])
const maxBetween = 16
const maxNumbers = 4
const mostHouseDigits = 4

/** `2. tv`, `uppg C`, `10A-C`. */
const isDwelling = ({ word, plain, text }: Token): boolean =>
  [word, plain].some((one) => dwellingWords.has(one)) || /^\p{L}-\p{L}$/u.test(text)

const isBetween = (token: Token): boolean =>
  token.kind === 'break' ||
  (token.kind === 'mark' && punctuation.has(token.text)) ||
  (token.kind === 'number' && token.text.length <= mostHouseDigits) ||
  (token.kind === 'word' && isDwelling(token))

/** `Gate 1 nr 45`: a street that is called by a number has its houses behind a word. */
const isNumberedHouse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'nr' && tokens[at - 1]?.kind === 'number'

const mayStandBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 1).some(isBetween) || isNumberedHouse(tokens, at)

/** Goes back from the postal code over flat and house number to the last word of the street. */
function streetWordBefore(tokens: readonly Token[], code: number): number | undefined {
  let at = code - 1
  while (at >= 0 && code - at < maxBetween) {
    if (!mayStandBetween(tokens, at)) break
    at -= 1
  }
  const numbers = tokens.slice(at + 1, code).filter((token) => token.kind === 'number').length
  return numbers <= maxNumbers && tokens[at]?.kind === 'word' ? at : undefined
}

const isHouse = (token: Token | undefined) =>
  token?.kind === 'number' && token.text.length <= mostHouseDigits && !token.text.startsWith('0')

/** `Gamla vägen 2, Ås, 832 55 Frösön`: over the place between two commas behind a house the street stands. */
function overPlace(tokens: readonly Token[], at: number | undefined): number | undefined {
  const place = at === undefined ? undefined : placeStart(tokens, at)
  if (place === undefined) return at
  const street = streetWordBefore(tokens, place - 1)
  return street !== undefined && isHouse(tokens[street + 1]) ? street : at
}

/** "strandvejen hundrede og tolv 3 th": a number in words is no street, and neither is the thought in "vist 9200 2845 eller". */
const mayEndStreet = ({ word, capital }: Token): boolean =>
  figuresOf(word) === undefined && (capital || !hedges.has(word))

/** A street needs a house number behind it, or a word that can only be a street. */
function isStreetAt(scan: Scan, at: number, code: number): boolean {
  const { tokens } = scan.message
  const token = tokens[at]
  if (token === undefined || !isLeft(scan, token) || !mayEndStreet(token)) return false
  return (
    (at + 1 < code && isHouse(tokens[at + 1])) ||
    (isStreetWord(token.plain) && token.capital) ||
    isBox(token.plain)
  )
}

const touching = (scan: Scan) => (left: Token, right: Token) =>
  isLeft(scan, left) && /^[. ]{0,2}$/.test(scan.left.slice(left.end, right.start))

function wholeStart(run: Run, asks: string): number | undefined {
  const first = streetStart(run)
  return first === undefined ? first : streetFront(run, first, asks.endsWith('.address'))
}

/** `12 Havnegade, 8000 Aarhus`: as the English write it, the house stands in front. */
function behindNumber({ tokens, last }: Run, first: number): number {
  const isFree = tokens[first - 2]?.kind !== 'number' && !isHouse(tokens[last + 1])
  return isFree && isHouseRightBefore(tokens, first) ? first - 1 : first
}

const isHouseRightBefore = (tokens: readonly Token[], at: number): boolean => {
  const [house, street] = [tokens[at - 1], tokens[at]]
  return isHouse(house) && house !== undefined && house.end + 1 === street?.start
}

/** `c/o Holm,` and `flat 4,` stand before the street and belong to it. */
const careOf =
  /(?:c\/o [^,\n;]{2,40}|(?<!\p{L})(?:flat|apt|apartment|unit|suite|lejl|lgh|leil|hus|house|blok|blokk|bygning|bygg|byggnad|building|bldg|hal|hall|port|opgang|oppgang|uppgång|trapp|lokal)\.? (?:\d{1,4}\p{L}?|\p{L}(?=[,\n;]))|(?<=^|[,;:\n] ?)\d{1,2}(?:st|nd|rd|th|\.)? (?:floor|sal|etg|etasje|etage|våning(?:en)?|tr)\.?)[,\n;]? ?$/iu

/** `Fabriksgatan 7, box 33`, `Ringveien 1A` and the box below it: the last word of the street that stands in front of the box. */
function beforeBox(scan: Scan, box: number): number {
  const { tokens } = scan.message
  const before = tokens.slice(0, box).filter(({ text, kind }) => text !== ',' && kind !== 'break')
  const isLetter = /^\p{L}$/u.test(String(before.at(-1)?.text))
  const [street, house] = before.slice(0, isLetter ? -1 : undefined).slice(-2)
  const isStreet = isBox(String(tokens[box]?.plain)) && isFreeStreet(scan, street, house)
  return isStreet && street !== undefined ? tokens.indexOf(street) : box
}

/** `Autogården 1987 ApS`, `Vagt24 2019 ApS`: figures in a company's name, and neither a house nor a postal code. */
function isBeforeForm(scan: Scan, end: number): boolean {
  const { tokens } = scan.message
  const from = tokenFrom(scan.message, end)
  const at = tokens[from]?.kind === 'number' ? from + 1 : from
  const [word, next] = tokens.slice(at, at + 2)
  return word !== undefined && isForm(word, next)
}

const preferring = wordSet('preferring')

/** `8000 instead`, `41138 i stället`: no town. */
function isInstead(scan: Scan, end: number): boolean {
  const at = tokenFrom(scan.message, end)
  const [word, next] = scan.message.tokens.slice(at, at + 2)
  return (
    preferring.has(String(word?.word)) || (word?.word === 'i' && preferring.has(String(next?.word)))
  )
}

/** `lgh 1102, Malmö`, `Postboks 6683 St. Olavs plass`: the number of a flat, or of a box. */
const flatBefore = /(?<!\p{L})(?:lgh|leil|lejl|apt|flat|(?:post)?boks|(?:post)?box|pb)\.? ?$/iu
const longestFlat = 10
const inPlace = new Set(['i', 'in', 'på'].map(canonical))

const isGrammar = (word: string): boolean => isNoTown(word) || isLabelWord(word)

/** "cvr 9200 2845 or something", "070 174 06 twenty", "7, 4000, tlf …": what stands behind the figures is no town. */
function isBeforeGrammar(scan: Scan, end: number): boolean {
  const town = wordBehind(scan, end)
  if (town?.kind !== 'word' || town.capital) return false
  const isLong = town.text.length > 2
  return [inPlace, copulas].some((list) => list.has(town.word)) || (isLong && isGrammar(town.word))
}

function addressStart(scan: Scan, code: number, asks: string): number | undefined {
  const { tokens } = scan.message
  const last = overBoxPlace(tokens, overPlace(tokens, streetWordBefore(tokens, code)))
  if (last === undefined || !isStreetAt(scan, last, code)) return undefined
  const run = { tokens, last: beforeBox(scan, last), touching: touching(scan) }
  const first = wholeStart(run, asks)
  const start = first === undefined ? undefined : tokens[behindNumber(run, first)]?.start
  if (start === undefined) return undefined
  const before = start - (careOf.exec(scan.left.slice(0, start))?.[0].length ?? 0)
  return farmStart(scan, before, asks)
}

/** Figures that no town stands behind, or that belong to a flat. */
const isNoCode = (scan: Scan, { start, end }: Stretch): boolean =>
  isBeforeForm(scan, end) ||
  isInstead(scan, end) ||
  isBeforeErrand(scan, end) ||
  isBeforeGrammar(scan, end) ||
  flatBefore.test(scan.left.slice(Math.max(0, start - longestFlat), start))

/** Whole addresses: street, number, flat, postal code, city, country, on one line or several. */
export function findAddresses(scan: Scan, asks: string): void {
  for (const match of scan.left.matchAll(postalCode)) {
    const start = addressStart(scan, tokenFrom(scan.message, match.index), asks)
    const end = match.index + match[0].length
    if (start === undefined || isNoCode(scan, { start: match.index, end })) continue
    addFind(scan, 'address', { start, end: cityEnd(scan, end) })
  }
}

function isFreeStreet(scan: Scan, token: Token | undefined, house: Token | undefined): boolean {
  if (token === undefined || house === undefined) return false
  return isStreetWord(token.plain) && isHouse(house) && isLeft(scan, token) && isLeft(scan, house)
}

/** Those who live in a house are called by it: `Brf Tallåsen 3` is an association, unless its address was asked for. */
const isOfHousing = (tokens: readonly Token[], asks: string): boolean =>
  !asks.endsWith('.address') && tokens.some((token) => housing.has(housingWord(token)))

function streetAt(scan: Scan, last: number, asks: string): Stretch | undefined {
  const { tokens } = scan.message
  const house = tokens[last + 1]
  if (house === undefined || !isFreeStreet(scan, tokens[last], house)) return undefined
  // "Kari Haugen 68 05 12 77": a family's name, and a phone.
  if (isBeforeForm(scan, house.end) || beginsNumber(scan.left, house.start)) return undefined
  const first = wholeStart({ tokens, last, touching: touching(scan) }, asks)
  if (first === undefined) return undefined
  if (isOfHousing(tokens.slice(Math.max(0, first - 1), last), asks)) return undefined
  const start = tokens[first]
  return start && { start: start.start, end: streetEnd(scan, house) }
}

const isTownAt = (scan: Scan, token: Token | undefined): token is Token =>
  token?.kind === 'word' && isLeft(scan, token) && isBigCity(token.word)

/** `Storgata 5, 0155`: a postal code that ends the line, or its part of it; only the town is missing. */
const codeBehind = /^[,;]? ?(?:\d{3} \d{2}|\d{4,5})(?=[.!]?\s*(?:\n|$)|, )/u

const looseCode = /^[,;]? ?(?:\d{3} \d{2}|\d{4,5})(?= )/u

/** `Gate 1` and ` nr 45` behind it. */
const numberedHouse = /^,? nr\.? ?\d{1,4}\p{L}?(?![\p{L}\d])/iu

function codeEnd(scan: Scan, end: number): number {
  const behind = scan.left.slice(end)
  const loose = end + (looseCode.exec(behind)?.[0].length ?? 0)
  if (loose > end && isBeforeErrand(scan, loose)) return loose
  return end + (codeBehind.exec(behind)?.[0].length ?? 0)
}

/** Flat and a town that everybody knows belong to the street: "Vestergade 3, 2. tv, Aarhus". */
function streetEnd(scan: Scan, house: Token): number {
  const from = tokenFrom(scan.message, house.end)
  const behind = scan.message.tokens.slice(from, from + maxBetween)
  const next = behind.findIndex((token) => !isLeft(scan, token) || !isBetween(token))
  const town = behind[next]
  if (isTownAt(scan, town)) return cityEnd(scan, town.start)
  const numbered = numberedHouse.exec(scan.left.slice(house.end))?.[0].length
  const end = numbered === undefined ? dwellingEnd(scan, from - 1) : house.end + numbered
  return codeEnd(scan, end)
}

/** A street and house number without the rest: enough to know what the customer means, not enough to keep. */
export function findStreets(scan: Scan, asks: string): void {
  for (let at = 0; at < scan.message.tokens.length; at++) {
    const street = streetAt(scan, at, asks)
    if (street !== undefined) addFind(scan, 'street', street)
  }
}
