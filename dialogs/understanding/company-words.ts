import { eachWord } from './each-word.ts'
import { choicesIn, countryAdjective } from './choices.ts'
import { cityStarts, isBigCity } from './big-cities.ts'
import type { Token } from './message.ts'
import { firstNames, functionWords, wordSet, wordsOf } from './word-lists.ts'

const heads = wordSet('companyHeads')
const sizes = wordSet('sizes')
/** Ends of compounds: `roklub`, `Hørsholmhallen`; English writes them apart, and shorter ones end too many surnames. */
const shortestEnd = 4
const ends = (['da', 'sv', 'no'] as const)
  .flatMap((language) => [...wordsOf('companyHeads', language)])
  .filter(({ length }) => length >= shortestEnd)

/** `Tromsdalen IL`, `Hvidovre IF`: clubs shorten what they are. */
const club = /^(?:A?I[FLK]|BoIF|B?[FBSHRGTU]K|[GTH]IF|I?FK|FF|F?C|IBK|GF|IFK|KFUM|MC|SC|TIF)$/

/** What a firm, club or school calls itself by: `Bageriet`, `Roklub`, `Gruppen`. */
export const isHeadWord = eachWord(
  (word) =>
    heads.has(word) || ends.some((end) => word.endsWith(end) && word.length > end.length + 1),
)

const isCompanyHead = ({ word, text }: Token): boolean => isHeadWord(word) || club.test(text)

/** First names that look like another one with an s. */
const notOwned = new Set('andres elis alis ines iris lis joris'.split(' '))
/** `Lindas` of `Lindas Hundtrim`: what belongs to somebody is no person. */
const isOwner = ({ plain, capital }: Token): boolean =>
  capital && plain.endsWith('s') && firstNames.has(plain.slice(0, -1)) && !notOwned.has(plain)

/** `Odense Roklub`, `Bageriet på Hjørnet`: the first or the last word says that it is no person. */
export function isCompanyLike(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || firstNames.has(first.plain)) return false
  return words.length > 1 && (isCompanyHead(first) || isCompanyHead(last) || isOwner(first))
}

/** `Dansk`, `Privat`, `Lille`: with the capital of its sentence it is said of a firm, and is no name. */
const isSaidOf = ({ word }: Token): boolean =>
  sizes.has(word) ||
  functionWords.has(word) ||
  countryAdjective(word) !== undefined ||
  choicesIn([word]).length > 0

/** `Volda idrettslag`, `Nordre Lia menighetsråd`: what it is stands in small letters behind its name. */
function isNameOfHead(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || isSaidOf(first)) return false
  return words.length > 1 && last.word.length > shortestEnd && isHeadWord(last.word)
}

/** `Hårstuen v/Tina Juhl`: whose it is. */
const isOwnedBy = ({ text }: Token): boolean => /^v(?:$|\/\p{Lu})/u.test(text)

const joinsCapitals = (token: Token): boolean =>
  token.capital || functionWords.has(token.word) || isOwnedBy(token)

/** `Bageriet på Hjørnet`, `Tid til Te`: capitals at both ends, and small words that join them. */
export function isCapitalised(words: readonly Token[]): boolean {
  const last = words.at(-1)
  if (words[0]?.capital !== true || (last?.capital !== true && !isNameOfHead(words))) return false
  return words.every((token) => token === last || joinsCapitals(token))
}

/** `Bergen`, `Nørre Snede`: a town, as far as we know any. */
export const isTown = ([first, ...others]: readonly Token[]): boolean =>
  first !== undefined &&
  (others.length === 0
    ? isBigCity(first.plain)
    : others.length === 1 && cityStarts.has(first.plain))
