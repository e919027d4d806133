import { countryOfCity } from '../addresses/big-cities.ts'
import { isCountryCode } from '../choices/choices.ts'
import { misspelledCountry } from './misspelled-country.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { isHeadWord } from '../words/company-words.ts'
import { companyNouns } from '../words/word-lists.ts'

/** "bolag SE", "new customer (NO)": a code beside what means a customer. */
function codeBesideCustomer({ scan }: Situation): string | undefined {
  const tokens = wordsLeft(scan)
  const isCustomer = (token: Token | undefined) =>
    token !== undefined && (companyNouns.has(token.word) || isHeadWord(token.word))
  return tokens.find(
    ({ text }, at) => isCountryCode(text) && [tokens[at - 1], tokens[at + 1]].some(isCustomer),
  )?.text
}

/** `Dorte Lund`: a capital behind a capital is a surname, and no town. */
const placesIn = ({ scan }: Situation): readonly string[] =>
  wordsLeft(scan)
    .filter((token) => {
      const { tokens } = scan.message
      const before = tokens[tokens.indexOf(token) - 1]
      return !(token.capital && before?.capital === true)
    })
    .map(({ word }) => word)

/** The country of a town, unless what else is said is of another one: "Siffran i Lund … Nordlys ApS, cvr 12345674". */
function cityTells(situation: Situation): string | undefined {
  const told = countryOfCity(placesIn(situation))
  return situation.country === undefined || situation.country === told ? told : undefined
}

/** The country that a code, a word misspelled or a town tells, where no word for it stands. */
export function countryTold(situation: Situation, words: readonly string[]): string | undefined {
  const { text } = situation.scan.message
  const code = /(?:^|[,;\n/]) ?\W*(DK|SE|NO)\W*(?:$|[,;\n/])/.exec(text)?.[1]
  const slip = text.includes('?') ? undefined : misspelledCountry(words)
  return code ?? codeBesideCustomer(situation) ?? slip ?? cityTells(situation)
}
