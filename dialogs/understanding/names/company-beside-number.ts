import { areChoices, isCountryCode } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { isCompanyLike, isHeadWord, isSource, isTown } from '../words/company-words.ts'
import { isJustCodes } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { placing } from './name-announced.ts'
import type { Situation } from '../situation.ts'
import { isJustWords, isWordsOnly, wordsIn, type Region } from '../words/text-region.ts'
import { isRole } from '../words/role-words.ts'
import { companyNouns, copulas, firstNames, functionWords } from '../words/word-lists.ts'

const mostWords = 6
const between = /^[\s,;:/|–-]{1,4}$/

/** Where the company number or its name begins that follows a stretch of the message; nothing else stands between them. */
function isBeforeNumber({ scan, labels, fills }: Situation, { to }: Region): boolean {
  const { tokens, text } = scan.message
  const end = tokens[to - 1]?.end ?? 0
  const number = fills.get('company.number')?.raw
  const starts = [
    ...labels.filter(({ role }) => role === 'companyNumber').map(({ from }) => tokens[from]?.start),
    number === undefined ? undefined : text.indexOf(number),
  ]
  return starts.some(
    (start) => start !== undefined && start > end && between.test(text.slice(end, start)),
  )
}

const isPerson = ([first]: readonly Token[]): boolean =>
  first !== undefined && firstNames.has(first.plain)

const isChoice = (words: readonly Token[]): boolean => areChoices(words.map(({ word }) => word))

/** "Kasserer er Greta Bø": a sentence about somebody. */
const saysWho = ([first, second]: readonly Token[]): boolean =>
  isRole(String(first?.word)) && second?.capital === false && copulas.has(second.word)

/** Capitalised, nobody's first name, no town, and not only words that mean something else to us. */
function mayBeCompany(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  const before = situation.scan.message.tokens[region.from - 1]
  // "in Thisted, cvr …": where they are, and not what they are called.
  if (before !== undefined && !before.capital && placing.has(before.word)) return false
  if (words[0]?.capital !== true || words.length > mostWords) return false
  return (
    ![isPerson, isTown, isChoice, isKind, isTask, isSource, saysWho].some((sign) => sign(words)) &&
    isName(situation, region)
  )
}

/** "Erhvervskunde i DK", "Företag i Sverige": what kind of customer it is, and where. */
const isKind = (words: readonly Token[]): boolean =>
  words.every(
    ({ word, text }) =>
      areChoices([word]) ||
      companyNouns.has(word) ||
      placing.has(word) ||
      functionWords.has(word) ||
      isCountryCode(text),
  )

const isName = (situation: Situation, region: Region): boolean =>
  !isJustCodes(wordsIn(situation, region)) &&
  !isJustWords(situation, region) &&
  isWordsOnly(situation, region)

/** `Strandkiosken`: one word that says what it is. */
const isHead = ([first, another]: readonly Token[]): boolean =>
  first !== undefined && another === undefined && isHeadWord(first.word)

const entering = listed(
  'registrer registrere registrera register opret oprette opprett opprette skapa skap create add tilføj legg lägg ny nyt nytt new kunde kund customer',
)

/** `Registrer: 312345676, …`: what is to be done with what follows. */
const isTask = (words: readonly Token[]): boolean => words.every(({ word }) => entering.has(word))

const fewestBehind = 2

/** `5599991279 Blåklockans Blommor`: the number that was asked for, and behind it nothing but two capitals and more. */
function isAllBehindNumber({ asked, scan, fills }: Situation, { from, to }: Region): boolean {
  const { tokens, text } = scan.message
  const number = String(fills.get('company.number')?.raw)
  const end = text.indexOf(number) + number.length
  const isAll = to === tokens.length && to - from >= fewestBehind
  return isAll && asked === 'company.number' && between.test(text.slice(end, tokens[from]?.start))
}

/** Where the company number ends that stands right before a stretch of the message. */
const isBehindNumber = ({ scan, fills }: Situation, { from }: Region): boolean => {
  const { tokens, text } = scan.message
  const number = fills.get('company.number')?.raw
  if (number === undefined) return false
  return between.test(text.slice(text.indexOf(number) + number.length, tokens[from]?.start))
}

const isBeforeAddress = ({ scan }: Situation, { to }: Region): boolean => {
  const { tokens, text } = scan.message
  const end = tokens[to - 1]?.end ?? 0
  return scan.finds.some(
    ({ kind, start }) => kind === 'address' && start > end && between.test(text.slice(end, start)),
  )
}

/** "312345676, Ytste Nes, Nesvegen 88, 6823 Sandane": between its number and its address, or where the person has been named, stands the firm. */
const isItemBehindNumber = (situation: Situation, region: Region): boolean =>
  region.to - region.from >= fewestBehind &&
  isBehindNumber(situation, region) &&
  (isBeforeAddress(situation, region) || situation.fills.has('contact.name'))

/** `Kaffehjørnet, cvr 12345674`, `Cykelsmeden Pedal, org.nr …`: in front of a company number stands whose it is. */
export function isCompanyByNumber(situation: Situation, region: Region): boolean {
  if (!mayBeCompany(situation, region)) return false
  const words = wordsIn(situation, region)
  if (isCompanyLike(words) || isHead(words)) return true
  const signs = [isBeforeNumber, isAllBehindNumber, isItemBehindNumber]
  return situation.fills.has('company.number') && signs.some((sign) => sign(situation, region))
}
