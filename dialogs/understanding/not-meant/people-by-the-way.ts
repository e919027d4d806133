import type { Token } from '../message.ts'
import { capitalsEnd } from '../names/name-announced.ts'
import { listed } from '../words/canonical.ts'
import { isRole } from '../words/role-words.ts'
import { conjunctions, firstNames, functionWords, wordSet } from '../words/word-lists.ts'

/** Somebody who is spoken of; `to` is exclusive. */
export interface Person {
  readonly from: number
  readonly to: number
  /** How it is said who that is: "is called", beside whoever writes, or by the name alone. */
  readonly how: 'called' | 'beside' | 'named'
  readonly isNamed: boolean
}

const ours = listed('min mi mitt mit mine mina my our vår vores vårt våres våran')
const selves = listed('jeg jag eg i me mig mej meg myself')
const roles = wordSet('roles')
const mostAdjectives = 2

/** `chefen`, `kona`, "the boss": somebody who is known, and no post that a list names. */
const isDefinite = (tokens: readonly Token[], at: number): boolean => {
  const word = String(tokens[at]?.word)
  return tokens[at - 1]?.word === 'the' || (!roles.has(word) && /[nta]$/.test(word))
}

/** `mands`, `husband's`: what somebody has. */
const isSomebodys = (word: string): boolean =>
  word.endsWith('s') && isRole(word.slice(0, -1).replace(/['’]$/, ''))

const isPost = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isRole(token.word) || isSomebodys(token.word))

/** Where "min ældste datter", "chefen", "kona mi" ends that begins at a token. */
function postEnd(tokens: readonly Token[], from: number): number | undefined {
  const isOurs = (at: number) => ours.has(String(tokens[at]?.word))
  if (isOurs(from)) return ownPostEnd(tokens, from)
  if (!isPost(tokens[from]) || !isDefinite(tokens, from)) return undefined
  return isOurs(from + 1) ? from + 2 : from + 1
}

function ownPostEnd(tokens: readonly Token[], from: number): number | undefined {
  const behind = tokens.slice(from + 1, from + 2 + mostAdjectives)
  const post = behind.findIndex((token) => isPost(token) && !token.capital)
  const isPlain = behind.slice(0, post).every(({ kind, capital }) => kind === 'word' && !capital)
  return post === -1 || !isPlain ? undefined : from + 2 + post
}

const calling = listed('hedder heter heiter called named')
const being = listed('er är e is')
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && (calling.has(token.word) || being.has(token.word))

function nameEnd(tokens: readonly Token[], from: number): number {
  const token = tokens[from]
  if (token === undefined || (functionWords.has(token.word) && !firstNames.has(token.plain)))
    return from
  const to = capitalsEnd(tokens, from)
  return to === from && firstNames.has(token.plain) ? from + 1 : to
}

/** Where the name begins behind a post: over a comma, or over "is called". */
function nameStart(tokens: readonly Token[], post: number): number {
  let at = tokens[post]?.text === ',' ? post + 1 : post
  while (isLink(tokens[at])) at += 1
  return at
}

const isJoined = (tokens: readonly Token[], at: number, step: 1 | -1): boolean =>
  conjunctions.has(String(tokens[at]?.word)) && selves.has(String(tokens[at + step]?.word))

/** Who is spoken of by what they are to whoever writes, beginning at a token. */
export function personAt(tokens: readonly Token[], from: number): Person | undefined {
  const post = postEnd(tokens, from)
  if (post === undefined) return undefined
  const start = nameStart(tokens, post)
  const end = nameEnd(tokens, start)
  const isNamed = end > start
  const to = isNamed ? end : post
  // "jag och min syster Birgitta", "min mand Torben og jeg"
  if (isJoined(tokens, from - 1, -1) || isJoined(tokens, to, 1))
    return { from, to, how: 'beside', isNamed }
  const link = tokens[start - 1]
  const isCalled = isNamed && calling.has(String(link?.word))
  return { from, to, how: isCalled ? 'called' : 'named', isNamed }
}

/** A name by itself, beginning at a token. */
export function namedAt(tokens: readonly Token[], from: number): Person | undefined {
  const to = nameEnd(tokens, from)
  return to > from ? { from, to, how: 'named', isNamed: true } : undefined
}
