import { fold as foldLetters } from '../../onboarding/company-match.ts'

/** Case, accents, blanks and the two ways of writing å, æ, ø do not count (DQ-05). */
const fold = (text: string): string => foldLetters(text.trim()).replace(/\s+/g, ' ')

/** `Aarhus C` → `Aarhus`: the district letters of larger towns are left out in everyday writing. */
const withoutDistrict = (place: string): string => place.replace(/ [A-ZØ]{1,2}$/, '')

/** Whether what was written means the place that the post calls `place`. */
export const isPlace = (city: string, place: string): boolean =>
  [place, withoutDistrict(place)].some((known) => fold(known) === fold(city))

/** Streets are the same however blanks and dots stand in them: `3, 2.tv` and `3, 2. tv`. */
const folded = (street: string): string => fold(street).replace(/[^\p{L}\p{N}]/gu, '')
export const isStreet = (a: string, b: string): boolean => folded(a) === folded(b)

const small = /(?<= )(?:I|Og|På|Ved)(?= )/g

/** `MO I RANA` → `Mo i Rana`: some registers know capitals only. */
export const inTitleCase = (place: string): string =>
  place
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(small, (word) => word.toLowerCase())
