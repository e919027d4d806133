import { countryAdjective } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { isStreetWord } from '../addresses/street-name.ts'
import { housing } from '../words/legal-form-words.ts'
import { isRole } from '../words/role-words.ts'
import type { Token } from '../message.ts'
import { isFirmNoun, isKindOfFirm } from './firm-nouns.ts'
import { placing } from './name-announced.ts'
import { isEnd, isNamed, isSkipped, mostWords, runFrom, runTo } from './name-runs.ts'
import { isKind, isPlace } from './sought-words.ts'
import { conjunctions } from '../words/word-lists.ts'
import type { Region } from '../words/text-region.ts'
import { greetingWords } from '../words/word-lists.ts'

const namingIn = {
  scandinavian: 'hedder heder hedde heter heiter heite heitte hette kaldes kallas kalles',
  english: 'called named',
}
const mostInFront = 3
const naming = listed(`${namingIn.scandinavian} ${namingIn.english}`)
const scandinavianNaming = listed(namingIn.scandinavian)
/** Whoever is called so is somebody. */
const people = listed('jeg jag eg æ i im han hun hon ho he she my min mit mitt navn navnet name')
/** It is called so, and nobody. */
const firms = listed(
  'vi me we were den det de dom dem it its they der som that which who dei vores vores os',
)
/** "vi hedder tynd is": ice in three languages, and a verb in the fourth alone. */
const isIceAtEnd = (tokens: readonly Token[], verb: number, at: number): boolean =>
  tokens[at]?.word === 'is' &&
  (isEnd(tokens[at + 1]) || conjunctions.has(String(tokens[at + 1]?.word))) &&
  scandinavianNaming.has(String(tokens[verb]?.word))

const joints = listed('hos hjå med for til ved with by mot')
/** In front of these there may be a town as well, which is no part of a name. */
const placingJoints = listed('i in på on at')

/** What a small word behind a name leads to that may be part of it: no town and no street. */
const isJoined = (joint: Token | undefined, next: Token | undefined): boolean =>
  joint !== undefined &&
  next?.capital === true &&
  (joints.has(joint.word) ||
    (placingJoints.has(joint.word) && !isPlace(next) && !isStreetWord(next.word)))

/** `Klip hos Gitte`, `Saks i Hånden`: a short name that goes on behind a small word, and ends with the clause. */
function withJoint(tokens: readonly Token[], { from, to }: Region): Region {
  const [joint, next] = tokens.slice(to, to + 2)
  const isShort = to > from && to - from <= mostInFront
  if (!isShort || !isJoined(joint, next)) return { from, to }
  const end = runFrom(tokens, to + 1).to
  return { from, to: end > to + 1 && isEnd(tokens[end]) ? end : to }
}

/** "hedder den Nordlys", "called, um, Nordlys": over small words to the name. */
function behind(tokens: readonly Token[], verb: number): Region {
  let at = verb + 1
  while (isSkipped(tokens[at]) || /^[,:"“«»]$/.test(String(tokens[at]?.text))) at += 1
  const { from, to } = runFrom(tokens, at)
  if (to > from && isIceAtEnd(tokens, verb, to)) return { from, to: to + 1 }
  return withJoint(tokens, { from, to })
}

/** "Klippoteket heter de", "E/F Bakkehuset tror jeg vi hedder": what the clause began with. */
function inFront(tokens: readonly Token[], verb: number): Region {
  let at = verb
  while (isSkipped(tokens[at - 1])) at -= 1
  return runTo(tokens, at)
}

const speakers = listed('jeg jag eg æ i im')
const sentenceEnd = /^[.;:!?\n]$/

/** "jeg er selvstændig frisør og hedder …": behind "and" it is still said of whoever speaks. */
function isOfSpeaker(tokens: readonly Token[], verb: number): boolean {
  if (!conjunctions.has(String(tokens[verb - 1]?.word))) return false
  const from = tokens.findLastIndex(({ text }, at) => at < verb && sentenceEnd.test(text)) + 1
  const subject = tokens.slice(from, verb).find(({ word }) => speakers.has(word) || firms.has(word))
  return subject !== undefined && speakers.has(subject.word)
}

/** Whom the verb is said of: the word in front, over small ones, or the one behind it. */
function isOfFirm(tokens: readonly Token[], verb: number): boolean {
  const [before, after] = [tokens[verb - 1], tokens[verb + 1]]
  if ([before, after].some((token) => people.has(String(token?.word)))) return false
  const clause = tokens.slice(Math.max(0, verb - mostWords), verb)
  if (clause.some(({ word }) => isRole(word)) && !clause.some(isKind)) return false
  if (isOfSpeaker(tokens, verb)) return false
  return (
    isKind(before) ||
    [before, after].some((token) => firms.has(String(token?.word))) ||
    clause.some(isKind)
  )
}

const mostPlain = 3

/** "vi hedder tynd is", "siste krone heter vi": everyday words that have a side of the verb to themselves. */
function plainWords(tokens: readonly Token[], verb: number): readonly Region[] {
  const isWord = (token: Token | undefined) => token?.kind === 'word' && !isSkipped(token)
  let to = verb + 1
  while (isSkipped(tokens[to])) to += 1
  let from = to
  while (isWord(tokens[to])) to += 1
  if (to === from) {
    to = verb
    from = to
    while (isWord(tokens[from - 1])) from -= 1
  }
  return to > from && to - from <= mostPlain ? [{ from, to }] : []
}

const namedBy = (tokens: readonly Token[], verb: number): readonly Region[] =>
  [behind(tokens, verb), inFront(tokens, verb)].filter((one) => isNamed(tokens, one)).slice(0, 1)

/** Each verb of naming that is said of a firm. */
const verbsIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ word }, at) => (naming.has(word) && isOfFirm(tokens, at) ? [at] : []))

