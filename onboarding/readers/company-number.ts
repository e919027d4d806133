import { countries } from '../countries/index.ts'
import type { CompanyNumber } from '../country.ts'
import type { ReadContext } from '../field.ts'
import { refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { countryCodes } from '../vocabulary.ts'
import type { CountryCode } from '../vocabulary.ts'

/** One country's reading of a company number. */
export interface CountryReading {
  readonly country: CountryCode
  readonly reading: Reading<CompanyNumber>
}

const inCountry = (country: CountryCode, text: string, context: ReadContext): CountryReading => ({
  country,
  reading: countries[country].readCompanyNumber(text, { testSeries: context.testSeries }),
})

/** The countries in which the text is a company number. Lengths differ (8, 9, 10 digits), so there is one at most. */
export function companyNumberElsewhere(
  text: string,
  context: ReadContext,
): CountryReading | undefined {
  return countryCodes
    .filter((country) => country !== context.country)
    .map((country) => inCountry(country, text, context))
    .find(({ reading }) => reading.ok)
}

/**
 * Reads a company number by the customer's country, or by whichever country it fits when none is known yet.
 * Reasons: the country's own, and `otherCountry` when it is a good number of another country.
 */
export function readCompanyNumber(text: string, context: ReadContext): Reading<CompanyNumber> {
  const elsewhere = companyNumberElsewhere(text, context)
  if (context.country === undefined) return elsewhere?.reading ?? bestRefusal(text, context)
  const { reading } = inCountry(context.country, text, context)
  return !reading.ok && elsewhere ? refuse('otherCountry') : reading
}

/** With no country known, the refusal of the country whose length fits says most. */
function bestRefusal(text: string, context: ReadContext): Reading<CompanyNumber> {
  const readings = countryCodes.map((country) => inCountry(country, text, context).reading)
  const lengthFits = readings.find(
    (reading) => !reading.ok && /^(?:checkDigit|firstDigit)$/.test(reading.reason),
  )
  return lengthFits ?? inCountry(countryCodes[0], text, context).reading
}
