import { isAssentWord } from '../assent/assent.ts'
import { legalFormNamed } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { isAsWhat } from './as-what.ts'
import { behindFirmVerb } from '../names/behind-firm-verb.ts'
import { canonical } from '../words/canonical.ts'
import { countryAdjective, countryWord } from '../choices/choices.ts'
import type { Label } from '../labels/labels.ts'
import { isTown } from '../words/company-words.ts'
import {
  fronts,
  housing,
  housingWord,
  isForm,
  isIce,
  shortFormEnd,
} from '../words/legal-form-words.ts'
import { isPointing } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { behindPerson } from '../names/person-before-firm.ts'
import { isBetweenPartners } from '../names/partners.ts'
import { phrasesOf } from '../words/phrases.ts'
import { isAbbreviation, isShortWord } from '../words/text-region.ts'
import { fromCapital } from './from-capital.ts'
import { greetingInFront } from './greeting-in-front.ts'
import { connecting, isCommonNoun } from './kind-of-firm.ts'
import { addFind, isLeft, type Scan } from './scan.ts'
import { isFormAt, stopsOf } from './name-stops.ts'
import { isJoinedTo, titleJoint } from './title-joints.ts'
import {
  copulas,
  doubts,
  functionWords,
  introducingVerbs,
  negations,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'

/** `fd Nordea Gym AB`: leads to a name that is old. */
const formerly = wordSet('formerly')
/** "it says aps on the papers", "vistnok aps". */
const grammar = [functionWords, doubts, wordSet('standsThere'), copulas]
const longest = 7
const greetings = new Set(phrasesOf((words) => words.digressions.greeting).map(canonical))

interface Name {
  /** The field asked for. Where it is a contact person, a first name and a surname in front are that person. */
  readonly asks: string
  readonly scan: Scan
  /** Tokens that belong to labels which end a name. */
  readonly stops: ReadonlySet<number>
  /** Tokens in front that only greet. */
  readonly greeting: number
}

/** `Byg & Bo`, `Nr. 1`, `H.C. Andersens`: what may stand between two words of a name. */
const between = /^(?:[.?! ]{0,2}|['’"“”«» ]{1,2})$/

function belongs({ scan, stops }: Name, at: number): boolean {
  const token = scan.message.tokens[at]
  const next = scan.message.tokens[at + 1]
  if (token === undefined || next === undefined || !isLeft(scan, token) || stops.has(at))
    return false
  return token.kind !== 'break' && between.test(scan.left.slice(token.end, next.start))
}

/** `Krogen 1912` of `Krogen 1912 i Simrishamn`; "vi startade 1912 i" is none. */
function isBehindTitle(tokens: readonly Token[], at: number): boolean {
  const [first, before] = [tokens[at - 2], tokens[at - 1]]
  if (before?.kind !== 'number') return before?.capital === true
  return first?.capital === true && !isGrammar(first)
}

/** Index of the word in front; of `Smede- og Maskinværksted` it is the one with the hyphen grown to it. */
const wordBefore = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.end === tokens[at - 1]?.start ? at - 2 : at - 1

/** A small word in the middle of a name, as in `Fjell og Fjord`. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[wordBefore(tokens, at)]
  return isBehindTitle(tokens, at) || (before?.kind === 'word' && !functionWords.has(before.word))
}

/** `Hvorfor Ikke? ApS` */
const isMarkBeforeForm = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.capital === true && next?.kind === 'word' && isForm(next, undefined)

/** `Help! Cleaning ApS`: where the name was asked for, and it is no greeting and no yes that is called out. */
function isCallInTitle({ asks, scan }: Name, at: number): boolean {
  const [before, next] = [scan.message.tokens[at - 1], scan.message.tokens[at + 1]]
  if (asks !== 'company.name' || at !== 1 || before?.capital !== true || next?.capital !== true)
    return false
  return !greetings.has(before.word) && !isAssentWord(before.word)
}

const isWhere = (token: Token): boolean =>
  isTown([token]) || [countryAdjective, countryWord].some((read) => read(token.plain) !== undefined)

const fewestDashes = 3

/** "Sofus Bryn – Daglig leder – Bryn Vin AS – Kongeveien 5": one dash may be part of a name, several of them separate. */
const isDashed = (text: string): boolean => text.split(' - ').length > fewestDashes

/** "jag skriver svenska - Nordlys AB", "we are Danish – Nordlys ApS": with blanks around it a dash ends a sentence; `Kafé - Bar AB` is one name. */
function isBehindDash({ asks, scan }: Name, at: number): boolean {
  const { text, tokens } = scan.message
  const [before, mark] = tokens.slice(at - 1, at + 1)
  if (asks === 'company.name' || before === undefined || mark?.text !== '-') return false
  const isSpaced = text.slice(before.end, mark.end + 1) === ' - '
  return isSpaced && (!before.capital || isWhere(before) || isDashed(text))
}

/** `St. Petri`; "firman är helt ny. Öresund …" ends a sentence. */
const isStopInName = (before: Token | undefined): boolean =>
  isAbbreviation(before) && !isShortWord(before)

/** `Byg & Bo`, `Jensen's`, `H. C. Hansen`, `Nr. 1`: a full stop only behind an abbreviation. */
function isMarkInName(name: Name, at: number): boolean {
  const { scan } = name
  const [before, mark, next] = scan.message.tokens.slice(at - 1, at + 2)
  const text = String(mark?.text)
  if (text === '/') return [before, next].every((token) => token?.kind === 'number')
  if (/^[?!]$/.test(text)) return isMarkBeforeForm(before, next) || isCallInTitle(name, at)
  if (text === '.') return isStopInName(before)
  if (text === ',') return isBetweenPartners(scan.message.tokens, at, name.asks === 'company.name')
  return /^[&+"“”«»'’-]$/.test(text) && !isBehindDash(name, at)
}

/** `sande bygg as`, `førde trelast as`: a town in small letters is no slip for "send" or "before". */
const isGrammar = ({ word, plain }: Token): boolean =>
  grammar.some((list) => list.has(plain)) || negations.has(word) || introducingVerbs.has(word)

/** A small word between two of a name: `Fjell og Fjord`, `Hjælp i Hjemmet`; anything else in small letters that is no grammar. */
function isSmallInName({ scan, asks }: Name, token: Token, at: number): boolean {
  const { tokens } = scan.message
  if (connecting.has(token.word)) return joins(tokens, at)
  const joint = titleJoint(tokens, at, asks === 'company.name')
  if (joint !== undefined) return joint === 'title' && isBehindTitle(tokens, at)
  return isIce(tokens, at) || (!isGrammar(token) && !formerly.has(token.plain))
}

/** `NO 312345676 MVA`: behind its number it says that a company pays VAT. */
const isVatMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.plain === 'mva' && tokens[at - 1]?.kind === 'number'

/** A capitalised word, or a small one that joins two of them; in a message without capitals, any that is no grammar. */
function isNameWord(name: Name, at: number): boolean {
  const token = name.scan.message.tokens[at]
  const { tokens } = name.scan.message
  if (token === undefined || isPointing(tokens, at) || isVatMark(tokens, at)) return false
  if (at < name.greeting) return false
  if (token.kind === 'number' || token.capital) return true
  return token.kind === 'mark' ? isMarkInName(name, at) : isSmallInName(name, token, at)
}

function nameStart(name: Name, form: number): number {
  let first = form
  while (form - first <= longest && belongs(name, first - 1) && isNameWord(name, first - 1))
    first -= 1
  const { tokens } = name.scan.message
  const isHead = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'number' ||
      (token.kind === 'word' && !connecting.has(token.word)) ||
      token.capital)
  while (first < form && (!isHead(tokens[first]) || isSpeaker(name, first))) first += 1
  const from = fromCapital(tokens, first, form)
  const start = behindFirmVerb({ tokens, from, form, isAsked: name.asks === 'company.name' })
  return behindPerson({ tokens, from: start, form, asks: name.asks })
}

/** "Vi i Brygga Fisk AS": who speaks, not part of the name, unless the name alone was asked for. */
function isSpeaker({ asks, scan }: Name, at: number): boolean {
  const [token, next] = [scan.message.tokens[at], scan.message.tokens[at + 1]]
  if (asks === 'company.name' || token === undefined || next === undefined) return false
  return pronouns.has(token.word) && !next.capital && next.kind === 'word'
}

function addCompany(name: Name, at: number): void {
  const { tokens } = name.scan.message
  const first = nameStart(name, at)
  const [start, form] = [tokens[first], tokens[shortFormEnd(tokens, at) ?? at]]
  if (start === undefined || form === undefined) return
  if (first < at) {
    const written = name.scan.message.text.slice(start.start, form.end)
    // `Ideell förening` is what a firm is, with the capital of its sentence.
    const isJustForm = legalFormNamed(written, countryCodes) !== undefined
    if (!isJustForm && !isCommonNoun(tokens, first, at))
      addFind(name.scan, 'company', { start: start.start, end: form.end })
  } else if (fronts.has(form.word)) addFronted(name, at)
}

function isNextName({ scan }: Name, at: number): boolean {
  const [token, next] = [scan.message.tokens[at], scan.message.tokens[at + 1]]
  if (token === undefined || next?.kind !== 'word' || !next.capital) return false
  return isLeft(scan, next) && scan.left.slice(token.end, next.start) === ' '
}

/** `AB Exempel`, `Stiftelsen Havet`. */
function addFronted(name: Name, form: number): void {
  const { tokens } = name.scan.message
  let last = form
  while (last - form < longest && isNextName(name, last)) last += 1
  if (last > form && isJoinedTo(name.scan, last)) last += 2
  const [start, end] = [tokens[form], tokens[last]]
  if (start !== undefined && end !== undefined && last > form) {
    addFind(name.scan, 'company', {
      start: start.start,
      end: end.end + houseLength(name, form, end),
    })
  }
}

const houseNumber = /^ (?:nr\.? ?)?\d{1,3}(?: ?\p{L})?(?![\p{L}\d])/iu

/** How long the number is behind the name of an association of those who live there: `3`, `nr 4`, `12 B`. */
function houseLength({ scan }: Name, form: number, { end }: Token): number {
  const front = scan.message.tokens[form]
  const isHousing = front !== undefined && housing.has(housingWord(front))
  return isHousing ? (houseNumber.exec(scan.left.slice(end))?.[0].length ?? 0) : 0
}

/** `Storm AB ApS`: the form is the last of them, the others are part of the name. */
const isFormAgain = (behind: Token | undefined, next: Token | undefined): boolean =>
  behind?.kind === 'word' && behind.capital && isForm(behind, next)

/** Company names, known by the legal form that ends (or in Sweden begins) them. */
export function findCompanies(scan: Scan, labels: readonly Label[], asks: string): void {
  const greeting = greetingInFront(scan.message.tokens)
  const name: Name = { scan, asks, stops: stopsOf(scan, labels), greeting }
  scan.message.tokens.forEach((token, at) => {
    const next = scan.message.tokens[at + 1]
    // What has been recognised ends a name as well as the end of the message does.
    const behind = next !== undefined && isLeft(scan, next) ? next : undefined
    if (token.kind !== 'word' || !isLeft(scan, token) || !isFormAt(scan.message.tokens, at, behind))
      return
    if (isAsWhat(scan.message.tokens, at)) return
    if (!isFormAgain(behind, scan.message.tokens[at + 2])) addCompany(name, at)
  })
}
