import { listed } from '../words/canonical.ts'
import { isRole } from '../words/role-words.ts'
import { readMessage, type Token } from '../message.ts'
import { isFirmNoun } from './firm-nouns.ts'
import type { Region } from '../words/text-region.ts'
import { conjunctions, firstNames } from '../words/word-lists.ts'
import {
  isInName,
  isJoiner,
  isKind,
  isPlace,
  isSmallWord,
  isTelling,
  recalling,
} from './sought-words.ts'

const naming = listed(
  'hedder heder hedde heter heiter heite heitte hette kaldes kallas kalles called named',
)
/** Whoever is called so is somebody. */
const people = listed('jeg jag eg æ i im han hun hon ho he she my min mit mitt navn navnet name')
/** It is called so, and nobody. */
const firms = listed(
  'vi me we were den det de dom dem it its they der som that which who dei vores vores os',
)
const ends = /^[,.;:!?()"“”«»–—\n]$/
const mostWords = 6
const mostNames = 3

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'break' || ends.test(token.text)

/** Names end in front of where the firm is, and neither begin nor end with what joins two words. */
function trimmed(tokens: readonly Token[], { from, to }: Region): Region {
  const place = tokens.findIndex(
    (token, at) =>
      at > from && at < to && isPlace(token) && isJoiner(tokens[at - 1] ?? token) && at - 1 > from,
  )
  let [start, end] = [from, place === -1 ? to : place - 1]
  const isEdge = (at: number) => {
    const token = tokens[at]
    return token !== undefined && (isJoiner(token) || token.kind === 'mark')
  }
  while (start < end && isEdge(start)) start += 1
  while (end > start && isEdge(end - 1)) end -= 1
  return { from: start, to: end }
}

const isNamed = (tokens: readonly Token[], { from, to }: Region): boolean =>
  to > from &&
  to - from <= mostWords &&
  tokens.slice(from, to).some((_, at) => isTelling(tokens, from + at))

function runFrom(tokens: readonly Token[], from: number): Region {
  let to = from
  while (to < tokens.length && isInName(tokens, to)) to += 1
  // `fjällräv och måne`: an everyday word that "and" joins to the name, and that ends it.
  const isJoined = conjunctions.has(String(tokens[to - 1]?.word)) && to - 1 > from
  if (isJoined && isEnd(tokens[to + 1]) && !isSkipped(tokens[to])) to += 1
  return trimmed(tokens, { from, to })
}

function runTo(tokens: readonly Token[], to: number): Region {
  let from = to
  while (from > 0 && isInName(tokens, from - 1)) from -= 1
  return trimmed(tokens, { from, to })
}

const isSkipped = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && isSmallWord(token.word)

/** "hedder den Nordlys", "called, um, Nordlys": over small words to the name. */
function behind(tokens: readonly Token[], verb: number): Region {
  let at = verb + 1
  while (isSkipped(tokens[at]) || /^[,:"“«»]$/.test(String(tokens[at]?.text))) at += 1
  return runFrom(tokens, at)
}

/** "Klippoteket heter de", "E/F Bakkehuset tror jeg vi hedder": what the clause began with. */
function inFront(tokens: readonly Token[], verb: number): Region {
  let at = verb
  while (isSkipped(tokens[at - 1])) at -= 1
  return runTo(tokens, at)
}

/** Whom the verb is said of: the word in front, over small ones, or the one behind it. */
function isOfFirm(tokens: readonly Token[], verb: number): boolean {
  const [before, after] = [tokens[verb - 1], tokens[verb + 1]]
  if ([before, after].some((token) => people.has(String(token?.word)))) return false
  const clause = tokens.slice(Math.max(0, verb - mostWords), verb)
  if (clause.some(({ word }) => isRole(word)) && !clause.some(isKind)) return false
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

/** What a firm is said to be called: "cafeen hedder Nordlys", "Klippoteket heter de", "a cafe in aarhus called nordlys". */
function byVerb(tokens: readonly Token[]): readonly Region[] {
  return tokens.flatMap(({ word }, at) => {
    if (!naming.has(word) || !isOfFirm(tokens, at)) return []
    const sure = [behind(tokens, at), inFront(tokens, at)].filter((one) => isNamed(tokens, one))
    return [...sure, ...plainWords(tokens, at)].slice(0, 1)
  })
}

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
function byNoun(tokens: readonly Token[]): readonly Region[] {
  return tokens.flatMap((token, at) => {
    if (!isFirmNoun(token)) return []
    const before = runTo(tokens, at)
    const isBefore = isNamed(tokens, before) && isCalled(tokens, before)
    if (isBefore) return [{ from: before.from, to: at + 1 }, before]
    return behindNoun(tokens, at)
  })
}

/** The clauses of a message, cut at its marks. */
function clausesOf(tokens: readonly Token[]): readonly Region[] {
  const clauses: Region[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (!isEnd(tokens[at])) continue
    if (at > from) clauses.push({ from, to: at })
    from = at + 1
  }
  return clauses
}

/** "Nordlysfjell ja", "det er Nordlys i Aarhus", "vi e älgkronan typ": one name, and small words around it. */
function alone(tokens: readonly Token[], { from, to }: Region): readonly Region[] {
  const at = tokens.findIndex((_, index) => index >= from && index < to && isTelling(tokens, index))
  if (at === -1) return []
  const start = runTo(tokens, at + 1).from
  const name = runFrom(tokens, Math.max(from, start))
  const others = [...tokens.slice(from, name.from), ...tokens.slice(name.to, to)]
  const isAround = (token: Token) =>
    token.kind !== 'word' ||
    isSmallWord(token.word) ||
    isJoiner(token) ||
    isPlace(token) ||
    isKind(token)
  const isPerson = firstNames.has(String(tokens[name.from]?.plain))
  return name.to <= to && isNamed(tokens, name) && !isPerson && others.every(isAround) ? [name] : []
}

/** The clauses that are none of a question. */
const standingAlone = (tokens: readonly Token[]): readonly Region[] =>
  clausesOf(tokens)
    .filter(({ to }) => tokens[to]?.text !== '?')
    .flatMap((clause) => alone(tokens, clause))

export interface Said {
  readonly name: string
  /** Said to be the name of the firm, and not only what nothing else can be. */
  readonly isTold: boolean
}

/**
 * What the company may be called, of a message that says more than that: only ever searched for, and offered where a register
 * knows a company of that name. Likeliest first.
 */
export function firmsSought(raw: string): readonly Said[] {
  const { text, tokens } = readMessage(raw)
  const isTold = tokens.some(({ word }) => recalling.has(word))
  const told = [...byVerb(tokens), ...byNoun(tokens)]
  const regions =
    told.length > 0
      ? told.map((region) => ({ region, isTold: true }))
      : standingAlone(tokens).map((region) => ({ region, isTold }))
  const named = regions.map(({ region: { from, to }, ...rest }) => ({
    ...rest,
    name: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  }))
  return named
    .filter(({ name }, at) => named.findIndex((one) => one.name === name) === at)
    .slice(0, mostNames)
}
