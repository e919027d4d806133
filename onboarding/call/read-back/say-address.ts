import { countries } from '../../countries/index.ts'
import { countryCodes, type Address } from '../../vocabulary.ts'
import { pause, sayDigits, spellOut } from './spell-out.ts'
import type { SpokenLanguage } from './spoken-language.ts'

/** Between street, postal code and town. */
const longPause = ' – '

interface Word {
  readonly text: string
  readonly next: string
  /** A number stood before it: short words are floor and door now, no part of a street's name (`St. Kongensgade`). */
  readonly afterNumber: boolean
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** `tredje sal`; `første` alone in `1. Maj Plads` and before a word that says it already. */
function sayOrdinal({ text, next, afterNumber }: Word, spoken: SpokenLanguage): string | undefined {
  const [, digits] = /^(\d{1,2})\.$/.exec(text) ?? []
  const ordinal = digits && spoken.ordinals[Number(digits) - 1]
  if (!ordinal) return undefined
  const isFloorSaid = ['sal', 'etg', 'etage', 'etasje', 'floor'].includes(bare(next))
  return afterNumber && !isFloorSaid ? `${ordinal} ${spoken.floor}` : ordinal
}

/** House number before letter (CA-05); flats as `lgh 1203` and `H0301` digit by digit. */
function sayNumber(text: string, spoken: SpokenLanguage): string | undefined {
  const [, before = '', digits, behind = ''] = /^(\p{L}?)(\d+)(\p{L}?)$/u.exec(text) ?? []
  if (digits === undefined) return undefined
  const letter = (one: string) => one && spellOut(one, spoken)
  return [letter(before), sayDigits(digits, spoken), letter(behind)]
    .filter((part) => part !== '')
    .join(' ')
}

function sayWord(word: Word, spoken: SpokenLanguage): string {
  const { text, afterNumber } = word
  if (/^c\/o$/i.test(text)) return 'care of'
  const meant = afterNumber ? spoken.dwelling[bare(text)] : undefined
  const said = meant ?? sayOrdinal(word, spoken) ?? sayNumber(text, spoken)
  if (said !== undefined) return said
  return /\d/.test(text) || /^\p{L}$/u.test(text) ? spellOut(text, spoken) : text
}

/** One line of an address: street with house number, floor and door, or the town. */
function sayLine(line: string, spoken: SpokenLanguage): string {
  const words = line.split(/\s+/)
  const firstNumber = words.findIndex((word) => /\d/.test(word) && !/^\d{1,2}\.$/.test(word))
  return words
    .map((text, at) => {
      const afterNumber = firstNumber !== -1 && at > firstNumber
      return sayWord({ text, next: words[at + 1] ?? '', afterNumber }, spoken)
    })
    .join(' ')
}

/** Street, floor and door as one line: behind a comma a short word still stands behind the house number. */
const sayStreet = (street: string, spoken: SpokenLanguage): string =>
  sayLine(street.replace(/\s*,\s*/g, ' , '), spoken).replaceAll(' , ', pause)

function postalGroups({ postalCode, country }: Address): string {
  const home = countryCodes.find((code) => code === country)
  return home === undefined ? postalCode : countries[home].formatPostalCode(postalCode)
}

/** Nordic codes are digits; codes of other countries may have letters. */
function sayPostalCode(address: Address, spoken: SpokenLanguage): string {
  const groups = postalGroups(address).split(/[\s-]+/)
  return groups.map((group) => spellOut(group, spoken)).join(pause)
}

/**
 * `Vestergade et to Bernhard, tredje sal til venstre – otte nul nul nul – Aarhus Cecilie`. `country`: its name, for an address
 * abroad.
 */
export function sayAddress(
  address: Address,
  country: string | undefined,
  spoken: SpokenLanguage,
): string {
  const lines = [
    sayStreet(address.street, spoken),
    sayPostalCode(address, spoken),
    sayLine(address.city, spoken),
    country,
  ]
  return lines.filter((line) => line !== undefined).join(longPause)
}

/** Street and town letter by letter, with the postal code between them; a comma in the street is a long pause. */
export function spellAddress(address: Address, spoken: SpokenLanguage): string {
  const street = address.street.split(/\s*,\s*/).map((line) => spellOut(line, spoken))
  const lines = [...street, sayPostalCode(address, spoken), spellOut(address.city, spoken)]
  return lines.join(longPause)
}
