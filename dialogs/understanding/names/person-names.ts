import { canonical } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { isCompanyByNumber } from './company-beside-number.ts'
import { isTradeInPlace } from './trade-in-place.ts'
import { isCapitalised } from '../words/capitalised-name.ts'
import { isClub, isCompanyLike } from '../words/company-words.ts'
import { isPostWord } from '../words/courtesies.ts'
import { kindOf } from '../words/field-keys.ts'
import { isSelf } from './introduction.ts'
import type { Token } from '../message.ts'
import { withoutVerb } from './name-before-verb.ts'
import { isLeft } from '../shapes/scan.ts'
import { nameCalled } from './lone-name.ts'
import { behindContactVerb, isNameBegun } from './name-announced.ts'
import { nameAnnounced } from './name-in-sentence.ts'
import { put, type Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import {
  isNameLike,
  isSureName,
  phraseFrom,
  takeRegion,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import {
  copulas,
  fillers,
  firstNames,
  functionWords,
  introducingVerbs,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'
import { whoHasPost } from './post-is.ts'
import { withoutTitle } from './title-in-front.ts'
import { wholeTitle } from './whole-title.ts'

const mostWords = 4
const formerly = wordSet('formerly')
const speakers = new Set('jag jeg eg i he she han hun hon'.split(' '))

/** `kollega Eva Lind`: a small word in front of a capitalised name. */
function isBeforeName({ scan }: Situation, { from, to }: Region): boolean {
  const [token, ...rest] = scan.message.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  return token?.capital === false && rest.length > 1 && rest.every(({ capital }) => capital)
}

const little = [fillers, functionWords]
const leading = [copulas, introducingVerbs, pronouns]

/** A name is no slip; `Hans Olsen`, `IF Fremad`. */
const beginsName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && (token.mended || isClub(token) || isNameBegun(tokens, at))
}

/** Greetings, "and", "from" and their like at the ends of what is left. */
function trimmed(situation: Situation, region: Region): Region {
  const { tokens } = situation.scan.message
  const isIn = (lists: readonly ReadonlySet<string>[], at: number) => {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.kind === 'mark') return true
    // `Geir Os`, `Signe Wulff`: a capital behind the first word is part of a name.
    if (token.capital && (at > from || beginsName(tokens, at))) return false
    return lists.some((list) => list.has(token.word)) && !firstNames.has(token.plain)
  }
  const isLittle = (at: number) => isIn(little, at)
  const isLeading = (at: number) =>
    isLittle(at) || (tokens[at]?.capital === false && isIn(leading, at))
  let { from, to } = region
  if (isSelf(tokens, from)) from += 1
  while (from < to && (isLeading(from) || isBeforeName(situation, { from, to }))) from += 1
  while (to > from && isLittle(to - 1)) to -= 1
  return { from: behindContactVerb(tokens, { from, to }), to }
}

/** "sverige privat förskott ingrid lund": choices in small letters lead to a name, and are none of it. */
function behindChoices({ scan }: Situation, { from, to }: Region): Region {
  const words = scan.message.tokens.slice(from, to)
  const name = words.findIndex(({ plain }) => firstNames.has(plain))
  const small = words.slice(0, name)
  if (name < 1 || small.some(({ kind, capital }) => kind !== 'word' || capital)) return { from, to }
  const choices = choicesIn(small.map(({ word }) => word))
  const isChoice = (at: number) => choices.some((one) => one.from <= at && at < one.to)
  return small.every((_, at) => isChoice(at)) ? { from: from + name, to } : { from, to }
}

/** Indexes of the tokens that name a field. */
const labelled = ({ labels }: Situation): ReadonlySet<number> =>
  new Set(labels.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))

/** `Inga` on one line and `Røst` on the next are one name. */
const joined =
  ({ scan }: Situation) =>
  (regions: readonly Region[], next: Region): readonly Region[] => {
    const last = regions.at(-1)
    const { tokens } = scan.message
    const isOneWord = ({ from, to }: Region) => to === from + 1 && tokens[from]?.capital === true
    const isSplit =
      last !== undefined && next.from === last.to + 1 && tokens[last.to]?.kind === 'break'
    return isSplit && isOneWord(last) && isOneWord(next)
      ? [...regions.slice(0, -1), { from: last.from, to: next.to }]
      : [...regions, next]
  }

/** What is left of the message, cut at commas, lines, labels and everything recognised. */
export function restRegions(situation: Situation): readonly Region[] {
  const { tokens } = situation.scan.message
  const regions: Region[] = []
  const isLabel = labelled(situation)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isLeft(situation.scan, token) || isLabel.has(at)) continue
    const region = phraseFrom(situation, at)
    if (region.to > at) {
      regions.push(behindChoices(situation, trimmed(situation, region)))
      at = region.to - 1
    }
  }
  return regions
    .filter(({ from, to }) => to > from)
    .reduce<readonly Region[]>(joined(situation), [])
}

const shortestInMail = 3

/** `xhevat krasniqi, xhevat@vret.se`: small letters and nobody that we know, and the address says whose it is. */
const isInMail = (situation: Situation, region: Region): boolean =>
  situation.scan.finds.some(({ kind, raw }) => {
    const own = kind === 'email' ? canonical(String(raw.split('@')[0])) : ''
    return wordsIn(situation, region).some(
      ({ plain }) => plain.length >= shortestInMail && own.includes(plain),
    )
  })

