import { countries } from './countries/index.ts'
import type { Address, CountryCode } from './vocabulary.ts'

/**
 * Names compared on a normalised copy (DQ-05): case, accents, legal form, punctuation and word order do not count;
 * å/aa, æ/ä, ø/ö are the same letter. The stored value is never changed.
 */
function fold(text: string): string {
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
