import { choicesIn } from '../choices/choices.ts'
import { firmBeside } from './firm-beside-noun.ts'
import { isFirmNoun } from './firm-nouns.ts'
import { firmSpokenFor } from './firm-spoken-for.ts'
import type { Token } from '../message.ts'
import { placing } from './name-announced.ts'
import { isLeft, wordsLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, wordsIn, type Region } from '../words/text-region.ts'
import { introducingVerbs } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const quote = /^["“”«»„'’]$/
const inTitle = /^[&+'’.!-]$/
const mostWords = 6
const mostBetween = 2
const relatives = new Set('som der that which'.split(' '))
const from = new Set('fra från frå from'.split(' '))

const isInTitle = ({ kind, text }: Token): boolean =>
  kind !== 'break' && (kind !== 'mark' || inTitle.test(text))

/** `"Saks & Co"`: what stands between two quotes, with a capital in front. */
function quotedAt(tokens: readonly Token[], at: number): Region | undefined {
  const behind = tokens.slice(at + 1, at + mostWords + 2)
  const length = behind.findIndex(({ text }) => quote.test(text))
  const words = behind.slice(0, Math.max(0, length))
  const isTitle = words[0]?.capital === true && words.every(isInTitle)
  return isTitle ? { from: at + 1, to: at + 1 + length } : undefined
}

/** Over a comma, a colon, "som heter": the noun that a name in quotes belongs to. */
function nounBefore(tokens: readonly Token[], at: number): number {
  const isBetween = (token: Token | undefined) =>
    /^[,:-]$/.test(String(token?.text)) ||
    relatives.has(String(token?.word)) ||
    introducingVerbs.has(String(token?.word))
  let noun = at - 1
  while (at - noun <= mostBetween && isBetween(tokens[noun])) noun -= 1
  return noun
}

/** "i butikken", "at the shop": where something was, and nobody's own. */
function isSomewhere(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - 2), noun)
  return before.some(({ word }) => placing.has(word) && !from.has(word))
}

/** `frisørsalonen "Saks & Co"`, "vårt kafé, "Kanel & Kardemumma"". */
function quoted(tokens: readonly Token[]): Region | undefined {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (!quote.test(String(tokens[at]?.text))) continue
    const region = quotedAt(tokens, at)
    const noun = region === undefined ? -1 : nounBefore(tokens, at)
    if (isFirmNoun(tokens[noun]) && !isSomewhere(tokens, noun)) return region
  }
  return undefined
}

const isMissing = (situation: Situation): boolean =>
  situation.context.customerType !== 'private' &&
  !isAnswered(situation, 'company.name') &&
  !situation.fills.has('company.name')

const isForFirm = (situation: Situation): boolean =>
  !choicesIn(wordsOf(wordsLeft(situation.scan))).some(({ value }) => value === 'private')

/** A firm that is called by a name beside what kind of firm it is. */
export function putFirmByNoun(situation: Situation): void {
  const { tokens } = situation.scan.message
  if (!isMissing(situation) || !tokens.some(isFirmNoun) || !isForFirm(situation)) return
  if (putIn(situation, quoted(tokens) ?? firmBeside(tokens))) return
  if (putIn(situation, firmSpokenFor(tokens))) putAsBusiness(situation)
}

/** `Hotel Strandlyst` is taken with what it is. */
function putAsBusiness(situation: Situation): void {
  if (situation.context.customerType !== undefined) return
  const raw = String(situation.fills.get('company.name')?.raw)
  put(situation, { key: 'customerType', raw, how: 'labelled', value: 'business' })
}

function putIn(situation: Situation, region: Region | undefined): boolean {
  if (region === undefined) return false
  if (!wordsIn(situation, region).every((token) => isLeft(situation.scan, token))) return false
  const raw = textOf(situation, region)
  const isPut = put(situation, { key: 'company.name', raw, how: 'labelled' })
  takeRegion(situation, region)
  return isPut
}
