import type { RegisteredCompany } from '../../onboarding/ports.ts'
import type { Dice } from './dice.ts'

/** Somebody who becomes a customer, and what the record must say of them in the end. */
export interface Person {
  readonly name: string
  /** Danish, and a Swedish one for those who live there. */
  readonly phones: { readonly DK: string; readonly SE: string }
  readonly email: string
  readonly street: string
}

export type Story =
  | { readonly kind: 'private'; readonly payment: 'faktura' | 'forudbetaling' }
  /** A Swedish private customer on credit: gives a national number through the protected input. */
  | { readonly kind: 'national' }
  | { readonly kind: 'company'; readonly company: RegisteredCompany }

const firstNames = ['Mette', 'Jens', 'Karen', 'Søren', 'Åse', 'Niels', 'Bodil', 'Poul', 'Inger']
const lastNames = ['Nordlys', 'Havmåge', 'Fyrholm', 'Klitgård', 'Strandby', 'Vadehav', 'Bølgemose']

/** Fictional; the address is told apart by its number and the mail by its name, so that mixed-up values show. */
export const personOf = (index: number, dice: Dice): Person => ({
  name: `${dice.pick(firstNames)} ${dice.pick(lastNames)}`,
  phones: {
    DK: `20 12 ${String(34 + (index % 60))} ${String(10 + (index % 89))}`,
    SE: `070-174 06 ${String(10 + (index % 80))}`,
  },
  email: `kunde${String(index)}@nordlys.example.dk`,
  street: `Havnegade ${String(1 + index)}`,
})

const weights = [2, 7, 6, 5, 4, 3, 2, 1]
const isSound = (number: string): boolean =>
  weights.reduce((sum, weight, place) => sum + weight * Number(number.charAt(place)), 0) % 11 === 0

/** Numbers with a good check digit in a series that is not issued. */
const numbers = Array.from({ length: 12_000 }, (_, count) => String(99_000_000 + count)).filter(
  isSound,
)

const syllables = ['ba', 'ko', 'li', 'mu', 'ne', 'po', 'ri', 'su', 'ta', 've']

/** A name of its own for every number: 37 is `bamusu`. */
const wordOf = (index: number): string =>
  String(index)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => syllables[Number(digit)] ?? '')

function companyAt(index: number): RegisteredCompany {
  return {
    number: numbers[index] ?? '',
    country: 'DK',
    name: `Storm${wordOf(index)} ApS`,
    legalForm: 'ApS',
    status: 'active',
    registeredOn: '2015-01-01',
    address: { street: 'Havnegade 12', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  }
}

/** What the register knows; undefined for a number it does not. */
export function companyOf(number: string): RegisteredCompany | undefined {
  const index = numbers.indexOf(number)
  return index < 0 ? undefined : companyAt(index)
}

/** Every fourth company signs up twice: one becomes the customer, the other an application. */
export function storyOf(index: number, dice: Dice): Story {
  const roll = dice.roll()
  if (roll < 0.25) return { kind: 'private', payment: 'forudbetaling' }
  if (roll < 0.45) return { kind: 'private', payment: 'faktura' }
  if (roll < 0.6) return { kind: 'national' }
  return { kind: 'company', company: companyAt(dice.chance(0.25) ? index - (index % 4) : index) }
}
