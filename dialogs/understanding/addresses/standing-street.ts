import { townBehind } from './dwelling.ts'
import { kindOf } from '../words/field-keys.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { take, type Find, type Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { fillers, negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const wrong = indexPhrases([
  ['wrong', phrasesOf(({ correction }) => [...correction.wrong, ...correction.instead])],
  ['except', phrasesOf(({ correction }) => correction.except)],
])
const former = [
  wordSet('formerly'),
  listed('flyttet flyttat flytter flyttar flytta moved moving from fra fra från'),
]
const noWordsOnly = listed('no nej nei næ')
const divides = /^[,;.!?]$/
const turning = listed('men but')

/** The same house, whatever flat stands behind it. */
export const isStreetOf = (standing: string, street: string): boolean =>
  standing.toLowerCase().startsWith(street.toLowerCase()) &&
  /^(?:$|[, ])/.test(standing.slice(street.length))

/** Between marks, with a "but" at most in front. */
function clauseAround({ message: { tokens } }: Scan, { start, end }: Find): readonly Token[] {
  const isEnd = (token: Token): boolean =>
    token.kind === 'break' || divides.test(token.text) || turning.has(token.word)
  const from = tokens.findLastIndex((token) => token.end <= start && isEnd(token)) + 1
  const to = tokens.findIndex((token) => token.start >= end && isEnd(token))
  return tokens.slice(from, to === -1 ? tokens.length : to)
}

/** "Storgatan 14 is wrong", "not Storgatan 14 any more": said of what is there, and against it. */
function isDenied(clause: readonly Token[]): boolean {
  const words = wordsOf(clause)
  const isNot = (word: string): boolean => negations.has(word) && !noWordsOnly.has(word)
  if (words.some((word) => isNot(word) || former.some((list) => list.has(word)))) return true
  return phrasesIn(wrong, words, (at) => fillers.has(String(words[at]))).length > 0
}

const isPlace = ({ kind }: Find): boolean => kind === 'address' || kind === 'street'

/** The one place of a message, where it is a street alone. */
function onlyStreet({ finds }: Scan): Find | undefined {
  const [street, another] = finds.filter(isPlace)
  return street?.kind === 'street' && another === undefined ? street : undefined
}

const ownerOf = (values: UnderstandingContext['values'], street: string): string | undefined =>
  Object.keys(values).find((key) => {
    const value = values[key]
    return typeof value === 'object' && isStreetOf(value.street, street)
  })

export const isStandingStreet = ({ values }: UnderstandingContext, street: string): boolean =>
  ownerOf(values, street.trim()) !== undefined

/** A street that stands, said again: the field, and whether it is said not to be right. */
export interface StandingStreet {
  readonly key: string
  readonly isDenied: boolean
}

/**
 * "the address is still Storgatan 14", "jeg bor i Engvej 8": the street that stands, and nothing against it, changes nothing and lacks
 * no postal code; "jeg bor ikke i Engvej 8 længere" asks for another one.
 */
export function takeStandingStreet(
  scan: Scan,
  { values, asks }: UnderstandingContext,
): StandingStreet | undefined {
  const street = onlyStreet(scan)
  if (street === undefined || kindOf(asks) === 'address') return undefined
  const key = ownerOf(values, street.raw.trim())
  const clause = clauseAround(scan, street)
  if (key === undefined) return undefined
  scan.finds.splice(scan.finds.indexOf(street), 1)
  const from = clause[0]?.start ?? street.start
  const town = townBehind(scan.message.text.slice(street.end))
  take(scan, from, street.end + (town?.length ?? 0))
  return { key, isDenied: isDenied(clause) }
}
