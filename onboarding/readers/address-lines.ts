import { countryNamed } from './country-names.ts'

/** The lines of an address in their order, and the ISO code of the country if one was named at the end. */
export interface AddressLines {
  readonly lines: readonly string[]
  readonly country: string | undefined
}

const nordicAtEnd = /^(.*\S)\s+(danmark|denmark|sverige|sweden|norge|noreg|norway)$/i

/** Splits at newlines, commas and semicolons and takes a country off the end. */
export function addressLines(text: string): AddressLines {
  const lines = text
    .replace(/[.\s]+$/, '')
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const last = String(lines.at(-1))
  const country = countryNamed(last)
  if (country !== undefined) return { lines: lines.slice(0, -1), country }
  const [, rest, name] = nordicAtEnd.exec(last) ?? []
  return rest === undefined || name === undefined
    ? { lines, country: undefined }
    : { lines: [...lines.slice(0, -1), rest], country: countryNamed(name) }
}
