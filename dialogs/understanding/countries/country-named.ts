import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { countryOfCity } from '../addresses/big-cities.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { isOrigin } from '../choices/origin.ts'
import { isNegated } from '../choices/turned-down.ts'
import { isHeadWord } from '../words/company-words.ts'
import { companyNouns, wordSet } from '../words/word-lists.ts'

/** Whoever pays tax that way is registered in Sweden. */
const swedishTax = listed('f-skatt f-skattsedel f-skattsedeln fa-skatt fa-skattsedel')

const within = wordSet('languageIn')
const uttering = listed(
  'skriver skriv skrive skriva taler tala talar prata pratar prater snakker snakka snakkar snakke ' +
    'write writing speak speaking talk talking',
)
const nextTo = 2

/** "jag skriver på svenska", "I write Swedish": how somebody puts it, and not where the firm is from. */
function isLanguage(words: readonly string[], at: number): boolean {
  const next = String(words[at + 1])
  const isOfFirm = companyNouns.has(next) || isHeadWord(next)
  const isUttered = words.slice(Math.max(0, at - nextTo), at).some((word) => uttering.has(word))
  return !isOfFirm && (isUttered || within.has(String(words[at - 1])))
}

const firsts = listed('jeg jag eg i im ive æ')

/** "Jag är norsk men bor i Strömstad", "svensk men bor i Helsingør": what somebody is, beside where they live. */
function isOfPerson(words: readonly string[]): boolean {
  const own = words.findIndex((word) => countryAdjective(word) !== undefined)
  const before = words.slice(Math.max(0, own - 2), own)
  const isSelf = before.some((word) => firsts.has(word))
  const isTown = countryOfCity(words.slice(own + 1)) !== undefined
  return isTown && (isSelf || isOrigin(words, { from: own, to: own + 1, isAdjective: true }))
}

/** "I'm Danish but the company is Swedish": of two, the one that stands nearer to the company; "not Swedish" says nothing. */
export function countryNamed(words: readonly string[]): CountryCode | undefined {
  if (isOfPerson(words)) return undefined
  const found = words.flatMap((word, at) => {
    const country = countryAdjective(word) ?? (swedishTax.has(word) ? 'SE' : undefined)
    const isNone = isNegated(words, at) || isLanguage(words, at)
    return country === undefined || isNone ? [] : [{ country, at }]
  })
  const companies = choicesIn(words)
    .filter(({ value }) => value === 'business')
    .map(({ from }) => from)
  const distance = ({ at }: { readonly at: number }): number =>
    Math.min(...companies.map((company) => Math.abs(company - at)))
  return found.toSorted((a, b) => distance(a) - distance(b))[0]?.country
}
