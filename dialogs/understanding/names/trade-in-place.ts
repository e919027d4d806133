import { countryWord } from '../choices/choices.ts'
import { isHeadWord, isTown } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { placing } from './name-announced.ts'

/** `Bageriet`, `Salongen`: which one is told, so it may be called so. */
const definite = /(?:[ae]n|et|rn|ene|erne|na)$/

const isTrade = (token: Token | undefined): boolean =>
  token !== undefined && isHeadWord(token.word) && !definite.test(token.word)

const isPlace = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  (isTown(words) || (words.length === 1 && countryWord(String(words[0]?.word)) !== undefined))

/** `Bergen Norway`, `Malmö Sverige`: where somebody is, and nobody's name. */
export const isTownInCountry = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  countryWord(String(words.at(-1)?.word)) !== undefined &&
  isTown(words.slice(0, -1))

/** "Frisörsalong i Sverige", "Bakery in Oslo": what somebody is and where, with the capital of its sentence; no name. */
export const isTradeInPlace = ([trade, link, ...place]: readonly Token[]): boolean =>
  isTrade(trade) && placing.has(String(link?.word)) && isPlace(place)
