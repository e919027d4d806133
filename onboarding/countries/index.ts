import type { Country } from '../country.ts'
import type { CountryCode } from '../vocabulary.ts'
import { denmark } from './dk/denmark.ts'
import { norway } from './no/norway.ts'
import { sweden } from './se/sweden.ts'

/** Every country the product knows, by ISO 3166 code. */
export const countries: Readonly<Record<CountryCode, Country>> = {
  DK: denmark,
  SE: sweden,
  NO: norway,
}
