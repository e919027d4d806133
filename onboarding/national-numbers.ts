import { isPlain, plainCharacters } from './clean.ts'
import { countries } from './countries/index.ts'
import type { NationalNumberShape, NumberInText } from './country.ts'
import { readPhone } from './readers/phone.ts'
import { countryCodes } from './vocabulary.ts'
import type { CountryCode } from './vocabulary.ts'

/** What is known while a customer's message is searched. */
export interface SearchContext {
  readonly country?: CountryCode | undefined
  readonly now: Date
  /** The kind of number that was asked for: a number that is a good phone number then is one. */
  readonly expecting?: 'phone' | 'companyNumber' | undefined
}

/** Where a national number stands in the raw text; the number itself is not repeated. */
export interface FoundNationalNumber {
  /** UTF-16 offsets into the raw text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Whose national number it is. Danish and Swedish ones can look alike: then the customer's country is named. */
  readonly country: CountryCode
}

/** What stands in place of a national number, whatever its length (ID-09). */
export const maskedNumber = '••••••-••••'

/** The text in plain characters, and for each of them its offset in the raw text. */
interface PlainText {
  readonly text: string
  /** None where the raw text is plain already. */
  readonly offsets?: readonly number[]
}

function plainText(raw: string): PlainText {
  if (isPlain(raw)) return { text: raw }
  const offsets: number[] = []
  let text = ''
  let offset = 0
  for (const character of raw) {
    const plain = plainCharacters(character)
    offsets.push(...Array.from(plain.matchAll(/[^]/g), () => offset))
    text += plain
    offset += character.length
  }
  return { text, offsets }
}

const writtenAsNational = /\d{6}[-+]\d{4}$/

/** A number that starts with a zero and is Swedish by its plan, or one that answers the question for a phone. */
function isPhone(written: string, context: SearchContext): boolean {
  const reading = { now: context.now, testSeries: false }
  if (writtenAsNational.test(written)) return false
  if (
    context.expecting === 'phone' &&
    readPhone(written, { ...reading, country: context.country }).ok
  ) {
    return true
  }
  if (context.country === 'DK' || !written.startsWith('0')) return false
  return readPhone(written, { ...reading, country: 'SE' }).ok
}

interface Span {
  readonly start: number
  readonly end: number
}

/** No national number has fewer; most messages have, and need no search. Full-width digits count as the plain ones. */
const tenDigits = /(?:[\d\uff10-\uff19][^\d\uff10-\uff19]*){10}/

/** As far from one another as the digits of any shape may stand: a phone number and the amount behind it do not. */
const tenTogether = /\d(?:[ ./_+-]{0,3}\d){9}/

/** Tries the pattern at every place: a number that fails must not hide one that begins inside it. */
const everywhere = ({ pattern, ...shape }: NationalNumberShape): NationalNumberShape => ({
  ...shape,
  pattern: new RegExp(`(?=(${pattern.source}))`, `g${pattern.flags}`),
})

const shapesOf: Readonly<Record<CountryCode, readonly NationalNumberShape[]>> = {
  DK: countries.DK.nationalNumberShapes.map(everywhere),
  SE: countries.SE.nationalNumberShapes.map(everywhere),
  NO: countries.NO.nationalNumberShapes.map(everywhere),
}

const offsetIn = ({ offsets }: PlainText, at: number): number =>
  offsets === undefined ? at : Number(offsets[at])

function inShape(
  plain: PlainText,
  shape: NationalNumberShape,
  context: SearchContext,
): readonly Span[] {
  return [...plain.text.matchAll(shape.pattern)]
    .map((match) => ({ written: String(match[1]), index: match.index }))
    .filter(({ written }) => shape.holds(numberInText(written, context)))
    .map(({ written, index }) => ({
      start: offsetIn(plain, index),
      end: offsetIn(plain, index + written.length - 1) + 1,
    }))
}

const numberInText = (written: string, context: SearchContext): NumberInText => ({
  written,
  digits: written.replace(/\D/g, ''),
  customerCountry: context.country,
  now: context.now,
  phone: isPhone(written, context),
})

/** The customer's country first, so that it names what several countries could claim. */
const inOrder = (first: CountryCode | undefined) =>
  [...countryCodes].sort((a, b) => Number(b === first) - Number(a === first))

/**
 * Finds Danish, Swedish and Norwegian national numbers in a customer's message (ID-07), whatever separators are used.
 * Phone numbers, company numbers of legal persons, GLNs, dates and amounts are none. In order, never overlapping.
 */
export function findNationalNumbers(
  text: string,
  context: SearchContext,
): readonly FoundNationalNumber[] {
  if (!tenDigits.test(text)) return []
  const plain = plainText(text)
  if (!tenTogether.test(plain.text)) return []
  const found = inOrder(context.country).flatMap((country) =>
    shapesOf[country].flatMap((shape) =>
      inShape(plain, shape, context).map((span) => ({ ...span, country })),
    ),
  )
  return found.sort((a, b) => a.start - b.start).reduce<readonly FoundNationalNumber[]>(merged, [])
}

/** Overlapping finds become one, so that no digit of either survives; the first names the country. */
function merged(
  done: readonly FoundNationalNumber[],
  next: FoundNationalNumber,
): readonly FoundNationalNumber[] {
  const last = done.at(-1)
  if (last === undefined || last.end <= next.start) return [...done, next]
  return [...done.slice(0, -1), { ...last, end: Math.max(last.end, next.end) }]
}

/** The same text with every national number replaced by `••••••-••••`: safe to keep, log and echo (ID-07, ID-09). */
export function withoutNationalNumbers(text: string, context: SearchContext): string {
  return findNationalNumbers(text, context).reduceRight(
    (safe, { start, end }) => safe.slice(0, start) + maskedNumber + safe.slice(end),
    text,
  )
}
