import type { FieldValue } from '../../onboarding/field.ts'
import type { Fill } from '../understanding/understanding.ts'

/** `Blindgatan 3`, `B`, ` lgh 1102`. */
const parts = /^(\D+\d{1,4})(?: ?(\p{L})(?!\p{L}))?(.*)$/u

interface House {
  readonly house: string
  readonly letter: string
  readonly dwelling: string
}

function houseOf(street: string): House | undefined {
  const [, house, letter = '', dwelling = ''] = parts.exec(street.trim()) ?? []
  return house === undefined
    ? undefined
    : { house: house.toLowerCase(), letter: letter.toLowerCase(), dwelling }
}

const isBare = (before: House, after: House): boolean =>
  before.house === after.house && before.letter !== after.letter && after.dwelling === ''

/** The dwelling that stands behind the house whose letter alone is another one now. */
function dwellingOf(standing: string, said: string): string {
  const [before, after] = [houseOf(standing), houseOf(said)]
  if (before === undefined || after === undefined) return ''
  return isBare(before, after) ? before.dwelling : ''
}

/**
 * "Blindgatan 3 A" for "Blindgatan 3 B lgh 1102", and the form of it that an address register has: with the letter of the house put
 * right, the flat behind it stays.
 */
export function withDwelling(fill: Fill, standing: FieldValue | undefined): Fill {
  const { value } = fill
  if (typeof value !== 'object' || typeof standing !== 'object') return fill
  if (value.postalCode !== standing.postalCode) return fill
  const dwelling = dwellingOf(standing.street, value.street)
  return dwelling === '' ? fill : { ...fill, value: { ...value, street: value.street + dwelling } }
}
