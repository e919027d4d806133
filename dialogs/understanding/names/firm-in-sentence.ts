import type { Token } from '../message.ts'
import { placing } from './name-announced.ts'
import { isLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { isWordsOnly, type Region } from '../words/text-region.ts'
import {
  asides,
  conjunctions,
  copulas,
  fillers,
  firstNames,
  functionWords,
  hedges,
  introducingVerbs,
  negations,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'

const leading = [
  asides,
  copulas,
  fillers,
  functionWords,
  hedges,
  introducingVerbs,
  pronouns,
  wordSet('setting'),
]
const mostWords = 6

const isSmall = (token: Token): boolean =>
  token.kind === 'word' && leading.some((list) => list.has(token.word))

/** What leads to the name: grammar in small letters, and the pronoun that begins the sentence. */
const isLeading = (token: Token, at: number): boolean =>
  isSmall(token) && (!token.capital || (at === 0 && pronouns.has(token.word)))

const isInName = ({ kind, capital, word, text }: Token): boolean =>
  kind === 'number' ||
  /^[&+'’-]$/.test(text) ||
  (kind === 'word' && (capital || conjunctions.has(word) || functionWords.has(word)))

const isName = (situation: Situation, region: Region): boolean => {
  const words = situation.scan.message.tokens.slice(region.from, region.to)
  const [first, last] = [words[0], words.at(-1)]
  if (first?.capital !== true || last?.capital !== true || firstNames.has(first.plain)) return false
  return (
    words.length <= mostWords &&
    words.every((token) => isInName(token) && isLeft(situation.scan, token)) &&
    isWordsOnly(situation, region)
  )
}

/** "you can just write Toldbodens Is": the capitals that a sentence about nothing else ends with, where a company was asked for. */
export function firmInSentence(situation: Situation): Region | undefined {
  const { tokens } = situation.scan.message
  const from = tokens.findIndex((token, at) => !isLeading(token, at))
  // "we are from Bergen": a place.
  if (from < 1 || placing.has(String(tokens[from - 1]?.word))) return undefined
  const region = { from, to: tokens.length }
  const isDenied = tokens.some(({ word }) => negations.has(word))
  return !isDenied && isName(situation, region) ? region : undefined
}
