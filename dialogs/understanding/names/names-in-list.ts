import { isTown } from '../words/company-words.ts'
import { isJustCodes } from '../words/legal-form-words.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import {
  isJustWords,
  isNameLike,
  takeRegion,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'
import type { Token } from '../message.ts'
import { itemsOf } from './firm-in-list.ts'

const fewestWords = 2
const mostWords = 4

/** Nothing but capitals, as many as a name has, and none of them what somebody is. */
function isTitle({ scan }: Situation, words: readonly Token[]): boolean {
  const isNumber = words.length >= fewestWords && words.length <= mostWords
  return (
    isNumber && words.every((token) => token.capital && isLeft(scan, token) && !isRole(token.word))
  )
}

/** `Takfiks Hansen`, `Tage Fransson`: capitals that mean nothing else to us. */
function isName(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (words.length < region.to - region.from || !isTitle(situation, words)) return false
  if (isTown(words) || isJustCodes(words)) return false
  if (situation.labels.some(({ from }) => region.from <= from && from < region.to)) return false
  return isNameLike(situation, region) && !isJustWords(situation, region)
}

/** `Tage Fransson 070-…`: what stands in front of the first that is taken. */
function inFront({ scan }: Situation, { from, to }: Region): Region {
  const taken = scan.message.tokens.findIndex((token, at) => at > from && !isLeft(scan, token))
  return { from, to: taken === -1 ? to : Math.min(taken, to) }
}

/** Whether a phone or an e-mail of the contact begins at a token. */
function isReach({ scan, fills }: Situation, at: number): boolean {
  const { text, tokens } = scan.message
  const start = tokens[at]?.start
  const values = ['contact.phone', 'contact.email'].flatMap((key) => fills.get(key)?.raw ?? [])
  return start !== undefined && values.some((raw) => text.startsWith(raw, start))
}

const isSomebody = (situation: Situation, region: Region): boolean =>
  firstNames.has(String(wordsIn(situation, region)[0]?.plain))

function putName(situation: Situation, key: string, region: Region): void {
  if (put(situation, { key, raw: textOf(situation, region), how: 'shape' }))
    takeRegion(situation, region)
}

/** The contact is missing, and the number tells that it is a firm's list. */
function isOfUse(situation: Situation): boolean {
  const { scan, fills, side } = situation
  const isMissing = !fills.has('contact.name') && !isAnswered(situation, 'contact.name')
  const isFirms = side === 'contact' && fills.has('company.number')
  return isMissing && isFirms && !scan.left.includes('?')
}

/** The one name in front of a phone or an e-mail, and the others. */
function namesIn(situation: Situation): {
  readonly person?: Region
  readonly firms: readonly Region[]
} {
  const items = itemsOf(situation.scan.message.tokens).map((item) => inFront(situation, item))
  const names = items.filter((item) => isName(situation, item))
  const people = names.filter(({ to }) => [to, to + 1].some((at) => isReach(situation, at)))
  const [person, another] = people
  const firms = names.filter((item) => item !== person)
  return person === undefined || another !== undefined ? { firms } : { person, firms }
}

/** The one other name, where it is nobody's that we know. */
function putOtherAsFirm(situation: Situation, [firm, another]: readonly Region[]): void {
  const isOne = firm !== undefined && another === undefined
  if (isOne && !isSomebody(situation, firm)) putName(situation, 'company.name', firm)
}

/**
 * `NO, ENK, 312345676, Takfiks Hansen, Rune Hansen, 680 52 218`: of two names in a list with a company's number the one before a phone or
 * an e-mail is whose that is, and the other one the firm; where the firm is told, the one that is left.
 */
export function putListedNames(situation: Situation): void {
  if (!isOfUse(situation)) return
  const { person, firms } = namesIn(situation)
  if (person === undefined) return
  if (!situation.fills.has('company.name')) putOtherAsFirm(situation, firms)
  else if (firms.length > 0) return
  if (situation.fills.has('company.name')) putName(situation, 'contact.name', person)
}
