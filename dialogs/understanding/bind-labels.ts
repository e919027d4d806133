import { canHold, keyOfRole } from './field-keys.ts'
import { isForInvoices } from './invoice-recipients.ts'
import { judges, keyOfLabel } from './label-judges.ts'
import { strongFirst } from './label-order.ts'
import type { Label } from './labels.ts'
import { isBesideStanding } from './landline-apart.ts'
import type { Token } from './message.ts'
import { putMove } from './moved-house.ts'
import { isNameBegun, possessives } from './name-announced.ts'
import { putNameBefore } from './name-before-label.ts'
import { isOtherThanSelf, isSpeaker, nameBehind } from './name-behind-label.ts'
import { isRole } from './role-words.ts'
import type { Find } from './scan.ts'
import { fits, isForChannel, put, type Situation } from './situation.ts'
import { firmFrom, linesFrom, phraseFrom, takeRegion, textOf, type Region } from './text-region.ts'
import { copulas, fillers, firstNames, functionWords, negations, wordSet } from './word-lists.ts'

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

/** "kontaktpersonen skal være mester, Finn Krogh": index of the mark behind what somebody is, with the name behind it. */
function roleEnd(tokens: readonly Token[], { role }: Label, at: number): number | undefined {
  const isOther = ({ kind, capital }: Token) => kind !== 'word' || capital
  const end = role === 'name' ? tokens.findIndex((token, to) => to >= at && isOther(token)) : -1
  if (end > at + mostOfRole || !isPost(tokens, at, end)) return undefined
  const isNamed = separating.test(String(tokens[end]?.text)) && isNameAt(tokens.slice(end + 1))
  return isNamed ? end : undefined
}

/** Index of the first token behind the label that is no "is", "should be", colon and the like. */
function behind({ scan, labels }: Situation, label: Label): number {
  const { tokens } = scan.message
  let at = startBehind(tokens, label)
  while (at - label.to < maxConnectors) {
    const end = roleEnd(tokens, label, at)
    const isStep = isBetween(tokens, label, at) || isSelf(tokens, label, at)
    if (end === undefined && (!isStep || labels.some(({ from }) => from === at))) return at
    at = (end ?? at) + 1
  }
  return at
}

const findAt = ({ scan }: Situation, at: number): Find | undefined => {
  const token = scan.message.tokens[at]
  return token && scan.finds.find((find) => find.start <= token.start && token.start < find.end)
}

/** The thing right before the label: `20123456 (tlf)`, `mette@nordlys.dk is my e-mail`. */
function findBefore(situation: Situation, label: Label): Find | undefined {
  const { tokens } = situation.scan.message
  let at = label.from - 1
  while (at >= 0 && label.from - at <= maxConnectors) {
    const token = tokens[at]
    if (token === undefined || findAt(situation, at)) break
    if (!isConnector(token) && !(token.kind === 'word' && fillers.has(token.word))) break
    at -= 1
  }
  return findAt(situation, at)
}

function drop(situation: Situation, find: Find): void {
  situation.scan.finds.splice(situation.scan.finds.indexOf(find), 1)
}

/** Where there is no field for the landline, the mobile that stands, or stands beside it, is the number to keep. */
function isSecondPhone(situation: Situation, { role }: Label, key: string): boolean {
  if (role !== 'landline' || !key.endsWith('.phone')) return false
  const { labels, scan } = situation
  const others = labels.filter((one) => one.role === 'companyNumber' || one.role === 'gln').length
  const numbers = scan.finds.filter(({ kind }) => kind === 'number').length
  return numbers > 1 + others || isBesideStanding(situation, key)
}

/** The field that a label and what stands beside it belong to. */
function keyBeside(situation: Situation, { role }: Label, find: Find): string {
  // "by mail to accounts@…" where it was asked how the invoice is to come.
  const isWayOfSending =
    role === 'email' && (isForChannel(situation) || isForInvoices(situation, find))
  return isWayOfSending ? 'invoice.email' : keyOfRole(situation, role)
}

