import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isForm } from '../words/legal-form-words.ts'
import { conjunctions, fillers, noWords, pronouns } from '../words/word-lists.ts'
import {
  articles,
  asides,
  behindThere,
  beings,
  companies,
  companyNumbers,
  isNots,
  numbers,
  opening,
  possessives,
  relatives,
  there,
  us,
} from './denial-words.ts'

/**
 * What a clause denies. `company`: that it is theirs, in so many words; `name`: that it is called so. `number`: a number, of a company or a telephone.
 * `one`: whatever was given last. `chosen`: the choice from a list.
 */
export type Denies = 'company' | 'name' | 'number' | 'one' | 'chosen'

/** Words of one clause that deny something; `to` is exclusive. */
export interface Denial {
  readonly from: number
  readonly to: number
  readonly denies: Denies
}

export type Tokens = readonly Token[]

/** What is denied, and where it ends. */
export type Denied = Omit<Denial, 'from'> | undefined

/** One clause without its marks, and the first word of the name that stands. */
export interface Clause {
  readonly tokens: Tokens
  readonly name: string | undefined
}

export type Shape = (clause: Clause, at: number) => Denial | undefined

export const has = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (list.has(token.plain) || list.has(token.word))

/** Index of the next word that is none of these. */
export function over(tokens: Tokens, from: number, list: ReadonlySet<string> = asides): number {
  let at = from
  while (has(list, tokens[at])) at += 1
  return at
}

/** Index of the word before that is none of these. */
export function back(tokens: Tokens, from: number, list: ReadonlySet<string> = asides): number {
  let at = from
  while (has(list, tokens[at])) at -= 1
  return at
}

/** "…, der skal betale", "who pays": said of what somebody does. */
export const isRelative = ([first, second]: Tokens): boolean =>
  has(relatives, first) || (has(there, first) && second !== undefined && !has(behindThere, second))

const small = [
  pronouns,
  beings,
  conjunctions,
  fillers,
  noWords,
  asides,
  articles,
  possessives,
  us,
  opening,
]

/** Says nothing by itself. */
export const isSmall = (token: Token): boolean => small.some((list) => has(list, token))

/** "det var feil firma ja": agreed with oneself, at the very end. */
export const selfAgreeing = listed('ja jo jepp yes yeah')

/** What is denied ends here: nothing follows that it is part of. */
export function isOver(tokens: Tokens, at: number): boolean {
  const next = tokens[at]
  if (next === undefined || (has(selfAgreeing, next) && tokens[at + 1] === undefined)) return true
  // `Forkert Firma ApS` is somebody's name.
  if (isRelative(tokens.slice(at)) || isForm(next, tokens[at + 1])) return false
  return next.kind !== 'word' || next.capital || isSmall(next)
}

/** "det er ikke", "isn't", "not …" by itself: said of what there is, and not of what somebody does. */
export function isSaidOfIt(tokens: Tokens, at: number): boolean {
  const before = tokens[back(tokens, at - 1)]
  if (before === undefined || has(isNots, tokens[at])) return true
  return [beings, noWords, opening].some((list) => has(list, before))
}

/** A noun for a company or its number: "company", "cvr-nummer", "company number"; a number alone may be another one. */
export function thingAt(tokens: Tokens, at: number): Denied {
  const token = tokens[at]
  if (has(companyNumbers, token) || has(companies, token))
    return { to: has(numbers, tokens[at + 1]) ? at + 2 : at + 1, denies: 'company' }
  return has(numbers, token) ? { to: at + 1, denies: 'number' } : undefined
}
