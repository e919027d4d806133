import { invoiceWords, thatAll } from '../choices/invoice-mail.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isBetween, isTelling } from '../words/linking-words.ts'
import {
  conjunctions,
  firstNames,
  negations,
  pronouns,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'
import type { Cue } from './reference-judges.ts'
import { behindNoun, isItSaid, isShould, isWithName } from './reference-steps.ts'
import { valueFrom } from './reference-value.ts'
import {
  aboutWords,
  isSmall,
  marking,
  nounAt,
  using,
  withWords,
  writing,
  type Noun,
} from './reference-words.ts'

/** A message as it is read here. */
export interface Said {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where invoices are asked about, what is named is theirs. */
  readonly isOfInvoices?: boolean
}

/** A cue, and where the value may begin. */
export interface Lead {
  readonly cue: Cue
  readonly from: number
  readonly value: number
}

const sentenceMark = /^[.!?;]$/
const clauseMark = /^[.,!?;:()]$/
const wanting = wordSet('wanting')
const matters = wordSet('matters')
const you = new Set('you ni dere dykk'.split(' '))

const isCut = (token: Token, mark: RegExp): boolean =>
  token.kind === 'break' || (token.kind === 'mark' && mark.test(token.text))

/** Index behind the last cut before a token; looked for from there, since most messages have cues at their end. */
function startOf(tokens: readonly Token[], at: number, isCutAt: (token: Token) => boolean): number {
  let from = at
  for (let before = tokens[from - 1]; before !== undefined; before = tokens[from - 1]) {
    if (isCutAt(before)) break
    from -= 1
  }
  return from
}

/** What stands in front of a token in its clause; a figure ends what was said before. */
export const clauseBefore = ({ tokens }: Said, at: number): readonly Token[] =>
  tokens.slice(
    startOf(
      tokens,
      at,
      (token) =>
        isCut(token, clauseMark) || token.kind === 'number' || conjunctions.has(token.word),
    ),
    at,
  )

function sentenceAt({ tokens }: Said, at: number): readonly Token[] {
  const from = startOf(tokens, at, (token) => isCut(token, sentenceMark))
  const end = tokens.findIndex((token, index) => index > at && isCut(token, sentenceMark))
  return tokens.slice(from, end === -1 ? tokens.length : end + 1)
}

const isAsked = (said: Said, at: number): boolean => sentenceAt(said, at).at(-1)?.text === '?'

const boxes = listed('ean eannr eannummer gln glnnr glnnummer ehf')

/** `EAN 5790001398644, reference: Park og Vej`: behind where invoices go stands what they are to carry. */
export const isBesideBox = (said: Said, at: number): boolean =>
  said.isOfInvoices === true ||
  sentenceAt(said, at).some(({ word, plain }) => boxes.has(word) || boxes.has(plain))

export const speaksOfInvoices = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => invoiceWords.has(word))

/** "you", "ni"; Danish "I" is told from the place word by its capital. */
export const isYou = ({ word, text }: Token): boolean => you.has(word) || text === 'I'

/** "husk reference: …", "remember our ref …" */
const reminding = listed('husk husker hugs remember minns ihåg kom note noter please')

/** "vores", "fakturaen skal have", "ret": what may stand in front of the name of a reference. */
export function isLeadingUp(token: Token): boolean {
  const { word, kind } = token
  if (kind !== 'word') return true
  if ([negations, questionWords, aboutWords].some((list) => list.has(word)) || isYou(token))
    return false
  return (
    isSmall(word) ||
    isBetween(token) ||
    [invoiceWords, reminding, marking, writing, using, wanting, withWords].some((list) =>
      list.has(word),
    ) ||
    nounAt([token], 0) !== undefined
  )
}

/** "ang. ref 4711"; `PO Box 12` is where somebody gets letters. */
const isOfOthers = (tokens: readonly Token[], { from, to }: Noun): boolean =>
  (tokens[from - 1]?.text === '.' && aboutWords.has(String(tokens[from - 2]?.word))) ||
  tokens[to]?.plain === 'box'

const opens = ({ word }: Token): boolean => questionWords.has(word) || aboutWords.has(word)

const upTo = new Set('til till to med mot mod with for'.split(' '))
/** "ret ref til …", "går det att ändra ref till …?": told or asked politely, with what it is to be. */
const isChangeAsked = (before: readonly Token[], between: readonly Token[]): boolean =>
  before.some(isTelling) &&
  !before.some((token) => opens(token) || negations.has(token.word)) &&
  between.some(({ word }) => upTo.has(word))

