import { countries } from '../countries/index.ts'
import type { ReadContext } from '../field.ts'
import { refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

/**
 * The national number of the customer's country. Never guessed from its shape: Danish and Swedish numbers overlap.
 * Reasons: the country's own; `otherCountry` while no country is known.
 */
export function readNationalNumber(text: string, context: ReadContext): Reading<string> {
  if (context.country === undefined) return refuse('otherCountry')
  return countries[context.country].readNationalNumber(text, {
    today: context.now,
    testSeries: context.testSeries,
  })
}
