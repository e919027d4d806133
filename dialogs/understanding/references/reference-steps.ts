import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isBetween, isLink, isTelling } from '../words/linking-words.ts'
import { fillers, pronouns, wordSet } from '../words/word-lists.ts'
import { behindInvoice, type Noun } from './reference-words.ts'

const mostSteps = 9

/** "skal være", "should be" */
export const isShould = ({ word }: Token): boolean => should.has(word)
const should = new Set('skal ska skulle bør should must shall må'.split(' '))

const stepMarks = /^[:="'“”«»#–-]$/

/** A colon, "ref.", and the comma behind "er forkert". */
function isStepMark(tokens: readonly Token[], at: number, noun: Noun): boolean {
  const text = String(tokens[at]?.text)
  if (text === '.') return at === noun.to || String(tokens[at - 1]?.text).length <= 3
  if (text !== ',') return stepMarks.test(text)
  return (
    tokens.slice(noun.to, at).some(isSaidWrong) ||
    (at === noun.to && isItToBe(tokens.slice(at + 1)))
  )
}

/** "referensen, den ska vara …" */
const isItToBe = ([it, be]: readonly Token[]): boolean =>
  pronouns.has(String(it?.word)) && be !== undefined && isShould(be)

/** "skal hedde" */
const calling = listed('hedde hete heta heite kaldes kallas kalles')
const exchanging = listed('med mot mod ud ut out with for')
const reachOfVerb = 3

/** "byt ut referensen mot …", "skift referencen ud med …": behind a verb of changing. */
const isExchange = (tokens: readonly Token[], at: number, { from, to }: Noun): boolean =>
  tokens.slice(to, at + 1).every(({ word }) => exchanging.has(word)) &&
  tokens.slice(Math.max(0, from - reachOfVerb), from).some(isTelling)

/** "is", "should be", ":", "nr.": over these a noun leads to its value. */
function isStep(tokens: readonly Token[], at: number, noun: Noun): boolean {
  const token = tokens[at]
  if (token === undefined || token.capital) return false
  if (token.kind === 'word')
    return (
      isBetween(token) ||
      [fillers, calling].some((list) => list.has(token.word)) ||
      isExchange(tokens, at, noun)
    )
  return token.kind === 'mark' && isStepMark(tokens, at, noun)
}

/** "er forkert": what is said of the value that stands, and the new one comes behind the comma. */
const isSaidWrong = (token: Token): boolean =>
  token.kind === 'word' &&
  isBetween(token) &&
  !isLink(token.word) &&
  !fillers.has(token.word) &&
  !pronouns.has(token.word)

/** Index of the first token of the value that a noun leads to. */
export function behindNoun(tokens: readonly Token[], noun: Noun): number {
  let at = noun.to
  while (at - noun.to < mostSteps) {
    const behind = behindInvoice(tokens, at)
    if (behind === undefined && !isStep(tokens, at, noun)) break
    at = behind ?? at + 1
  }
  return at
}

const isJustNumber = ({ kind, word, text }: Token): boolean =>
  kind === 'word' ? numberWords.has(word) : text !== ':' && text !== '='
const numberWords = wordSet('numberWords')

const orderNumber = /^in[dn]?k.+ord(?:er|re)(?:nummer|nr)$/

/** "PO 4711", "rekvisition nr. 4711": the name belongs to it; behind "is", a colon and `inköpsordernummer` only the value is meant. */
export const isWithName = (tokens: readonly Token[], noun: Noun, value: number): boolean =>
  noun.kind !== 'nouns' &&
  !orderNumber.test(String(tokens[noun.to - 1]?.plain)) &&
  tokens.slice(noun.to, value).every(isJustNumber)

/** "du missade referensen, den ska vara …": what it is to be is said in so many words, whatever led up to it. */
export function isItSaid(between: readonly Token[]): boolean {
  const [comma, it] = between
  return comma?.text === ',' && pronouns.has(String(it?.word)) && between.some(isShould)
}