function mayLead(said: Said, noun: Noun, value: number): boolean {
  const before = clauseBefore(said, noun.from)
  const between = said.tokens.slice(noun.to, value)
  if (isChangeAsked(before, between)) return true
  if (isAsked(said, noun.from)) return false
  return (
    before.every(isLeadingUp) || (isItSaid(between) && noun.kind === 'nouns' && !before.some(opens))
  )
}

function leadOfNoun(said: Said, at: number): Lead | undefined {
  const noun = nounAt(said.tokens, at)
  if (noun === undefined || isOfOthers(said.tokens, noun)) return undefined
  const value = behindNoun(said.tokens, noun)
  if (!mayLead(said, noun, value)) return undefined
  const between = said.tokens.slice(noun.to, value)
  const isWished = between.some(isShould) || isChangeAsked(clauseBefore(said, at), between)
  if (noun.kind === 'nouns' && isWished) return { cue: 'wished', from: at, value }
  return { cue: noun.kind, from: at, value: isWithName(said.tokens, noun, value) ? at : value }
}

const isInvoiceOrIt = ({ word, kind }: Token): boolean =>
  kind === 'word' &&
  ([invoiceWords, thatAll, pronouns].some((list) => list.has(word)) || isSmall(word)) &&
  !withWords.has(word)

/** "pakken skal mærkes": another thing than an invoice. */
const isOfOther = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => matters.has(word) && !invoiceWords.has(word)) &&
  !speaksOfInvoices(tokens)

/** `Lise Mark`, "Mark with …": somebody's name, and nothing that is asked for. */
function isName(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.capital !== true) return false
  return before?.kind === 'word' || (firstNames.has(token.plain) && end === at + 1)
}

const participles = listed(
  'mærket mærkede mærkt märkt märkta merket merka merkt marked labelled labeled',
)

/** "fakturaen skal mærkes Lager Øst": an invoice is to be, and none that is marked so. */
function isMarkedSo(said: Said, at: number, end: number): boolean {
  const before = clauseBefore(said, at)
  const isWish = before.some(isShould) || !participles.has(String(said.tokens[at]?.plain))
  return isWish && speaksOfInvoices([...before, ...said.tokens.slice(at, end)])
}

/** "mærk fakturaerne med …", "märk dom med …", "marked …": over what is marked to what it is marked with. */
function leadOfMarking(said: Said, at: number): Lead | undefined {
  const { tokens } = said
  const end = tokens.findIndex((token, index) => index > at && !isInvoiceOrIt(token))
  const with_ = tokens[end]
  if (with_ === undefined || isName(tokens, at, end)) return undefined
  if (isOfOther(clauseBefore(said, at))) return undefined
  if (clauseBefore(said, at).some(({ word }) => negations.has(word))) return undefined
  if (withWords.has(with_.word) || with_.text === ':')
    return { cue: 'marking', from: at, value: end + 1 }
  return { cue: isMarkedSo(said, at, end) ? 'writing' : 'marked', from: at, value: end }
}

/** "skriv PO 4711 på fakturaen", "på fakturaen skal der stå Kök 2" */
function leadOfWriting(said: Said, at: number): Lead | undefined {
  const before = clauseBefore(said, at)
  if (!before.every((token) => isLeadingUp(token) || isYou(token))) return undefined
  const value = said.tokens.findIndex(
    ({ word, kind, capital }, index) =>
      index > at &&
      !(kind === 'mark' && /^[:"'“”«»]$/.test(String(said.tokens[index]?.text))) &&
      (kind !== 'word' || capital || !isSmall(word)),
  )
  const { end, to } = valueFrom(said.tokens, value)
  const isOnInvoice = speaksOfInvoices(before) || speaksOfInvoices(said.tokens.slice(to, end))
  return value !== -1 && isOnInvoice ? { cue: 'writing', from: at, value } : undefined
}

const nounCues: ReadonlySet<Cue> = new Set<Cue>(['nouns', 'orders', 'accounts', 'ours', 'parts'])

/** "ref Kök 2" behind "marked with": only what it is called. */
export function pastName({ tokens }: Said, { cue, value, from }: Lead): number {
  const noun = nounCues.has(cue) ? undefined : nounAt(tokens, value)
  if (noun === undefined) return value
  const behind = behindNoun(tokens, noun)
  return noun.from >= from && !isWithName(tokens, noun, behind) ? behind : value
}

/** What leads to a reference at a token. */
export function leadsAt(said: Said, at: number): readonly Lead[] {
  const word = String(said.tokens[at]?.word)
  const leads = [
    marking.has(word) ? leadOfMarking(said, at) : undefined,
    writing.has(word) ? leadOfWriting(said, at) : undefined,
    leadOfNoun(said, at),
  ]
  return leads.flatMap((lead) => lead ?? [])
}
