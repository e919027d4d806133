import type { Token } from '../message.ts'
import { canCarry, type Cue } from './reference-judges.ts'
import { clauseBefore, type Said } from './reference-leads.ts'
import { asWords, nounAt, using, withWords, writing, type Noun } from './reference-words.ts'
import { firstNames, negations, questionWords } from '../words/word-lists.ts'

const mostWords = 6
const owners = 2

const into = new Set('i in into on på under to til till'.split(' '))
const field = /(?:felt(?:et)?|fält(?:et)?|rut[ea]n?|field|box|line)$/

/** `referencefeltet`, "ref field" */
const isField = (tokens: readonly Token[], { to }: Noun): boolean =>
  field.test(String(tokens[to - 1]?.text.toLowerCase()))

/** "as reference", "som vår referens", "in the ref field": index behind the name. */
function nounBehindAs(tokens: readonly Token[], at: number): Noun | undefined {
  const word = String(tokens[at]?.word)
  if (![asWords, into].some((words) => words.has(word))) return undefined
  const noun = nounWithin(tokens, at)
  return noun !== undefined && (asWords.has(word) || isField(tokens, noun)) ? noun : undefined
}

function nounWithin(tokens: readonly Token[], at: number): Noun | undefined {
  const found = Array.from({ length: owners }, (_, index) => nounAt(tokens, at + 1 + index))
  return found.find((noun) => noun?.kind === 'nouns' || noun?.kind === 'orders')
}

const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end === tokens[at]?.start

const isPart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'mark') return isJoined(tokens, at)
  return token.kind === 'number' || token.capital
}

/** Where the figures and capitals begin that end before a token; right behind a verb somebody may be typed in a hurry. */
function valueStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (end - from < mostWords && isPart(tokens, from - 1)) from -= 1
  const isSmall = from === end && firstNames.has(String(tokens[end - 1]?.plain))
  return isSmall && isLead(tokens[end - 2]) ? end - 1 : from
}

const leads = [using, withWords, writing]
const isLead = (token: Token | undefined): boolean =>
  token !== undefined && leads.some((list) => list.has(token.word))

const isOpen = ({ word }: Token): boolean => negations.has(word) || questionWords.has(word)

interface BeforeName {
  readonly from: number
  readonly value: number
  readonly end: number
  readonly to: number
}

interface Between {
  readonly value: number
  readonly end: number
  readonly cue: Cue
}

/** Figures and capitals that invoices can carry, and nothing that is asked or denied. */
function mayCarry(said: Said, { value, end, cue }: Between): boolean {
  const { text, tokens } = said
  if (value === end || clauseBefore(said, value).some(isOpen)) return false
  const raw = text.slice(tokens[value]?.start, tokens[end - 1]?.end)
  return canCarry(tokens.slice(value, end), cue, { text: raw, isOfInvoices: true })
}

/** The value that ends at an "as" with a name behind it. */
function valueAt(said: Said, end: number): BeforeName | undefined {
  const { tokens } = said
  const noun = nounBehindAs(tokens, end)
  if (noun === undefined) return undefined
  const value = valueStart(tokens, end)
  const from = isLead(tokens[value - 1]) ? value - 1 : value
  const cue = isField(tokens, noun) ? 'wished' : 'marked'
  return mayCarry(said, { value, end, cue }) ? { from, value, end, to: noun.to } : undefined
}

/** Indexes of a value that stands before its name, with what leads to it: "bruk Avd-12 som referanse", "use HB-22 as our reference". */
export function beforeName(said: Said): BeforeName | undefined {
  for (const end of said.tokens.keys()) {
    const found = valueAt(said, end)
    if (found !== undefined) return found
  }
  return undefined
}