function putFind(situation: Situation, label: Label, find: Find | undefined): boolean {
  if (find === undefined || !canHold(label.role, find.kind)) return false
  const key = keyBeside(situation, label, find)
  if (situation.fills.has(key)) return false
  if (isSecondPhone(situation, label, key)) {
    drop(situation, find)
    return true
  }
  // "my number" may be any of them: its shape decides, or what was asked for.
  if (!putMove(situation, key, find)) put(situation, { key, raw: find.raw, how: 'labelled' })
  drop(situation, find)
  return true
}

/** What stands before a label is its value only when it can be one: `20123456, we buy for …` is no amount. */
const putReadable = (situation: Situation, label: Label, find: Find | undefined): boolean =>
  find !== undefined &&
  fits(situation, keyOfRole(situation, label.role), find.raw) &&
  putFind(situation, label, find)

const endsWithFiller = (tokens: readonly Token[], region: Region): Region => {
  const last = tokens[region.to - 1]
  const isTrailing =
    last !== undefined &&
    region.to - region.from > 1 &&
    last.kind === 'word' &&
    !last.capital &&
    copulas.has(last.word)
  return isTrailing ? endsWithFiller(tokens, { ...region, to: region.to - 1 }) : region
}

/** "the amount, put it to 8000": in front of the figure a verb that puts something down leads to it, and to no name. */
function sumFrom(situation: Situation, from: number): Region {
  const { scan, labels } = situation
  const figure = scan.message.tokens.findIndex(({ kind }, at) => kind === 'number' && at >= from)
  const others = labels.filter((label) => label.role !== 'weakName' || label.from > figure)
  return phraseFrom({ ...situation, labels: others }, from)
}

/** How far the words go that a label introduces. */
function wholePhrase(
  situation: Situation,
  { role }: Label,
  { from, key }: { readonly from: number; readonly key: string },
): Region {
  if (role === 'address') return linesFrom(situation, from)
  if (role === 'amount') return sumFrom(situation, from)
  return key === 'company.name' ? firmFrom(situation, from) : phraseFrom(situation, from)
}

function putText(situation: Situation, label: Label): boolean {
  const judge = judges[label.role]
  if (judge === undefined || isOtherName(situation, label)) return false
  const { tokens } = situation.scan.message
  const from = behind(situation, label)
  const key = keyOfLabel(situation, label)
  const phrase = endsWithFiller(tokens, wholePhrase(situation, label, { from, key }))
  const region = nameBehind(situation, { role: label.role, key }, phrase)
  if (region.to <= region.from || !judge(situation, region, label)) return false
  if (isOtherThanSelf(situation, label, region)) {
    takeRegion(situation, region)
    return true
  }
  const raw = textOf(situation, region)
  const done = put(situation, { key, raw, how: 'labelled' })
  if (done) takeRegion(situation, region)
  return done
}

/** "we trade as Blue Moose, but legally it's Moose Media AB": of two names the one with a legal form is the registered one. */
function isOtherName(situation: Situation, label: Label): boolean {
  const { scan } = situation
  const [company, another] = scan.finds.filter(({ kind }) => kind === 'company')
  if (company === undefined || another !== undefined) return false
  return keyOfLabel(situation, label) === 'company.name'
}

const same = wordSet('same')

/** "mette@nordlys.dk, invoices to the same address": what stands before is not only for this. */
const isSameAgain = (situation: Situation, label: Label): boolean =>
  situation.scan.message.tokens.slice(label.to, label.to + 2).some(({ word }) => same.has(word))

const contradicted = /^[,;]$/

/** A label takes what follows it; failing that, what stands right before it. */
export function bindLabels(situation: Situation): void {
  const { labels, scan } = situation
  const later = strongFirst(scan.message.tokens, labels).filter((label) => {
    const at = behind(situation, label)
    const blocked = contradicted.test(String(scan.message.tokens[label.to]?.text))
    const bound =
      !blocked && (putFind(situation, label, findAt(situation, at)) || putText(situation, label))
    if (bound) situation.bound.add(label)
    return !bound
  })
  for (const label of later) {
    const isBound =
      !isSameAgain(situation, label) &&
      (putReadable(situation, label, findBefore(situation, label)) ||
        putNameBefore(situation, label))
    if (isBound) situation.bound.add(label)
  }
  // A name that found its value is no answer to anything else.
  for (const label of situation.bound) takeRegion(situation, label)
}
