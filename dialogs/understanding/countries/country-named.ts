import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { isNegated } from '../choices/turned-down.ts'

/** Whoever pays tax that way is registered in Sweden. */
const swedishTax = listed('f-skatt f-skattsedel f-skattsedeln fa-skatt fa-skattsedel')

/** "I'm Danish but the company is Swedish": of two, the one that stands nearer to the company; "not Swedish" says nothing. */
export function countryNamed(words: readonly string[]): CountryCode | undefined {
  const found = words.flatMap((word, at) => {
    const country = countryAdjective(word) ?? (swedishTax.has(word) ? 'SE' : undefined)
    return country === undefined || isNegated(words, at) ? [] : [{ country, at }]
  })
  const companies = choicesIn(words)
    .filter(({ value }) => value === 'business')
    .map(({ from }) => from)
  const distance = ({ at }: { readonly at: number }): number =>
    Math.min(...companies.map((company) => Math.abs(company - at)))
  return found.toSorted((a, b) => distance(a) - distance(b))[0]?.country
}
