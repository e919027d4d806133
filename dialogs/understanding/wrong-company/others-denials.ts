import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import {
  back,
  has,
  isOver,
  over,
  thingAt,
  type Denied,
  type Shape,
  type Tokens,
} from './denial-parts.ts'
import {
  anyoneElses,
  articles,
  asides,
  beings,
  companies,
  giving,
  kin,
  not,
  ones,
  others,
  owning,
  partners,
  possessives,
  we,
  weAre,
  wholly,
} from './denial-words.ts'

const isPartner = (word: string): boolean => partners.has(word) || isRole(word)

/** `kundes`, `customer's`, `revisors`, "somebody else's". */
const isAnothers = ({ plain }: Token): boolean =>
  anyoneElses.has(plain) || (plain.endsWith('s') && isPartner(plain.slice(0, -1)))

/** "min kundes nummer", "a client's company", `kundens`. */
function genitiveAt(tokens: Tokens, at: number): Denied {
  const token = tokens[at]
  if (token === undefined || !isAnothers(token)) return undefined
  const isFirms = partners.has(token.plain.slice(0, -1))
  return thingAt(tokens, at + 1) ?? (isFirms ? { to: at + 1, denies: 'number' } : undefined)
}

/** "kunden min sitt nummer" */
function possessedAt(tokens: Tokens, at: number): Denied {
  if (!isPartner(String(tokens[at]?.plain))) return undefined
  const behind = over(tokens, at + 1, possessives)
  return has(owning, tokens[behind]) ? thingAt(tokens, behind + 1) : undefined
}

/** "nummeret til kunden min", "numret till min kund", "the number of a customer". */
function ofPartnerAt(tokens: Tokens, at: number): Denied {
  const thing = thingAt(tokens, at)
  if (thing === undefined || !has(owning, tokens[thing.to])) return undefined
  const whose = over(tokens, over(tokens, thing.to + 1, possessives), articles)
  if (!isPartner(String(tokens[whose]?.plain))) return undefined
  return { ...thing, to: over(tokens, whose + 1, possessives) }
}

/** "our parent company", "et andet firma" */
const otherFirmAt = (tokens: Tokens, at: number): Denied =>
  (has(kin, tokens[at]) || has(others, tokens[at])) && has(companies, tokens[at + 1])
    ? { to: at + 2, denies: 'company' }
    : undefined

/** "min kunde", "en kund", "kunden min" */
function partnerAt(tokens: Tokens, at: number): Denied {
  const before = tokens[at - 1]
  const isOne = has(possessives, before) || has(articles, before)
  const to = over(tokens, at + 1, possessives)
  const isFirm = partners.has(String(tokens[at]?.plain)) && (isOne || to > at + 1)
  return isFirm ? { to, denies: 'one' } : undefined
}

const given = [beings, giving]

/** "det var …", "I gave you …": said of what stands, and not "not". */
const isGiven = (front: Tokens): boolean =>
  front.some((token) => given.some((list) => has(list, token))) &&
  !front.some((token) => has(not, token))

/** It is somebody else's: a customer's, an accountant's, another company. */
const anothers: Shape = ({ tokens, name }, at) => {
  const front = tokens.slice(0, at)
  if (!isGiven(front)) return undefined
  const found = [genitiveAt, possessedAt, ofPartnerAt, otherFirmAt, partnerAt]
    .map((shape) => shape(tokens, at))
    .find((hit) => hit !== undefined)
  if (found === undefined || has(beings, tokens[found.to]) || !isOver(tokens, found.to))
    return undefined
  // "Nordlys is my customer": the company itself is spoken of.
  const isNamed = front.some(({ plain }) => plain === name)
  return { from: at, to: found.to, denies: isNamed ? 'company' : found.denies }
}

const between: ReadonlySet<string> = new Set([...articles, ...wholly, ...asides])

/** "vi er", "we're": index of the verb, or `-1`. */
function weAreAt(tokens: Tokens, at: number): number {
  const verb = back(tokens, at - 1, between)
  const isWe = has(weAre, tokens[verb]) || (has(beings, tokens[verb]) && has(we, tokens[verb - 1]))
  return isWe ? verb : -1
}

/** "vi er en helt anden", "we are a different company". */
const different: Shape = ({ tokens }, at) => {
  const verb = has(others, tokens[at]) ? weAreAt(tokens, at) : -1
  if (verb === -1) return undefined
  const isWhole = tokens.slice(verb, at).some((token) => has(wholly, token))
  const isCompany = has(companies, tokens[at + 1])
  const to = isCompany ? at + 2 : over(tokens, at + 1, ones)
  if (!isWhole && !isCompany) return undefined
  return isOver(tokens, to) ? { from: at, to, denies: 'company' } : undefined
}

/** What stands is somebody else's. */
export const othersDenials: readonly Shape[] = [different, anothers]