/** What a firm is said to be called: "cafeen hedder Nordlys", "Klippoteket heter de", "a cafe in aarhus called nordlys". */
export const firmsCalled = (tokens: readonly Token[]): readonly Region[] =>
  verbsIn(tokens).flatMap((verb) => namedBy(tokens, verb))

/** The same, and everyday words that it may be called. */
export const firmsByVerb = (tokens: readonly Token[]): readonly Region[] =>
  verbsIn(tokens).flatMap((verb) =>
    [...namedBy(tokens, verb), ...plainWords(tokens, verb)].slice(0, 1),
  )

const here = listed('her hær här here')

/** `Åsen skole`, "halla borettslag her", `havfruens cykelværksted`; "kommunal førskola" only tells what kind it is. */
function isCalled(tokens: readonly Token[], { from, to }: Region): boolean {
  const names = tokens.slice(from, to)
  const isOwner = names.length > 0 && names.every(({ text }) => text.endsWith('s'))
  return isOwner || names.some(({ capital }) => capital) || here.has(String(tokens[to + 1]?.word))
}

/** The name with what kind of firm it is, where that is part of it, and without. */
function behindNoun(tokens: readonly Token[], at: number): readonly Region[] {
  const isApart = /^[,:–-]$/.test(String(tokens[at + 1]?.text))
  const name = runFrom(tokens, isApart ? at + 2 : at + 1)
  if (!isNamed(tokens, name)) return []
  const whole = isApart ? [] : [{ from: at, to: name.to }]
  const isSameCase = tokens[at]?.capital === tokens[name.from]?.capital
  return isSameCase ? [...whole, name] : [name, ...whole]
}

/** "blomsterbutikken Aftenrøde", "danish firm, nordlys", "Åsen skole": beside what kind of firm it is. */
export function firmsByNoun(tokens: readonly Token[]): readonly Region[] {
  return tokens.flatMap((token, at) => {
    if (!isFirmNoun(token)) return []
    const before = runTo(tokens, at)
    const isBefore = isNamed(tokens, before) && isCalled(tokens, before)
    if (isBefore) return [{ from: before.from, to: at + 1 }, before]
    return behindNoun(tokens, at)
  })
}

const definite = /(?:[ae]n|et|rn|a)$/

const isDefinite = (token: Token): boolean =>
  !token.capital && definite.test(token.word) && isFirmNoun(token)

/** "til idrætsforeningen Fremad Bakkeby", "klubben Vårsol": the one of that name. */
export function firmsOfKind(tokens: readonly Token[]): readonly Region[] {
  return tokens.flatMap((token, at) => {
    if (tokens[at + 1]?.capital !== true || !isDefinite(token)) return []
    const region = runFrom(tokens, at + 1)
    const isNumbered = tokens[region.to]?.kind === 'number'
    // Those who live by the road of that name: "grundejerforeningen Solbakken" without its first word is a place.
    const from = housing.has(token.word) ? at : region.from
    return isNamed(tokens, region) && !isNumbered ? [{ from, to: region.to }] : []
  })
}

/** "Hej!", "hei,": what a message opens with is no part of what it says. */
function behindGreeting(tokens: readonly Token[]): number {
  const isOpened =
    greetingWords.has(String(tokens[0]?.word)) && /^[,.!]$/.test(String(tokens[1]?.text))
  return isOpened ? 2 : 0
}

/** `frisørsalong`, and with a nation in front any firm: "Swedish company". */
const tellsKind = (tokens: readonly Token[], at: number): boolean =>
  isKindOfFirm(tokens[at]) ||
  (isFirmNoun(tokens[at]) && countryAdjective(String(tokens[at - 1]?.word)) !== undefined)

/** Where a message that begins with what kind of firm it is goes on behind a mark. */
function behindKind(tokens: readonly Token[]): number | undefined {
  const begin = behindGreeting(tokens)
  const front = tokens.slice(begin, begin + mostInFront)
  const at = front.findIndex((_, index) => tellsKind(tokens, begin + index))
  const isApart = at >= 0 && /^[,:–-]$/.test(String(tokens[begin + at + 1]?.text))
  const isBegun = isApart && front.slice(0, at).every(({ kind }) => kind === 'word')
  return isBegun ? begin + at + 2 : undefined
}

/** `Biodlarna i Höör`: one word alone is called by where it is. */
function withPlace(tokens: readonly Token[], { from, to }: Region): Region {
  const [joint, place, behind] = tokens.slice(to, to + 3)
  const isLed = placing.has(String(joint?.word)) && place?.capital === true && isEnd(behind)
  return to - from === 1 && isLed ? { from, to: to + 2 } : { from, to }
}

/** "ideell förening, Ljungby Bordtennis", "Swedish company, Salong Mimi": what kind it is, and behind that its name to the end. */
export function firmBehindKind(tokens: readonly Token[]): readonly Region[] {
  const from = behindKind(tokens)
  if (from === undefined || tokens[from]?.capital !== true) return []
  const region = withPlace(tokens, runFrom(tokens, from))
  return isEnd(tokens[region.to]) && isNamed(tokens, region) ? [region] : []
}
