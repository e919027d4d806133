import type { CustomerRecord } from '../record.ts'
import type { Address } from '../vocabulary.ts'
import { comparable, comparableWords } from './comparable.ts'
import { nameOfCustomer } from './name-bits.ts'

/**
 * What customers are grouped by before they are compared (blocking), so that nobody is compared with everybody: `place` of two that are
 * one is nearly always the same, however the street is spelt, and of two that are not hardly ever. Personal: keyed before it is kept.
 */
export interface Block {
  /** Country, postal code, number of the house, beginning of the street. */
  readonly place: string
  /** Beginnings of the words of the name: who shares none of them is not called alike. */
  readonly names: readonly string[]
}

const streetLetters = 2
const nameLetters = 3
/** A name has hardly more words; a company that has is known by its first. */
const mostNames = 6

/** `Storgata 1 B` and `Stor gt. 1b` are one place; a place without a number is known by its street alone. */
export function placeOf({ street, postalCode, country }: Address): string {
  const folded = comparable(street)
  const [number = ''] = /\d+/.exec(folded) ?? []
  const letters = folded.replace(/[^\p{L}]/gu, '').slice(0, streetLetters)
  return `${country}|${postalCode.replaceAll(' ', '')}|${number}|${letters}`
}

const namesOf = (name: string): readonly string[] => [
  ...new Set(
    comparableWords(name)
      .filter((word) => word.length > 1)
      .slice(0, mostNames)
      .map((word) => word.slice(0, nameLetters)),
  ),
]

/** The block of a customer; `undefined` for one without an address or a name. */
export function blockOf(record: CustomerRecord): Block | undefined {
  const address = (record.company ?? record.person)?.address
  const names = namesOf(nameOfCustomer(record))
  if (address === undefined || names.length === 0) return undefined
  return { place: placeOf(address), names }
}

/** Keys of the fields that a customer's block depends on. */
export const addressKeys: readonly string[] = ['company.address', 'person.address']