/** `Postnr By`: the heads of a table mean something to us, and are nobody. */
const isOtherWord = ({ word, plain }: Token): boolean =>
  knownWords.has(word) && !firstNames.has(plain)

/** `Per brev`, `Bill please`: what is left of a choice in a sentence's first capital is nobody. */
const isWay = ([first, ...others]: readonly Token[]): boolean =>
  first !== undefined &&
  others.every(({ capital }) => !capital) &&
  choicesIn([first, ...others].map(({ word }) => word)).some(({ to }) => to === others.length + 1)

/** A firm, the heads of a table, a choice. */
const isNobody = (words: readonly Token[]): boolean =>
  isCompanyLike(words) ||
  words.every(isOtherWord) ||
  isWay(words) ||
  // "Previously Nordic Snacks"
  formerly.has(String(words[0]?.word))

const listing = /^[,;\n]$/

/** Between commas and lines, or alone: an item of a list. */
function isListed({ scan }: Situation, { from, to }: Region): boolean {
  const { tokens } = scan.message
  return [tokens[from - 1], tokens[to]].every(
    (token) => token === undefined || listing.test(token.text),
  )
}

/** "Blue Moose (Moose Media AB)", "we go by Blue Moose": where the company was asked for, its other name. */
const isTradeName = (situation: Situation, region: Region, [first]: readonly Token[]): boolean =>
  situation.asked === 'company.name' &&
  !isBehindSpeaker(situation, region) &&
  (!situation.fills.has('company.name') ||
    (!firstNames.has(String(first?.plain)) && !isListed(situation, region)))

/** "eg er Gunnhild Vik", "I'm Xhevat Krasniqi" */
function isBehindSpeaker({ scan }: Situation, { from }: Region): boolean {
  const [speaker, verb] = scan.message.tokens.slice(Math.max(0, from - 2), from)
  const isVerb = verb !== undefined && copulas.has(verb.word)
  return (isVerb && speaker !== undefined && speakers.has(speaker.word)) || verb?.word === 'im'
}

function isName(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (isTradeName(situation, region, words)) return false
  if (words.length < 2 || words.length > mostWords || !isNameLike(situation, region)) return false
  if (isNobody(words)) return false
  return isSureName(situation, region) || isInMail(situation, region)
}

/** In a list of answers a first name alone is a name: `Nordlys ApS, 12345674, Lars`. */
function isLoneName(situation: Situation, region: Region): boolean {
  const [word, another] = wordsIn(situation, region)
  return (
    situation.fills.size > 0 &&
    another === undefined &&
    word !== undefined &&
    word.capital &&
    firstNames.has(word.plain)
  )
}

/** Questions that a bare name is no failed answer to. */
const vague = new Set(['choice', 'name'])

const isOfUse = (situation: Situation, key: string): boolean => {
  const { asked, context, corrects, fills } = situation
  if (fills.has(key)) return false
  if (asked === key) return true
  if (fills.size > 0) return !context.answered.includes(key) || corrects
  return context.open.includes(key) && vague.has(asked === '' ? 'choice' : kindOf(asked))
}

const nameToTalkTo = (situation: Situation): Region | undefined =>
  nameAnnounced(situation) ?? nameCalled(situation) ?? whoHasPost(situation)

/** A person's name that nobody labelled: what is left once everything else has been recognised. */
export function findPersonName(situation: Situation): void {
  const key = `${situation.side}.name`
  if (!isOfUse(situation, key)) return
  const regions = restRegions(situation).map((one) => withoutVerb(situation, one))
  const region =
    wholeTitle(situation) ??
    regions.find((one) => isName(situation, one)) ??
    nameToTalkTo(situation) ??
    regions.find((one) => isLoneName(situation, one))
  if (region === undefined) return
  const how = situation.asked === key ? 'asked' : 'shape'
  const raw = textOf(situation, withoutTitle(situation, region))
  if (put(situation, { key, raw, how })) takeRegion(situation, region)
}

const opensWithCompany = new Set(['country', 'customerType', 'company.number', 'company.name'])

/** `12345674 Odense Roklub`: a club's or a bakery's name tells itself, without a legal form and a label. */
export function findCompanyName(situation: Situation): void {
  const { asked, context, fills } = situation
  const key = 'company.name'
  const isOfUse = fills.size > 0 || opensWithCompany.has(asked)
  if (!isOfUse || fills.has(key) || context.customerType === 'private') return
  if (context.answered.includes(key)) return
  const region = restRegions(situation).find(
    (one) =>
      isCapitalised(wordsIn(situation, one)) &&
      (asked === key || !isTradeInPlace(wordsIn(situation, one))) &&
      !isPostWord(String(wordsIn(situation, one).at(-1)?.word)) &&
      (isCompanyLike(wordsIn(situation, one)) || isCompanyByNumber(situation, one)),
  )
  if (region === undefined) return
  if (put(situation, { key, raw: textOf(situation, region), how: 'shape' }))
    takeRegion(situation, region)
}
