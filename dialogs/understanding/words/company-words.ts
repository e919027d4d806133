import { eachWord } from './each-word.ts'
import { canonical, listed } from './canonical.ts'
import { cityStarts, isBigCity } from '../addresses/big-cities.ts'
import type { Token } from '../message.ts'
import { firstNames, wordSet, wordsOf } from './word-lists.ts'

const heads = wordSet('companyHeads')
/** Ends of compounds: `roklub`, `Hørsholmhallen`; English writes them apart, and shorter ones end too many surnames. */
const shortestEnd = 4
const ends = (['da', 'sv', 'no'] as const)
  .flatMap((language) => [...wordsOf('companyHeads', language)])
  .filter(({ length }) => length >= shortestEnd)
  // `Advokatfirmaet Thorup`; "firma" alone is only said of one.
  .concat(['firma', 'firmaet', 'firman'].map(canonical))

/** `Tromsdalen IL`, `Hvidovre IF`: clubs shorten what they are. */
const club = /^(?:A?I[FLK]|BoIF|B?[FBSHRGTU]K|[GTH]IF|I?FK|FF|F?C|IBK|GF|IFK|KFUM|MC|SC|TIF)$/

/** What a firm, club or school calls itself by: `Bageriet`, `Roklub`, `Gruppen`. */
export const isHeadWord = eachWord(
  (word) =>
    heads.has(word) ||
    (!firstNames.has(word) &&
      ends.some((end) => word.endsWith(end) && word.length > end.length + 1)),
)

/** `IF`, `IL`: what a club is, and grammar only in small letters. */
export const isClub = ({ text }: Token): boolean => club.test(text)

const isCompanyHead = (token: Token): boolean => isHeadWord(token.word) || isClub(token)

/** First names that look like another one with an s. */
const notOwned = new Set('andres elis alis ines iris lis joris'.split(' '))
/** `Lindas` of `Lindas Hundtrim`: what belongs to somebody is no person. */
const isOwner = ({ plain, capital }: Token): boolean =>
  capital && plain.endsWith('s') && firstNames.has(plain.slice(0, -1)) && !notOwned.has(plain)

const shortestTrade = 7
/** `Pia Lund Photography`: what is done under somebody's name; shorter ones are surnames as well. */
const isTrade = ({ word, capital }: Token): boolean =>
  capital && word.length >= shortestTrade && heads.has(word)

const accordingTo = listed('enligt ifølge iflg following according jf jfr')

/** `Enligt Bolagsverket 559999-1238`: where it stands. */
export const isSource = ([first]: readonly Token[]): boolean => accordingTo.has(String(first?.word))

/** `Odense Roklub`, `Bageriet på Hjørnet`: the first or the last word says that it is no person. */
export function isCompanyLike(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || isSource(words)) return false
  if (firstNames.has(first.plain)) return words.length > 2 && isTrade(last)
  return words.length > 1 && ([first, last].some(isCompanyHead) || isOwner(first))
}

/** `Aarhus V`, `Odense NV`: the part of the town that a post office serves. */
const quarter = /^(?:[CKNSVØMHJ]|[NS][VØ])$/u

/** `Bergen`, `Nørre Snede`: a town, as far as we know any. */
export const isTown = ([first, ...others]: readonly Token[]): boolean =>
  first !== undefined &&
  (others.length === 0
    ? isBigCity(first.plain)
    : others.length === 1 &&
      (cityStarts.has(first.plain) ||
        (isBigCity(first.plain) && quarter.test(String(others[0]?.text)))))
