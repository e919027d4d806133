import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import type { PartialAddress } from '../ports.ts'
import { present } from '../present.ts'
import type { CountryCode } from '../vocabulary.ts'
import { addressLines } from './address-lines.ts'
import { dwellingWords } from './dwelling-words.ts'

/** What a message says of a place: a postal code as the country writes it, a town, or both. */
export type Place = Pick<PartialAddress, 'postalCode' | 'city'>

/** As many letters as the longest street that the full reader takes. */
const longest = 150
const mostTownWords = 4

const codes: Readonly<Record<CountryCode, RegExp>> = {
  DK: /(?<![\p{L}\d])(?:DK ?- ?)?(\d{4})(?![\p{L}\d])/giu,
  NO: /(?<![\p{L}\d])(?:NO? ?- ?)?(\d{4})(?![\p{L}\d])/giu,
  SE: /(?<![\p{L}\d])(?:SE? ?- ?)?(\d{3} ?\d{2})(?![\p{L}\d])/giu,
}

/** `c/o Holm,` stands in front; a street begins with a letter or, as `6. Julivej`, with a small number. */
const streetAndHouse =
  /^((?:(?:c\/o|att\b|v\/)[^,]+, *)?(?:\d{1,2}\. ?)?\p{L}[\p{L} .'’-]* \d{1,4}(?: ?[A-HJ-Za-hj-z](?![\p{L}.]))?(?: ?- ?\d{1,4}\p{L}?)?)(?![\p{L}\d])(.*)$/u

export interface Code {
  readonly before: string
  readonly behind: string
  readonly code: string
}

/** The last postal code in a text, read by its country, with what stands around it. */
export function lastCode(text: string, country: CountryCode): Code | undefined {
  const match = [...text.matchAll(codes[country])].at(-1)
  if (match === undefined) return undefined
  const reading = countries[country].readPostalCode(String(match[1]))
  if (!reading.ok) return undefined
  const before = text.slice(0, match.index).replace(/[\s,]+$/, '')
  const behind = text.slice(match.index + match[0].length).replace(/^[\s,]+/, '')
  return { before, behind, code: reading.value }
}

/** `2.tv`, `st.`, `H0101`, `3`: a piece of what tells the flat. */
const isDwelling = (word: string): boolean =>
  /^[HKLU]\d{4}$/i.test(word) ||
  word.split('.').every((part) => /^\d{0,4}$/.test(part) || dwellingWords.has(part.toLowerCase()))

const isTown = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.length <= mostTownWords &&
  words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word))

const small = new Set(['i', 'in', 'på'])

/** Flat and town of what stands behind the house number; `undefined` when it says anything else. */
function unitAndTown(text: string): { readonly unit: string; readonly city: string } | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const at = words.findIndex((word) => !isDwelling(word))
  const unit = (at === -1 ? words : words.slice(0, at)).join(' ')
  const rest = at === -1 ? [] : words.slice(at)
  const town = small.has(String(rest[0]).toLowerCase()) ? rest.slice(1) : rest
  if (rest.length === 0) return { unit, city: '' }
  return isTown(town) ? { unit, city: town.join(' ') } : undefined
}

const orNone = (text: string): string | undefined => (text === '' ? undefined : text)

/** What stands behind the house number: flat, postal code, town, in that order. */
function readRest(rest: string, country: CountryCode) {
  const code = lastCode(rest, country)
  const found = unitAndTown(code?.before ?? rest)
  if (code === undefined || found === undefined) return found
  if (code.behind !== '' && !isTown(code.behind.split(' '))) return undefined
  return { ...found, city: code.behind === '' ? found.city : code.behind, postalCode: code.code }
}

/**
 * An address without its postal code or its town: `Vestergade 3, Aarhus`, `Vestergade 3 2.tv`, `Vestergade 3, 8000`. It
 * needs a street and a house number; `undefined` for anything else. What stands there is only taken apart, not corrected.
 */
export function readPartialAddress(text: string, country: CountryCode): PartialAddress | undefined {
  const joined = addressLines(clean(text)).lines.join(', ')
  if (joined.length > longest || /[<>@?]/.test(joined)) return undefined
  const [, first, rest = ''] = streetAndHouse.exec(joined) ?? []
  if (first === undefined) return undefined
  const found = readRest(rest, country)
  if (found === undefined) return undefined
  const { unit, city, ...code } = found
  const street = unit === '' ? first.trim() : `${first.trim()}, ${unit}`
  return { street, ...code, ...present({ city: orNone(city) }) }
}

/**
 * What an answer to "which postal code?" says: `8000`, `8000 Aarhus C`, `Aarhus`, `det er 8000`. `undefined` where it says
 * neither code nor town. A town is taken only when the message is nothing else.
 */
export function readPlace(text: string, country: CountryCode): Place | undefined {
  const cleaned = clean(text).replace(/[.!]+$/, '')
  const code = lastCode(cleaned, country)
  const words = (code?.behind ?? cleaned).split(/[\s,]+/).filter((word) => word !== '')
  const city = isTown(words) ? words.join(' ') : undefined
  if (code === undefined) return city === undefined ? undefined : { city }
  return words.length > 0 && city === undefined
    ? undefined
    : { postalCode: code.code, ...present({ city }) }
}
