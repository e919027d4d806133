import { listed } from '../words/canonical.ts'
import { isNameBegun, possessives } from '../names/name-announced.ts'
import { isSpeaker } from '../names/name-behind-label.ts'
import type { Find } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import {
  copulas,
  fillers,
  firstNames,
  functionWords,
  negations,
  wordSet,
} from '../words/word-lists.ts'
import type { Label } from './label.ts'

/** A message and the names of fields in it. */
type Labelled = Pick<Situation, 'scan' | 'labels'>

const maxConnectors = 7
const connectingMarks = /^[:=.\-(>→–"'«“#*]$/u

const isConnector = (token: Token): boolean =>
  token.kind === 'mark'
    ? connectingMarks.test(token.text)
    : token.kind === 'word' && copulas.has(token.word)

const isNameRole = ({ role }: Label): boolean => role === 'plainName'
/** "we are called The Corner Bakery": in capitals it is part of the company's name. */
const isCompanyRole = ({ role }: Label): boolean => role === 'companyName' || role === 'companyWord'

/** A line break joins a label with what follows only when the label has the line to itself. */
function mayBreak(tokens: readonly Token[], label: Label, at: number): boolean {
  const before = tokens[label.from - 1]
  return tokens[at]?.kind === 'break' && (before === undefined || before.kind === 'break')
}

function isBetween(tokens: readonly Token[], label: Label, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.capital && isCompanyRole(label))) return false
  if (isNameBegun(tokens, at)) return false
  return isConnector(token) || mayBreak(tokens, label, at)
}

/** Where the search for the value begins: "heter jag Erik" is stepped into. */
const startBehind = (tokens: readonly Token[], label: Label): number =>
  isNameRole(label) && isSpeaker(tokens[label.to]) ? label.to + 1 : label.to

const speakers = wordSet('speaker')

/** "the contact is the undersigned, Bjarne Strøm", "kontaktperson er mig, …": whoever writes, and the name behind the comma. */
function isSelf(tokens: readonly Token[], { role }: Label, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (role !== 'name' || token === undefined || token.capital) return false
  if (speakers.has(token.word)) return true
  return token.text === ',' && before !== undefined && speakers.has(before.word)
}

const mostOfRole = 4
const wordAt = (tokens: readonly Token[], at: number): string => String(tokens[at]?.word)
const separating = /^[,–(-]$/

/** `Finn Krogh`, `Finn`: capitals that are a name by their number, or one that we know. */
const isNameAt = ([first, second]: readonly Token[]): boolean =>
  first?.capital === true && (second?.capital === true || firstNames.has(first.plain))

/** "daglig leder": no grammar, so that "not the boss" is none. */
const isTitle = (words: readonly Token[]): boolean =>
  words.every(({ word }) => !functionWords.has(word) && !negations.has(word))

/** "mester", "our new site manager", "sjefen min": what stands beside a possessive is one thing, whatever its words are. */
function isPost(tokens: readonly Token[], from: number, end: number): boolean {
  const isOwn = (at: number) => possessives.has(wordAt(tokens, at))
  const to = isOwn(end - 1) ? end - 1 : end
  const isOne = [from - 1, from].some(isOwn) || isTitle(tokens.slice(from, to))
  return to > from && isOne && isRole(wordAt(tokens, to - 1))
}

function leadsToName(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = String(tokens[end]?.text)
  if (separating.test(mark) && isPost(tokens, at, end)) return true
  return /^[:,–(-]$/.test(mark) && isSomebodyElse(tokens.slice(at, end))
}

const others: ReadonlySet<string> = new Set([...wordSet('other'), ...listed('ny nye nytt new')])
const besideOther: ReadonlySet<string> = new Set([
  ...wordSet('something'),
  ...listed('nu nå now numera person somebody someone kollega colleague blevet blitt blivit'),
])

/** "en anden nu", "someone else now": that it is another one, in front of who. */
const isSomebodyElse = (words: readonly Token[]): boolean =>
  words.some(({ word }) => others.has(word)) &&
  words.every(({ word }) => others.has(word) || besideOther.has(word))

/** "kontaktpersonen skal være mester, Finn Krogh", "er en anden nu: Finn Krogh": index of the mark behind what somebody is, with the name behind it. */
function roleEnd(tokens: readonly Token[], { role }: Label, at: number): number | undefined {
  const isOther = ({ kind, capital }: Token) => kind !== 'word' || capital
  const end = role === 'name' ? tokens.findIndex((token, to) => to >= at && isOther(token)) : -1
  if (end > at + mostOfRole || !leadsToName(tokens, at, end)) return undefined
  return isNameAt(tokens.slice(end + 1)) ? end : undefined
}

const mostInBrackets = 3

/** "Kontakt (verkmästare): …", "Tlf (værksted): …": index of the bracket that closes what is said of the label. */
function bracketEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined
  const end = tokens.findIndex(({ text }, to) => to > at && text === ')')
  const isSaid = end !== -1 && end - at - 1 <= mostInBrackets
  return isSaid && /^[:=]$/.test(String(tokens[end + 1]?.text)) ? end : undefined
}

/** Index of the first token behind the label that is no "is", "should be", colon and the like. */
export function behind({ scan, labels }: Labelled, label: Label): number {
  const { tokens } = scan.message
  let at = startBehind(tokens, label)
  while (at - label.to < maxConnectors) {
    const end = roleEnd(tokens, label, at) ?? bracketEnd(tokens, at)
    const isStep = isBetween(tokens, label, at) || isSelf(tokens, label, at)
    if (end === undefined && (!isStep || labels.some(({ from }) => from === at))) return at
    at = (end ?? at) + 1
  }
  return at
}

export const findAt = ({ scan }: Pick<Situation, 'scan'>, at: number): Find | undefined => {
  const token = scan.message.tokens[at]
  return token && scan.finds.find((find) => find.start <= token.start && token.start < find.end)
}

/** "mona@nordlys.no. Faktura skal til oss": behind a full stop a capital begins another sentence. */
const isSentenceBegun = (tokens: readonly Token[], { from, to }: Label): boolean =>
  tokens[from - 1]?.text === '.' && tokens[from]?.capital === true && tokens[to]?.kind === 'word'

const isSmall = (token: Token): boolean =>
  isConnector(token) || (token.kind === 'word' && fillers.has(token.word))

/** The thing right before the label: `20123456 (tlf)`, `mette@nordlys.dk is my e-mail`. */
export function findBefore(situation: Pick<Situation, 'scan'>, label: Label): Find | undefined {
  const { tokens } = situation.scan.message
  if (isSentenceBegun(tokens, label)) return undefined
  let at = label.from - 1
  while (at >= 0 && label.from - at <= maxConnectors) {
    const token = tokens[at]
    if (token === undefined || findAt(situation, at)) break
    if (!isSmall(token)) break
    at -= 1
  }
  return findAt(situation, at)
}
