import { countryAdjective, countryWord } from '../choices/choices.ts'
import type { Message, Token } from '../message.ts'
import { isLeft, type Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { sizes } from '../words/legal-form-words.ts'
import type { Region } from '../words/text-region.ts'
import { yesWords } from '../assent/yes-voices.ts'
import { conjunctions, copulas, functionWords, noWords } from '../words/word-lists.ts'

/** Kinds of customer as well as legal forms: "we are an association" says the one and not the other. */
export const kinds = new Set([
  'Forening',
  'Fond',
  'Kommune',
  'Stat',
  'FLI',
  'STI',
  'BRL',
  'ESEK',
  'KOMM',
  'BRF',
  'Ideell förening',
  'Filial',
])

/** Where a legal form is spoken of. */
export interface Mention extends Region {
  readonly code: string
  /** One and the same in every country that the customer may be from. */
  readonly isSure: boolean
  readonly isDenied: boolean
}

const isBefore = ({ word }: Token): boolean =>
  functionWords.has(word) ||
  copulas.has(word) ||
  sizes.has(word) ||
  countryAdjective(word) !== undefined ||
  countryWord(word) !== undefined

/** "nej det är ett AB": what answers first, and is no part of a name behind it. */
const isAnswerWord = ({ word }: Token, apart: number): boolean =>
  apart > 0 && (noWords.has(word) || yesWords.has(word))

/** Whoever has it is the one who speaks: "bror min har eit AS" is of somebody else. */
const speakers = listed('vi we were weve me jeg jag eg æ i im ive')
const articles = listed('et ett eit en ein an a')
const running = listed('driver driv kör kører run running')
const leading = listed('med with som as har have having driver driv run runs')

/** "Kör enskild firma, …": whoever runs it is left out. */
const isBegun = (tokens: readonly Token[], from: number): boolean =>
  running.has(String(tokens[from - 1]?.word)) && tokens[from - 2]?.kind !== 'word'

/** "to brødre som driver et ANS sammen", "frisör med enskild firma i Sverige": led to as what one has, and no name's end. */
function isLedTo({ tokens, text }: Message, { from, to }: Region): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from)
  const isSmall =
    before.length === 2 && before.every(({ kind, capital }) => kind === 'word' && !capital)
  const isLed = [leading, articles].some((list) => list.has(String(before.at(-1)?.word)))
  const isOwn = tokens.slice(0, from).some(({ word }) => speakers.has(word))
  const isAsked = text.includes('?') || tokens[to]?.capital === true
  return !isAsked && (isBegun(tokens, from) || [isSmall, isLed, isOwn].every(Boolean))
}

const isEndOf = (scan: Scan, token: Token | undefined): boolean =>
  token?.kind !== 'word' || !isLeft(scan, token) || conjunctions.has(token.word)

/** Index of the last word in front that belongs to something else: -1 where there is none. */
function lastBefore({ scan }: Situation, from: number): number {
  const small = scan.message.tokens
    .slice(0, from)
    .reverse()
    .findIndex((token, at) => isEndOf(scan, token) || !(isBefore(token) || isAnswerWord(token, at)))
  return small === -1 ? -1 : from - 1 - small
}

const isMark = (token: Token | undefined): boolean => token?.kind !== 'word'

/** `Brännö Idrottsförening, ideell förening, orgnummer …`: an item of a list that tells a firm by its name or number; `(FLI)`. */
export function isItem({ scan, fills }: Situation, { from, to }: Region): boolean {
  const { tokens } = scan.message
  const isAlone = from > 0 && isMark(tokens[from - 1]) && isMark(tokens[to])
  const isOfFirm = ['company.number', 'company.name'].some((key) => fills.has(key))
  return isAlone && (isOfFirm || tokens[from - 1]?.text === '(')
}

const isEndBehind = (scan: Scan, next: Token | undefined): boolean =>
  isEndOf(scan, next) ||
  functionWords.has(String(next?.word)) ||
  countryWord(String(next?.word)) !== undefined

/** "a small Danish ApS", "(Enkeltmandsvirksomhed)": no name in front of it and none behind. */
export function isBare(situation: Situation, { from, to, code }: Mention): boolean {
  const { scan } = situation
  const { tokens } = scan.message
  if (!kinds.has(code) && isLedTo(scan.message, { from, to })) return true
  const [at, next] = [lastBefore(situation, from), tokens[to]]
  return isEndOf(scan, tokens[at]) && isEndBehind(scan, next) && !(kinds.has(code) && at < from - 1)
}
