import { invoiceWords } from '../choices/invoice-mail.ts'
import { isHeadWord } from './company-words.ts'
import { but } from './linking-words.ts'
import type { Token } from '../message.ts'
import { isInitialStop, isWholeName } from '../names/name-announced.ts'
import { isRole } from './role-words.ts'
import { isLeft, take } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { knownWords } from './spelling.ts'
import { isTownInCountry } from '../names/trade-in-place.ts'
import {
  asides,
  conjunctions,
  fillers,
  firstNames,
  functionWords,
  hedges,
  negations,
  particles,
  timeWords,
  wares,
  wordSet,
} from './word-lists.ts'

/** A stretch of tokens: `to` is exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
}

const mostWords = 6

export const textOf = ({ scan }: Situation, { from, to }: Region): string => {
  const { tokens, text } = scan.message
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

/** Marks a region as used: nothing else may claim it. */
export function takeRegion({ scan }: Situation, { from, to }: Region): void {
  const { tokens } = scan.message
  take(scan, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

/** A label begins here: the text before it has ended. */
const startsLabel = ({ labels }: Situation, at: number): boolean =>
  labels.some(({ from }) => from === at)

/** Of `Plåt och Tak` the roof is none. */
const isOnlyGrammar = (word: string): boolean => functionWords.has(word) && !wares.has(word)

/** "og", "&"; the `O.` of `Nils O. Berg` is an initial. */
const joins = (tokens: readonly Token[], at: number): boolean =>
  conjunctions.has(String(tokens[at]?.word)) && !isInitialStop(tokens, at + 1)

/** `Mette Sørensen og min mail …`: the conjunction ends the name when grammar follows. */
function endsAtConjunction(situation: Situation, at: number): boolean {
  const [conjunction, next] = situation.scan.message.tokens.slice(at, at + 2)
  if (conjunction === undefined || !joins(situation.scan.message.tokens, at)) return false
  if (next?.kind !== 'word') return true
  const isSmall = !next.capital && conjunction.text !== '&'
  return isSmall || isOnlyGrammar(next.word) || startsLabel(situation, at + 1)
}

const abbreviated = new Set(
  'brødr gebr bros bröd bröderna ingr dipl tandl murerm tømrerm'.split(' '),
)

/** "siden 1987." */
const isYear = ({ kind, text }: Token): boolean => kind === 'number' && text.length > 2

/** `H`, `St`, `Brdr`: three letters at the most, no vowel in it, or known to be one. */
export const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isYear(token) &&
  (token.text.length <= 3 || !/[aeiouyæøåäö]/i.test(token.text) || abbreviated.has(token.word))

const sizes = wordSet('sizes')

/** "17. mai.", "nu.", "ok.", "firman är helt ny.": short, and no abbreviation. */
export const isShortWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (timeWords.has(token.word) ||
    (!token.capital && [fillers, sizes].some((list) => list.has(token.word))))

/** A full stop ends a sentence unless the word before it is short: `H. C. Andersen`, `St. Hans`. */
const isSentenceEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  (!isAbbreviation(tokens[at - 1]) ||
    isShortWord(tokens[at - 1]) ||
    isWholeName(tokens, at - 1) ||
    beginsSentence(tokens[at + 1]) ||
    /^[:=]$/.test(String(tokens[at + 2]?.text)))

/** `Sand Rør. Vi vil …`: grammar with a capital behind the full stop. */
const beginsSentence = (token: Token | undefined): boolean =>
  token?.capital === true && functionWords.has(token.word) && token.text.length > 1

/** `Holm & Søn. Kontakt: Bo Holm`: however short the word is, behind its full stop something else is named. */
const endsBeforeLabel = (situation: Situation, at: number): boolean =>
  situation.scan.message.tokens[at]?.text === '.' && startsLabel(situation, at + 1)

function endsText(situation: Situation, at: number): boolean {
  const { tokens } = situation.scan.message
  const token = tokens[at]
  if (token === undefined || token.kind === 'break' || !isLeft(situation.scan, token)) return true
  if (isSentenceEnd(tokens, at) || startsLabel(situation, at) || endsAtConjunction(situation, at))
    return true
  return endsBeforeLabel(situation, at) || endsAtMark(tokens, at)
}

/** `8,000`: a comma in a figure ends nothing. */
const isInFigure = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.kind === 'number' && next?.kind === 'number' && next.start === before.end + 1

/** `Signe Toft - ny kunde - 20123456`: with blanks on both sides a dash separates. */
const isDash = ([before, mark, next]: readonly Token[]): boolean =>
  mark !== undefined &&
  /^[-–—]$/.test(mark.text) &&
  before !== undefined &&
  before.end < mark.start &&
  next !== undefined &&
  mark.end < next.start

function endsAtMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (at > 0 && isDash(tokens.slice(at - 1, at + 2))) return true
  if (mark?.kind !== 'mark' || !/^[,;:()?!|=•>]$/.test(mark.text)) return false
  return mark.text !== ',' || !isInFigure(tokens[at - 1], tokens[at + 1])
}

/** From a token to the end of its phrase: comma, line, label, conjunction, or anything recognised. */
export function phraseFrom(situation: Situation, from: number, ends = endsText): Region {
  let to = from
  while (to < situation.scan.message.tokens.length && !ends(situation, to)) to += 1
  return { from, to }
}

/** "murer og søn", "tag og facade": small letters on both sides, and neither is grammar or means something else to us. */
function joinsFirm({ scan, labels }: Situation, at: number): boolean {
  const [conjunction, next] = scan.message.tokens.slice(at, at + 2)
  if (conjunction === undefined || next?.kind !== 'word' || next.capital) return false
  if (!conjunctions.has(conjunction.word) || !isLeft(scan, next)) return false
  return !labels.some(({ from }) => from === at + 1) && isOfFirm(next.word)
}

const isOfFirm = (word: string): boolean =>
  !knownWords.has(word) || isRole(word) || isHeadWord(word) || wares.has(word)

/** "rett og slett", "ganske enkelt": asides in small letters lead to a name, with what joins two of them. */
function behindAsides({ scan }: Situation, from: number): number {
  const { tokens } = scan.message
  let to = from
  for (let token = tokens[to]; token?.capital === false; token = tokens[to]) {
    const isJoined = conjunctions.has(token.word) && asides.has(String(tokens[to + 1]?.word))
    if (!asides.has(token.word) && !(to > from && isJoined)) break
    to += 1
  }
  return to
}

/** Like `phraseFrom`, but a small conjunction may be part of it: a company's name. */
export const firmFrom = (situation: Situation, from: number): Region =>
  phraseFrom(situation, behindAsides(situation, from), (inner, at) => {
    const [token, next] = inner.scan.message.tokens.slice(at, at + 2)
    // "Kaffehjørnet men i registret står …"; `Gammel men God` is one name.
    if (token !== undefined && but.has(token.word) && next?.capital !== true) return true
    return endsText(inner, at) && !joinsFirm(inner, at)
  })

/** Like `phraseFrom`, but commas and line ends belong to it: an address. */
export function linesFrom(situation: Situation, from: number): Region {
  return phraseFrom(situation, from, (inner, at) => {
    const token = inner.scan.message.tokens[at]
    const isSeparator =
      token?.kind === 'break' || (token?.kind === 'mark' && /^[,.;]$/.test(token.text))
    return !isSeparator && endsText(inner, at)
  })
}

export function wordsIn({ scan }: Situation, { from, to }: Region): readonly Token[] {
  return scan.message.tokens.slice(from, to).filter((token) => token.kind === 'word')
}

const isGrammar = (token: Token) =>
  (functionWords.has(token.word) || negations.has(token.word) || hedges.has(token.word)) &&
  !firstNames.has(token.plain) &&
  !particles.has(token.word)

const dottedInside = /\.\p{L}{2}/u

/** No digits, and nothing like `nordlys.dk`. */
export const isWordsOnly = ({ scan }: Situation, { from, to }: Region): boolean =>
  scan.message.tokens
    .slice(from, to)
    .every((token) => token.kind !== 'number' && !dottedInside.test(token.text))

/** `Bill Payne` is a person, a bill is not. */
const isBill = ([first, second]: readonly Token[]): boolean =>
  first?.text === 'Bill' && second?.capital === true

/** An invoice, or a place. */
const isNobody = (words: readonly Token[]): boolean =>
  isTownInCountry(words) || (words.some(({ word }) => invoiceWords.has(word)) && !isBill(words))

/** Nothing but words that can be a person's name; grammar is none unless it is capitalised inside ("Ja Nilsson"). */
export function isNameLike(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (words.length === 0 || words.length > mostWords || !isWordsOnly(situation, region))
    return false
  if (isNobody(words)) return false
  const allCapital =
    words.length > 1 && words.every((token) => token.capital || particles.has(token.word))
  return allCapital || !words.some(isGrammar)
}

/** Small words that all mean something else to us: "forkert", "ring", "igen". */
export function isJustWords(situation: Situation, region: Region): boolean {
  return wordsIn(situation, region).every(
    (token) => !token.capital && knownWords.has(token.word) && !firstNames.has(token.plain),
  )
}

/** A name that needs nothing beside it to be one: capitalised, or with a first name we know. */
export function isSureName(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  const capitals = words.every((token) => token.capital || particles.has(token.word))
  return capitals || firstNames.has(String(words[0]?.plain))
}
