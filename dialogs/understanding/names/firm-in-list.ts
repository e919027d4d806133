import { areChoices, isCountryCode } from '../choices/choices.ts'
import { isTown } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { countriesOfNumber } from '../countries/who.ts'
import { isLeft } from '../shapes/scan.ts'
import { isSmallWord } from './sought-words.ts'
import { knownWords } from '../words/spelling.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { companyNouns, firstNames, greetingWords } from '../words/word-lists.ts'

const mostWords = 5
const separating = /^[,;/|]$/

/** The items of a list: what stands between commas and line ends. */
export function itemsOf(tokens: readonly Token[]): readonly Region[] {
  const ends = tokens.flatMap(({ kind, text }, at) =>
    kind === 'break' || separating.test(text) ? [at] : [],
  )
  const bounds = [-1, ...ends, tokens.length]
  return bounds.slice(1).map((to, at) => ({ from: (bounds[at] ?? -1) + 1, to }))
}

/** "firma", "norge", "norsk firma", "hej": what kind of customer it is, and where. */
const isKind = (words: readonly Token[]): boolean =>
  words.every(
    ({ word, text }) =>
      areChoices([word]) ||
      companyNouns.has(word) ||
      isCountryCode(text) ||
      greetingWords.has(word),
  ) || areChoices(words.map(({ word }) => word))

/** More than a greeting. */
const isSaid = (words: readonly Token[]): boolean =>
  words.some(({ word }) => !greetingWords.has(word))

/** Two words and more that are nobody, no town and not all ours. */
function isName(situation: Situation, words: readonly Token[]): boolean {
  const [first] = words
  if (first === undefined || words.length < 2 || words.length > mostWords || isTown(words))
    return false
  if (!words.every((token) => token.kind === 'word' && isLeft(situation.scan, token))) return false
  return (
    !isSmallWord(first.word) &&
    !firstNames.has(first.plain) &&
    !words.every(({ word }) => knownWords.has(word))
  )
}

/** The company's number, or its name. */
function isNumber({ scan, labels, context }: Situation, { from }: Region): boolean {
  const start = scan.message.tokens[from]?.start
  return (
    labels.some((label) => label.role === 'companyNumber' && label.from === from) ||
    scan.finds.some(
      (find) =>
        find.kind === 'number' &&
        find.start === start &&
        countriesOfNumber(find.raw, { context }).length > 0,
    )
  )
}

/** "firma, norge, bølgen dykkesenter, orgnr 313874184": between what kind of customer it is and its number stands whose it is. */
export function firmInList(situation: Situation): Region | undefined {
  const { tokens } = situation.scan.message
  const items = itemsOf(tokens)
  const at = items.findIndex((item) => !isKind(tokens.slice(item.from, item.to)))
  const [item, next] = items.slice(at, at + 2)
  if (!items.slice(0, Math.max(0, at)).some((one) => isSaid(tokens.slice(one.from, one.to))))
    return undefined
  if (item === undefined || next === undefined) return undefined
  return isNumber(situation, next) && isName(situation, tokens.slice(item.from, item.to))
    ? item
    : undefined
}
