import { behind, findAt, findBefore } from './beside-label.ts'
import { canHold, keyOfRole } from '../words/field-keys.ts'
import { isForInvoices } from '../choices/invoice-recipients.ts'
import { putOtherWay } from '../choices/other-way-to.ts'
import { judges, keyOfLabel } from './label-judges.ts'
import { strongFirst } from './label-order.ts'
import type { Label } from './labels.ts'
import { isBesideStanding } from '../shapes/landline-apart.ts'
import type { Token } from '../message.ts'
import { putMove } from '../countries/moved-house.ts'
import { putNameBefore } from '../names/name-before-label.ts'
import { isOtherThanSelf, nameBehind } from '../names/name-behind-label.ts'
import type { Find } from '../shapes/scan.ts'
import { fits, isForChannel, put, type Situation } from '../situation.ts'
import {
  firmFrom,
  linesFrom,
  phraseFrom,
  takeRegion,
  textOf,
  type Region,
} from '../words/text-region.ts'
import { copulas, wordSet } from '../words/word-lists.ts'

function drop(situation: Situation, find: Find): void {
  situation.scan.finds.splice(situation.scan.finds.indexOf(find), 1)
}

/** A number stands behind it that no label has taken yet. */
const isNumbered = (situation: Situation, label: Label): boolean =>
  findAt(situation, behind(situation, label))?.kind === 'number'

/** Where there is no field for the landline, the mobile that stands, or stands beside it, is the number to keep. */
function isSecondPhone(situation: Situation, { role }: Label, key: string): boolean {
  if (role !== 'landline' || !key.endsWith('.phone')) return false
  const { labels, scan } = situation
  const mobile = labels.some((one) => one.role === 'phone' && isNumbered(situation, one))
  const others = labels.filter((one) => one.role === 'companyNumber' || one.role === 'gln').length
  const numbers = scan.finds.filter(({ kind }) => kind === 'number').length
  return mobile || numbers > 1 + others || isBesideStanding(situation, key)
}

/** `Mobil 20 12 34 18, tlf 33 12 34 18`: a telephone by its name is no other number, even where one is noted. */
function dropSecond(situation: Situation, { role }: Label, find: Find): boolean {
  if (role !== 'landline' && role !== 'phone') return false
  if (!fits(situation, keyOfRole(situation, 'phone'), find.raw)) return false
  drop(situation, find)
  return true
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
  if (situation.fills.has(key)) return dropSecond(situation, label, find)
  if (key === 'invoice.email') putOtherWay(situation, find)
  if (isSecondPhone(situation, label, key)) {
    drop(situation, find)
    return true
  }
  // "my number" may be any of them: its shape decides, or what was asked for.
  if (!putMove(situation, key, find)) put(situation, { key, raw: find.raw, how: 'labelled' })
  drop(situation, find)
  return true
}

/** "12345678 thats my cvr": with nothing behind it the label can only mean the number in front, right or wrong. */
function isSaidOfNumber({ scan }: Situation, { role, to }: Label, { kind, raw }: Find): boolean {
  const next = scan.message.tokens[to]
  const isEnd = next === undefined || next.kind === 'break' || /^[.!]$/.test(next.text)
  const size = raw.replace(/\D/g, '').length
  return role === 'companyNumber' && kind === 'number' && isEnd && size >= 8 && size <= 10
}

/** What stands before a label is its value only when it can be one: `20123456, we buy for …` is no amount. */
const putReadable = (situation: Situation, label: Label, find: Find | undefined): boolean =>
  find !== undefined &&
  (fits(situation, keyOfRole(situation, label.role), find.raw) ||
    isSaidOfNumber(situation, label, find)) &&
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
