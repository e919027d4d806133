import { readMessage, type Token } from '../message.ts'
import { isForm } from '../words/legal-form-words.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { contrasts } from '../words/linking-words.ts'
import { isQuestion } from '../words/questions.ts'
import { canonical } from '../words/canonical.ts'
import {
  has,
  isRelative,
  isSmall,
  selfAgreeing,
  type Denial,
  type Denies,
  type Tokens,
} from './denial-parts.ts'
import { companies, conditions, employed, maybe, mine } from './denial-words.ts'
import { othersDenials } from './others-denials.ts'
import { ownDenials } from './own-denials.ts'

export type { Denies } from './denial-parts.ts'

/** What is known of the company that stands. */
export interface StandingCompany {
  readonly name: string
  readonly number: string
}

export interface DeniedCompany {
  readonly denies: Denies
  /** What else the message says. */
  readonly rest: string
}

const shapes = [...ownDenials, ...othersDenials]

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

/** Parts that each say one thing: cut at marks, and at a "but". */
function partsOf(tokens: Tokens): readonly Tokens[] {
  return clausesOf(tokens).flatMap((clause) => {
    const at = clause.findIndex(({ plain }, index) => index > 0 && contrasts.has(plain))
    return at === -1 ? [clause] : [clause.slice(0, at), clause.slice(at)]
  })
}

const mostOfTag = 3
const ends = (part: Tokens | undefined): boolean => part?.at(-1)?.text === '?'

/** "er det ikke vores firma?", "that's not us, is it?": asked, and not said. */
function isAsked(parts: readonly Tokens[], at: number): boolean {
  const [part = [], next = []] = [parts[at], parts[at + 1]]
  const isTag = ends(next) && next.filter(isWord).length <= mostOfTag
  return ends(part) || isTag || isQuestion(part.filter(isWord), '')
}

/** "hvis det ikke er os", "måske", and "…, der skal betale" behind the comma: nothing is denied. */
function isOpen(parts: readonly Tokens[], at: number): boolean {
  const words = (parts[at] ?? []).filter(isWord)
  const isHedged = has(conditions, words[0]) || words.some((token) => has(maybe, token))
  return isHedged || isRelative((parts[at + 1] ?? []).filter(isWord))
}

function denialIn(tokens: Tokens, name: string | undefined): Denial | undefined {
  for (const at of tokens.keys()) {
    for (const shape of shapes) {
      const found = shape({ tokens, name }, at)
      if (found !== undefined) return found
    }
  }
  return undefined
}

interface Standing {
  /** The first word of the name, as it is compared. */
  readonly name: string | undefined
  readonly number: string
}

/** A value, or somebody's name: not what is said of the company that stands. */
function isValue(token: Token, at: number, { name, number }: Standing): boolean {
  if (token.kind === 'number') return !number.includes(token.text)
  const isOther = token.capital && at > 0 && token.plain !== name
  return isOther && !isSmall(token) && !isForm(token, undefined)
}

/** The words in front that belong to the denial: all of them, or the small ones behind a value. */
function startOf(tokens: Tokens, from: number, standing: Standing): number {
  const value = tokens.findLastIndex((token, at) => at < from && isValue(token, at, standing))
  if (value === -1) return 0
  let at = from
  for (
    let token = tokens[at - 1];
    at > value + 1 && token && isSmall(token);
    token = tokens[at - 1]
  )
    at -= 1
  return at
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly denies: Denies
}

/** Where the denial stands in the text, with what is said around it and means nothing else. */
function stretchIn(tokens: Tokens, denial: Denial, standing: Standing): Stretch | undefined {
  const from = startOf(tokens, denial.from, standing)
  const behind = tokens.slice(denial.to)
  const to = behind.every(isSmall) ? tokens.length : denial.to
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && { start: first.start, end: last.end, denies: denial.denies }
}

/** "that's Nordlys ApS": of the company that is denied, and nothing else. */
function isOfDenied(words: Tokens, standing: Standing): boolean {
  const isNamed = words.some(({ plain }) => plain === standing.name)
  return isNamed && !words.some((token, at) => isValue(token, at, standing))
}

