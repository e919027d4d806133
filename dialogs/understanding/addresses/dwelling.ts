import type { Address } from '../../../onboarding/vocabulary.ts'
import { canonical } from '../words/canonical.ts'
import { dwellingWords } from '../../../onboarding/readers/dwelling-words.ts'
import type { Token } from '../message.ts'
import { isLeft, type Scan } from '../shapes/scan.ts'
import { knownWords } from '../words/spelling.ts'

const reach = 10
const mostDigits = 4
const joining = new Set('og til till to the in'.split(' '))
const mark = /^[.,/-]$/

const isDwelling = (token: Token | undefined): boolean =>
  token?.kind === 'word' && [token.word, token.plain].some((word) => dwellingWords.has(word))

const mayStand = (token: Token): boolean =>
  isDwelling(token) ||
  (token.kind === 'number' && token.text.length <= mostDigits) ||
  (token.kind === 'mark' && mark.test(token.text))

/** A word for floor, door or flat, and the number right behind one: `2. tv`, `lgh 1101`, `3rd floor`. */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return isDwelling(tokens[at - 1])
  // "6800 e det": behind as many figures as a postal code has, a letter is no door.
  const isBehindCode = token.text.length === 1 && tokens[at - 1]?.text.length === mostDigits
  return isDwelling(token) && !joining.has(token.word) && !isBehindCode
}

/** Where floor, door and flat end that follow a house number. */
export function dwellingEnd(scan: Scan, house: number): number {
  const { tokens } = scan.message
  let last = house
  for (let at = house + 1; at <= house + reach; at++) {
    const token = tokens[at]
    if (token === undefined || !isLeft(scan, token) || !mayStand(token)) break
    if (isLast(tokens, at)) last = at
  }
  return tokens[last]?.end ?? 0
}

/** `14B`, `14 B`, `14 b`; what stands alone in small letters and is a word belongs to no house: "41 å inte 14". */
export const houseLetter = String.raw`(?:\p{L}| [a-df-hj-nA-Z])`

/** The letter of the house, grown to its number or behind a blank, where it is no word ("80 i Aarhus"); floor, door and flat. */
const dwelling =
  /^(?:(?:\p{L}| [a-df-hj-n])(?!\p{L}))?(?:,? ?(?:\d{1,2}\. ?(?:sal|etg?|etage|tr)?\.?,? ?(?:tv|th|mf)?|(?:lgh|leil|lejl|apt|flat)\.? ?\d{1,4})(?![\p{L}\d]))?/iu

/** What belongs to a house number of the text that stands right behind it. */
export const dwellingBehind = (text: string): string => dwelling.exec(text)?.[0] ?? ''

const inTown = /^,? (?:i|in|på) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?)/u
const inSmallTown = /^,? (?:i|in|på) (\p{Ll}[\p{L}-]+)/u

/** "i kungsbacka": a word that means nothing else to us. */
function smallTown(text: string): RegExpExecArray | null {
  const found = inSmallTown.exec(text)
  return found?.[1] === undefined || knownWords.has(canonical(found[1])) ? null : found
}

/** "i Aarhus" right behind a street. */
export function townBehind(
  text: string,
): { readonly town: string; readonly length: number } | undefined {
  const [whole = '', town] = inTown.exec(text) ?? smallTown(text) ?? []
  return town === undefined ? undefined : { town, length: whole.length }
}

/** Of a street in another town the postcode that stands is none. */
export const isTownOf = ({ city }: Address, town: string | undefined): boolean =>
  town === undefined || canonical(town) === canonical(city)
