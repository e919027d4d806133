import { countries } from './countries/index.ts'
import type { Address, CountryCode } from './vocabulary.ts'

/**
 * Names compared on a normalised copy (DQ-05): case, accents, legal form, punctuation and word order do not count;
 * å/aa, æ/ä, ø/ö are the same letter. The stored value is never changed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replaceAll('æ', 'ä')
    .replaceAll('ø', 'ö')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

function words(text: string): readonly string[] {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

/** Every way of writing a legal form of the country, as words, longest first. */
function formWords(country: CountryCode): readonly (readonly string[])[] {
  return countries[country].legalForms
    .flatMap((form) => [form.code, ...form.names])
    .map(words)
    .sort((a, b) => b.length - a.length)
}

function endsWith(name: readonly string[], form: readonly string[]): boolean {
  return (
    form.length < name.length && form.every((word, index) => name.at(index - form.length) === word)
  )
}

function nameWords(name: string, country: CountryCode): readonly string[] {
  const all = words(name)
  const form = formWords(country).find((candidate) => endsWith(all, candidate)) ?? []
  return all.slice(0, all.length - form.length)
}

export function isSameCompanyName(a: string, b: string, country: CountryCode): boolean {
  const key = (name: string) => [...nameWords(name, country)].sort().join(' ')
  return key(a) === key(b)
}

/** How much two words are alike, 0 to 1, by the pairs of letters that they share (Dice): a slip costs little. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const pairs = (word: string) =>
    Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2))
  const [own, others] = [pairs(a), pairs(b)]
  const shared = own.filter((pair) => others.includes(pair)).length
  const share = Math.min(1, (2 * shared) / Math.max(own.length + others.length, 1))
  return share < likeEnough ? 0 : share
}

/** Words that share less than that only happen to have letters in common. */
const likeEnough = 0.5

/** How much of one name is found in the other: the sum over its words. */
const foundIn = (name: readonly string[], other: readonly string[]): number =>
  name.reduce((sum, word) => sum + Math.max(0, ...other.map((one) => wordLikeness(word, one))), 0)

/** How much of a stated name there is in a registered one, and how much they are alike as a whole; 0 to 1 both. */
export interface NameLikeness {
  readonly stated: number
  readonly whole: number
}

/** Compares two names as `isSameCompanyName` does, by degrees. */
export function nameLikeness(
  stated: string,
  registered: string,
  country: CountryCode,
): NameLikeness {
  const [said, known] = [nameWords(stated, country), nameWords(registered, country)]
  if (said.length === 0) return { stated: 0, whole: 0 }
  const found = foundIn(said, known)
  return {
    stated: found / said.length,
    whole: (found + foundIn(known, said)) / (said.length + known.length),
  }
}

/** The same town, with or without its district: "Aarhus", "Århus C". */
export function isSameTown(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  return shorter.length > 0 && shorter.every((word, at) => longer[at] === word)
}

/** Same place, however it is written: "3. 2. tv" and "3, 2.tv" do not differ. */
export function isSameAddress(a: Address, b: Address): boolean {
  const key = (address: Address) =>
    [
      fold(address.street).replace(/[^\p{L}\p{N}]/gu, ''),
      address.postalCode,
      words(address.city).join(' '),
    ].join('|')
  return key(a) === key(b) && a.country === b.country
}
