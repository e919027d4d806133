import { listed } from '../words/canonical.ts'
import { choicesIn, countryWord } from '../choices/choices.ts'
import { commandAlone } from '../talk/commands.ts'
import { isHeadWord, isTown } from '../words/company-words.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { behindContactVerb, capitalsEnd } from './name-announced.ts'
import { isLeft, wordsLeft } from '../shapes/scan.ts'
import { isOpen, put, type Situation } from '../situation.ts'
import {
  isJustWords,
  isNameLike,
  phraseFrom,
  takeRegion,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import {
  conjunctions,
  copulas,
  firstNames,
  functionWords,
  greetingWords,
  introducingVerbs,
  pronouns,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** Where somebody speaks from. */
const placing = new Set('from fra från frå hos på at'.split(' '))
/** "and I'm calling", "og jeg skriver": between who speaks and where from. */
const speaking = new Set(
  'calling writing ringer ringar skriver skriv kontakter kontaktar her hær here im jeg jag eg i och og and'.split(
    ' ',
  ),
)
const mostGlue = 4
const mostWords = 4

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** Where the run that ends before a token begins, as far as each word is one of it. */
function startOf(end: number, most: number, belongs: (at: number) => boolean): number {
  let from = end
  while (end - from < most && belongs(from - 1)) from -= 1
  return from
}

/** "It's Pia from …" */
const contracted = listed("it's its i'm im that's thats here's heres")

/** The name that ends before a token: capitals, or a first name that we know in small letters. */
function nameBefore(tokens: readonly Token[], end: number): Region | undefined {
  const first = startOf(end, mostWords, (at) => isCapitalWord(tokens[at]))
  const begin = String(tokens[first]?.word)
  const isOpened = first < end && (greetingWords.has(begin) || contracted.has(begin))
  const from = behindContactVerb(tokens, { from: isOpened ? first + 1 : first, to: end })
  if (from < end) return { from, to: end }
  const at = [end - 2, end - 1].find((index) => firstNames.has(String(tokens[index]?.plain)))
  return at === undefined || at < 0 ? undefined : { from: at, to: end }
}

const beginsClause = (before: Token | undefined): boolean =>
  before?.kind !== 'word' || greetingWords.has(before.word)

const isLink = (before: Token | undefined): boolean =>
  before !== undefined && (copulas.has(before.word) || introducingVerbs.has(before.word))

/** Somebody says who they are: in front, or behind "it is", "my name is". */
function isIntroduced(tokens: readonly Token[], { from, to }: Region, isAlone: boolean): boolean {
  const before = tokens[from - 1]
  const isKnown = firstNames.has(String(tokens[from]?.plain))
  return isLink(before) || (beginsClause(before) && (isKnown || isAlone || to - from > 1))
}

/** "skriv bare Bageren på Torvet": where a firm was asked for, one word that nobody is called by is part of its name. */
const isOfTitle = ({ asked, scan }: Situation, { from, to }: Region): boolean =>
  asked === 'company.name' &&
  to - from === 1 &&
  !firstNames.has(String(scan.message.tokens[from]?.plain))

/** "moving to Denmark on Monday": a country introduces nobody. */
const isNobody = (situation: Situation, name: Region): boolean => {
  const [first, another] = wordsIn(situation, name)
  const isCountry = another === undefined && countryWord(String(first?.word)) !== undefined
  return isCountry || isJustWords(situation, name) || isOfTitle(situation, name)
}

const relatives = new Set('som der who that'.split(' '))
const here = listed('här her here')

/** `Däckhuset som skriver`, `The Bagel Bar here`: these go on with the sentence. */
const endsPlace = ({ capital, word }: Token): boolean =>
  !capital && (relatives.has(word) || here.has(word))

/** Up to a comma, a number, or grammar: where somebody is from. */
function placeFrom(situation: Situation, from: number): Region {
  const { tokens } = situation.scan.message
  const { to } = phraseFrom(situation, from)
  if (capitalsEnd(tokens, from) > from) {
    const end = tokens.findIndex((token, at) => at > from && at < to && endsPlace(token))
    return { from, to: end === -1 ? to : end }
  }
  const lists = [pronouns, conjunctions, functionWords, relatives]
  const stop = tokens.findIndex(
    ({ word }, at) => at > from && at < to && lists.some((list) => list.has(word)),
  )
  return { from, to: stop === -1 ? to : stop }
}

interface Introduced {
  readonly name: Region
  readonly firm: Region
}

/** "Kjeld fra lageret": nothing but who and where from, where a person was asked for; "Start på nytt" is nobody. */
const isAllThere = ({ asked, side, scan }: Situation, name: Region, firm: Region): boolean =>
  asked === `${side}.name` &&
  name.from === 0 &&
  firm.to === scan.message.tokens.length &&
  commandAlone(scan.message.tokens, { labelled: new Map() }) === undefined

const knowing = new Set(
  'har vet ved veit has knows sköter ordner ordnar fixar fikser styrer handles keeps'.split(' '),
)

/** "det är Monica på kontoret som har sådant": spoken of, and not whoever speaks, unless that was asked. */
function isSpokenOf({ asked, side, scan }: Situation, { to }: Region): boolean {
  const behind = scan.message.tokens.slice(to, to + 2).map(({ plain }) => plain)
  const [verb] = relatives.has(String(behind[0])) ? behind.slice(1) : behind
  return asked !== `${side}.name` && knowing.has(String(verb))
}

const whereTo = new Set('til till to i in på at te'.split(' '))

/** "I moved to Bergen from Scotland": a town that somebody went to, and nobody from there. */
const isWhereTo = (tokens: readonly Token[], { from, to }: Region): boolean =>
  isTown(tokens.slice(from, to)) && whereTo.has(String(tokens[from - 1]?.word))

function introducedAt(situation: Situation, at: number): Introduced | undefined {
  const { tokens } = situation.scan.message
  const isGlue = (index: number) =>
    tokens[index]?.capital !== true && speaking.has(String(tokens[index]?.word))
  const name = nameBefore(tokens, startOf(at, mostGlue, isGlue))
  if (name === undefined || isNobody(situation, name) || isWhereTo(tokens, name)) return undefined
  const firm = placeFrom(situation, at + 1)
  if (isSpokenOf(situation, firm)) return undefined
  const isSaid = isIntroduced(tokens, name, isAllThere(situation, name, firm))
  return isSaid && isNameLike(situation, name) ? { name, firm } : undefined
}

/** A firm, and not a town, a country or a department. */
function isFirm(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  const [first] = words
  if (first === undefined || words.length > mostWords || isTown(words)) return false
  if (countryWord(first.word) !== undefined || isJustWords(situation, region)) return false
  return !words.every(({ word }) => functionWords.has(word))
}

const aboutCompany = /^(?:country|customerType|company\.)/

const asksForFirm = (situation: Situation): boolean =>
  situation.side === 'contact' &&
  aboutCompany.test(situation.context.asks) &&
  isOpen(situation, 'company.name')

const isPlacing = ({ capital, word }: Token): boolean => !capital && placing.has(word)

/** "mette at nordlys dot dk" is an address; a question introduces nobody. */
const mayIntroduce = (situation: Situation, key: string): boolean =>
  kindOf(situation.asked) !== 'email' &&
  !situation.scan.left.includes('?') &&
  (isOpen(situation, key) || situation.fills.has(key) || isOpening(situation))

/** Nobody knows yet what is to be filled in. */
const isOpening = ({ context }: Situation): boolean => context.customerType === undefined

/** Before anybody has asked: `Brix Blomster`, `Kornbageriet`; one word that we do not know may be a town. */
function speaksForFirm(situation: Situation, firm: Region): boolean {
  const words = wordsIn(situation, firm)
  const isPlain = words.length > 1 || isHeadWord(String(words[0]?.word))
  const isPrivate = choicesIn(wordsOf(wordsLeft(situation.scan))).some(
    ({ value }) => value === 'private',
  )
  return isOpening(situation) && isPlain && !isPrivate && isFirm(situation, firm)
}

function putIntroduced(situation: Situation, own: string, { name, firm }: Introduced): void {
  const isForFirm = speaksForFirm(situation, firm)
  const key = isForFirm ? 'contact.name' : own
  put(situation, { key, raw: textOf(situation, name), how: 'labelled' })
  takeRegion(situation, { from: name.from, to: Math.max(firm.to, firm.from) })
  if (isForFirm || (asksForFirm(situation) && isFirm(situation, firm)))
    put(situation, { key: 'company.name', raw: textOf(situation, firm), how: 'shape' })
}

/** "hi, it's Declan from The Bagel Bar", "det är jocke på däckhuset": who speaks, and for which firm. */
export function putIntroduction(situation: Situation): void {
  const { scan, side, fills } = situation
  const key = `${side}.name`
  if (!mayIntroduce(situation, key)) return
  const { tokens } = scan.message
  const mayBeFree = ({ name }: Introduced, at: number): boolean =>
    fills.has(key) || tokens.slice(name.from, at).every((one) => isLeft(scan, one))
  for (const [at, token] of tokens.entries()) {
    const found = isPlacing(token) ? introducedAt(situation, at) : undefined
    if (found === undefined || !mayBeFree(found, at)) continue
    putIntroduced(situation, key, found)
    return
  }
}