const fewestLetters = 3

/** `Nordlys` of `Nordlys ApS`; what is also a word for a company tells nothing. */
function firstWord(name: string): string | undefined {
  const [first] = readMessage(name).tokens
  const isTelling =
    first !== undefined && first.text.length >= fewestLetters && !has(companies, first)
  return isTelling ? canonical(first.text) : undefined
}

/** "… but", "and": what joined the rest to the denial. */
const joined = /^(?:men|but|utan|og|och|and|så|so)\s+/iu

interface Part {
  readonly start: number
  readonly end: number
}

function withoutStretches(text: string, stretches: readonly Part[]): string {
  const inOrder = [...stretches].sort((a, b) => a.start - b.start)
  const left = inOrder.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
    text,
  )
  return left
    .split('\n')
    .map((line) => line.replace(/^[\s,.;:!–-]+|[\s,;:–-]+$/gu, '').replace(joined, ''))
    .filter((line) => line !== '')
    .join('\n')
}

const isNothing = (token: Token): boolean =>
  token.kind === 'word' && (isSmall(token) || has(selfAgreeing, token))

/** Nothing but a "no", an "oops" and a "but" is left. */
const saysNothing = (text: string): boolean =>
  readMessage(text).tokens.every((token) => !isWord(token) || isNothing(token))

function restOf(text: string, parts: readonly Tokens[], told: Told): string {
  const { stretches, standing } = told
  const ofDenied = parts.flatMap((part) => {
    const words = part.filter(isWord)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || !isOfDenied(words, standing)) return []
    const isTaken = stretches.some(({ start, end }) => start < last.end && end > first.start)
    return isTaken ? [] : [{ start: first.start, end: last.end }]
  })
  const rest = withoutStretches(text, [...stretches, ...ofDenied])
  return saysNothing(rest) ? '' : rest
}

interface Told {
  readonly stretches: readonly Stretch[]
  readonly standing: Standing
}

const figures = /\d{4}/

/** "vi hedder ikke Nordlys ApS men Nordlyset": another name alone is kept beside the register's (DQ-07). */
function putsNameRight(text: string, { stretches }: Told): boolean {
  if (stretches.some(({ denies }) => denies !== 'name')) return false
  const rest = withoutStretches(text, stretches)
  return !saysNothing(rest) && !figures.test(rest)
}

/** "it's not my company, I just work there": the customer is that company all the same. */
function worksThere(text: string, { stretches }: Told): boolean {
  if (!readMessage(text).tokens.some((token) => has(employed, token))) return false
  return stretches.some(({ start, end }) => {
    const { tokens } = readMessage(text.slice(start, end))
    return tokens.some((token) => has(mine, token))
  })
}

const strongest: readonly Denies[] = ['company', 'name', 'chosen', 'number', 'one']

/**
 * "det er ikke vores firma", "I gave you the wrong company", "that's my customer's number": the company that stands is not the
 * customer's, and what else the message says. `undefined`: nothing of the kind was said, it was asked, or the name was only put
 * right.
 */
export function deniedCompany(raw: string, company: StandingCompany): DeniedCompany | undefined {
  const { text, tokens } = readMessage(raw)
  const standing = { name: firstWord(company.name), number: company.number }
  const parts = partsOf(tokens)
  const stretches = parts.flatMap((part, at): readonly Stretch[] => {
    if (isAsked(parts, at) || isOpen(parts, at)) return []
    const words = part.filter(isWord)
    const denial = denialIn(words, standing.name)
    const stretch = denial && stretchIn(words, denial, standing)
    return stretch === undefined ? [] : [stretch]
  })
  const denies = strongest.find((one) => stretches.some((stretch) => stretch.denies === one))
  const told = { stretches, standing }
  if (denies === undefined || worksThere(text, told) || putsNameRight(text, told)) return undefined
  return { denies, rest: restOf(text, parts, told) }
}
