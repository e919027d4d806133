import type { Token } from '../message.ts'
import { isLeft, tokenFrom, type Scan } from '../shapes/scan.ts'
import { cityStarts, isBigCity } from './big-cities.ts'
import { listed } from '../words/canonical.ts'
import { countryWord } from '../choices/choices.ts'
import { isLabelWord } from '../labels/labels.ts'
import { isForm } from '../words/legal-form-words.ts'
import { knownWords } from '../words/spelling.ts'
import { conjunctions, functionWords, streetEndings, timeWords } from '../words/word-lists.ts'

const inside = new Set(['i', 'på', 'af', 'och', 'og'])
const longest = 3

/** `Aarhus C`, `Odense SØ`; the `AS` of a company is none. */
const isDistrict = (token: Token) =>
  /^(?:\p{Lu}{1,2}|[cknsvøfmj]|[ns][vø])$/u.test(token.text) && !isForm(token, undefined)

interface City {
  readonly scan: Scan
  readonly first: number
  readonly last: number
}

const token = ({ scan }: City, at: number): Token | undefined => {
  const found = scan.message.tokens[at]
  return found?.kind === 'word' && isLeft(scan, found) ? found : undefined
}

const longestAbbreviation = 4

/** Only blanks between two words of a name, and a full stop behind `Kgs` and its like: elsewhere it ends the sentence. */
function isNext(city: City, next: Token): boolean {
  const last = city.scan.message.tokens[city.last]
  if (last === undefined) return false
  const between = city.scan.left.slice(last.end, next.start)
  // "5000 Odense C. I har skrevet …": behind the part of a town it ends the sentence.
  if (city.last > city.first && isDistrict(last) && /\.\s/.test(between)) return false
  return /^ ?$/.test(between) || (/^\. ?$/.test(between) && last.text.length <= longestAbbreviation)
}

/** How many capitalised words stand in a row behind the town's first word, before anything else begins. */
function capitalsBehind(city: City): number {
  let count = 0
  let at = city.last
  for (;;) {
    const next = token(city, at + 1)
    if (!next?.capital || functionWords.has(next.word) || !isNext({ ...city, last: at }, next))
      return count
    count += 1
    at += 1
  }
}

const prepositions = new Set(['i', 'på'])

/** `Norge`, `Faktura`, `Mai`: what means something to us is no place. */
const isPlace = (next: Token | undefined): boolean =>
  next?.capital === true && !knownWords.has(next.word) && !timeWords.has(next.word)

/** `Bergen` is known to everybody, and what stands behind it is its county; of `Nykøbing` there are several. */
function mayBeOneOfSeveral(city: City): boolean {
  const name = String(token(city, city.last)?.word)
  return city.first === city.last && (cityStarts.has(name) || !isBigCity(name))
}

/** `Mo i Rana`, `Sande i Sunnfjord`, `Nes på Romerike`: which of several towns it is. */
const isInside = (city: City, next: Token): boolean =>
  !next.capital &&
  prepositions.has(next.word) &&
  mayBeOneOfSeveral(city) &&
  isPlace(token(city, city.last + 2))

const nearForm = 5

/** `0155 Oslo Fjord og Fjell AS`, `8000 Aarhus ApS`: a company, or its form alone, stands behind the town. */
const isCompanyAhead = ({ scan, last }: City): boolean =>
  scan.message.tokens
    .slice(last + 1, last + nearForm)
    .some((ahead) => ahead.kind === 'word' && isForm(ahead, undefined))

/** `8000 Aarhus Mette Sørensen`: two capitalised words behind the town are a person. */
const isSecondPart = (city: City, next: Token): boolean =>
  !isLabelWord(next.word) &&
  !isCompanyAhead(city) &&
  next.capital &&
  city.first === city.last &&
  !functionWords.has(next.word) &&
  capitalsBehind(city) === 1

/** `Ans By`: with a capital and nothing behind it a village, and neither the English "by" nor the name of a field. */
const isVillage = (city: City): boolean =>
  city.first === city.last &&
  token(city, city.last + 1)?.text === 'By' &&
  /^(?:[,.]|\s*$|\s*\n)/.test(city.scan.left.slice(token(city, city.last + 1)?.end))

function grows(city: City, next: Token): boolean {
  const last = token(city, city.last)
  if (last === undefined || !isNext(city, next)) return false
  if (isDistrict(next) || isInside(city, next) || isVillage(city)) return true
  if (cityStarts.has(last.plain)) return !functionWords.has(next.word)
  return inside.has(last.word) ? next.capital : isSecondPart(city, next)
}

/** `8000, Aarhus`: the comma is stepped over. */
function firstWord({ message }: Scan, offset: number): number {
  const at = tokenFrom(message, offset)
  return message.tokens[at]?.kind === 'word' ? at : at + 1
}

/** `Kgs. Lyngby`: a full stop is stepped over. */
const nextIndex = ({ scan, last }: City): number =>
  scan.message.tokens[last + 1]?.text === '.' ? last + 2 : last + 1

/** What towns end in, and other things are called. */
const tails = listed('strand sande havn hamn by sund mark bro kirke sogn')

/** A word in small letters that means nothing else to us: no label, no filler, nobody's first name. */
const isPlain = (next: Token): boolean =>
  !next.capital &&
  next.text.length > 1 &&
  (!knownWords.has(next.word) || tails.has(next.plain) || streetEndings.includes(next.plain))

/** The line is over, a sentence is, or something else that was recognised begins. */
function endsLine({ scan }: City, at: number): boolean {
  const next = scan.message.tokens[at]
  if (next?.kind !== 'word') return true
  return !isLeft(scan, next) || isLabelWord(next.word) || conjunctions.has(next.word)
}

/** Where the run of words that belong to the town ends. */
function runEnd(city: City, isPart: (next: Token) => boolean): number {
  let { last } = city
  for (let next = token(city, last + 1); next !== undefined; next = token(city, last + 1)) {
    if (!isPart(next) || !isNext({ ...city, last }, next)) break
    last += 1
  }
  return last
}

/** `4583 sjællands odde`: all of the line in small letters behind the first word of the town. */
function smallEnd(city: City): number {
  const { scan, first } = city
  const start = token(city, first)
  if (start === undefined || city.last > first) return city.last
  // `solrød strand`: what everybody knows is whole, unless it is called so too.
  const isPart = isBigCity(start.plain) ? ({ plain }: Token) => tails.has(plain) : isPlain
  const last = runEnd(city, isPart)
  return last - first < longest && endsLine({ scan, first, last }, last + 1) ? last : city.last
}

/** Where the town that starts behind `offset` ends, a country behind it included. */
export function cityEnd(scan: Scan, offset: number): number {
  const { tokens } = scan.message
  const first = firstWord(scan, offset)
  let city: City = { scan, first, last: first }
  while (city.last - first < longest) {
    const at = nextIndex(city)
    const next = token(city, at)
    if (next === undefined || !grows(city, next)) break
    city = { ...city, last: at }
  }
  const end = tokens[Math.max(city.last, smallEnd(city))]?.end ?? offset
  return countryEnd(scan, end) ?? end
}

function countryEnd(scan: Scan, end: number): number | undefined {
  const behind = /^[,.]?[ \n]{1,2}(?=\p{L})/u.exec(scan.left.slice(end))
  if (behind === null) return undefined
  const next = scan.message.tokens[tokenFrom(scan.message, end + behind[0].length)]
  return next !== undefined && countryWord(next.word) !== undefined ? next.end : undefined
}
