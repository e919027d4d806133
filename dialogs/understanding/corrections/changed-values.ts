import type { Address } from '../../../onboarding/vocabulary.ts'
import { countryOfCity } from '../addresses/big-cities.ts'
import { canonical } from '../words/canonical.ts'
import type { NamedPart } from './named-parts.ts'
import type { Part } from './part-shapes.ts'
import { firstNames } from '../words/word-lists.ts'
import { resembles } from '../words/resemblance.ts'

const house = /\d{1,4}(?: ?\p{L})?(?![\p{L}\d])/u
/** Flat, floor and door as they stand behind the house number. */
const flatNumber = /(?<=\p{L}\.? ?)\d{1,4}$/u
const floor = /\d{1,2}\. ?(?:(?:sal|etg?|etage|tr)\.?,? ?)?(?:tv|th|mf)?\.?$/iu

/** `havnegade 5` → `Havnegade 5`, `3a` → `3A`. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The street and its number, without floor and flat. */
function upToHouse(street: string): string {
  const number = house.exec(street)
  return number === null ? street : street.slice(0, number.index) + number[0]
}

function withFlat(street: string, fresh: string): string {
  if (fresh === '') return upToHouse(street)
  const behind = street.slice((house.exec(street)?.index ?? 0) + 1)
  if (/^\d{1,4}$/.test(fresh) && flatNumber.test(behind)) return street.replace(flatNumber, fresh)
  return floor.test(behind) && /\D/.test(fresh) ? street.replace(floor, fresh) : street
}

/** The name of the street alone, or with its number: a number of another house keeps no floor. */
function withStreet(street: string, fresh: string): string {
  const number = house.exec(street)
  return /\d/.test(fresh) || number === null
    ? capital(fresh)
    : `${capital(fresh)} ${street.slice(number.index)}`
}

const replaceEnd = (standing: string, fresh: string): string =>
  standing.slice(0, -fresh.length) + fresh

/** "the road is closed" names no street, and "the town is lovely" no town. */
const isTold = ({ city }: Address, { part, fresh, sure }: NamedPart): boolean =>
  sure ||
  (part === 'street' && /\d/.test(fresh)) ||
  (part === 'city' && (resembles(city, fresh) || countryOfCity([canonical(fresh)]) !== undefined))

const inAddress: Partial<Record<Part, (address: Address, fresh: string) => Partial<Address>>> = {
  houseNumber: ({ street }, fresh) => ({
    street: street.replace(house, fresh.toUpperCase().replace(' ', '')),
  }),
  flat: ({ street }, fresh) => ({ street: withFlat(street, fresh) }),
  street: ({ street }, fresh) => ({ street: withStreet(street, fresh) }),
  city: (_, fresh) => ({ city: capital(fresh) }),
  postalCode: (_, fresh) => ({ postalCode: fresh }),
  // Only the postal code has digits that anybody calls the last ones.
  ending: ({ postalCode }, fresh) => ({ postalCode: replaceEnd(postalCode, fresh) }),
}

/** The address with one piece changed; the same one where that piece is not told. */
export const changedAddress = (address: Address, piece: NamedPart): Address =>
  isTold(address, piece)
    ? { ...address, ...inAddress[piece.part]?.(address, piece.fresh) }
    : address

const inName: Partial<
  Record<Part, (words: readonly string[], fresh: string) => readonly string[]>
> = {
  firstName: ([, ...rest], fresh) => [fresh, ...rest],
  middleName: ([first = '', ...rest], fresh) => [first, fresh, ...rest.slice(-1)],
  lastName: ([first = '', ...rest], fresh) => [
    ...(fresh.includes(' ') ? [first] : [first, ...rest.slice(0, -1)]),
    fresh,
  ],
}

/** "my surname is wrong, it should be Anna Bergqvist" of Anna: told with the first name in front; `Jens Peter` is still a first name. */
function isWhole([first = '']: readonly string[], { part, fresh }: NamedPart): boolean {
  const said = canonical(fresh)
  const last = said.slice(said.lastIndexOf(' ') + 1)
  return said.startsWith(`${canonical(first)} `) && (part !== 'firstName' || !firstNames.has(last))
}

/** A name in small letters is one only where it looks like the one that it replaces. */
export function changedName(name: string, piece: NamedPart): string {
  const { part, fresh, sure } = piece
  const change = inName[part]
  const words = name.split(' ')
  if (change === undefined || words.length < 2) return name
  if (isWhole(words, piece)) return capital(fresh)
  if (!sure && !words.some((word) => resembles(word, fresh))) return name
  return change(words, capital(fresh)).join(' ')
}

/** `.no`, `firma.no`: how an e-mail address may end. */
export const isHost = (text: string): boolean => /\.\p{L}{2,}$/u.test(text)

/** `.no` is the ending of the domain, `firma.no` all of it. */
export function changedMail(mail: string, { part, fresh }: NamedPart): string {
  if (part !== 'domain' && !(part === 'ending' && isHost(fresh))) return mail
  const [own = '', host = ''] = mail.split('@')
  const domain = fresh.replace(/^\./, '')
  return `${own}@${domain.includes('.') ? domain : host.replace(/[^.]+$/, domain)}`
}

export const changedNumber = (number: string, { part, fresh }: NamedPart): string =>
  part === 'ending' && /^\d+$/.test(fresh) ? replaceEnd(number, fresh) : number
