import type { FieldValue } from '../../../onboarding/field.ts'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { kindOf } from '../words/field-keys.ts'
import { takeHyphen } from '../words/hyphens.ts'
import { takeMailboxes } from './mailbox-corrections.ts'
import { takeTurnedFigures } from './turned-figures.ts'
import { takeLettersTold } from './letters-told.ts'
import { takePostalPair } from './postal-pairs.ts'
import { findLabels, type Role } from '../labels/labels.ts'
import { pairSaid } from './said-but-should.ts'
import { takeNamedParts } from './named-part-corrections.ts'
import { findPair, type Pair } from './piece-pairs.ts'
import { withFigures } from './spelled-figures.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const door = /^(\d{1,2})\.? ?(tv|th|mf)\.?$/iu

/** `2.tv`, `2tv` for `2. tv`. */
const asDoor = (text: string): string => text.replace(door, '$1. $2')

/** `3 B`, or its letter alone. */
const house = /^(\d*) ?(\p{L})$/u

/** A pattern for the piece, a door in whatever way it is written. */
function loose(text: string): string {
  const [, floor, side] = door.exec(text) ?? []
  if (floor !== undefined) return String.raw`${floor}\.? ?${String(side)}`
  const [, number, letter] = house.exec(text) ?? []
  if (letter === undefined) return escaped(text)
  return number === '' ? String.raw`(?<=\d ?)${letter}` : String.raw`${String(number)} ?${letter}`
}

/** `3a` for `3 B`: a letter is written as the one was that it takes the place of. */
const asCased = (fresh: string, found: string): string =>
  house.test(fresh) && found === found.toUpperCase() ? fresh.toUpperCase() : fresh

/** The text with its one occurrence of a piece replaced; nothing when it is not in there exactly once. */
function replaced(text: string, { old, fresh }: Pair): string | undefined {
  const front = /^\p{L}$/u.test(old) ? '' : String.raw`(?<![\p{L}\d])`
  const pattern = new RegExp(String.raw`${front}${loose(old)}(?![\p{L}\d])`, 'giu')
  return [...text.matchAll(pattern)].length === 1
    ? text.replace(pattern, (found) => asCased(asDoor(fresh), found))
    : undefined
}

/** The phone number with its last figures replaced. */
function withEnding(phone: string, { old, fresh }: Pair): string | undefined {
  const areFigures = /^\d+$/.test(old) && /^\d+$/.test(fresh)
  if (!areFigures || old.length !== fresh.length || !phone.endsWith(old)) return undefined
  return phone.slice(0, -old.length) + fresh
}

interface Standing<V extends FieldValue = FieldValue> {
  readonly key: string
  readonly value: V
  /** So many figures of a phone number tell which number is meant: one alone only where the phone is named. */
  readonly fewest: number
}

/** The address with another ending: both pieces are endings such as `.dk`. */
function withDomainEnding(email: string, { old, fresh }: Pair): string | undefined {
  const areEndings = old.startsWith('.') && fresh.startsWith('.')
  if (!areEndings || !email.endsWith(old.toLowerCase())) return undefined
  return email.slice(0, -old.length) + fresh
}

function inText({ key, value, fewest }: Standing<string>, pair: Pair): string | undefined {
  const kind = kindOf(key)
  if (kind === 'phone') return pair.old.length < fewest ? undefined : withEnding(value, pair)
  return kind === 'email' ? withDomainEnding(value, pair) : undefined
}

const zeroed = /^0\d{3}$/

/** "0154, ikke 0155": with its nought in front it is a postal code and no amount. */
const withCode = (
  { street, postalCode, city }: Address,
  { old, fresh }: Pair,
): string | undefined =>
  old === postalCode && zeroed.test(old) && zeroed.test(fresh)
    ? `${street}, ${fresh} ${city}`
    : undefined

/** The answer as its field would read it, with the piece replaced. */
function written({ value, ...rest }: Standing, pair: Pair): string | undefined {
  if (typeof value === 'string') return inText({ value, ...rest }, pair)
  if (typeof value === 'number') return undefined
  const street = replaced(value.street, pair)
  if (street === undefined) return withCode(value, pair)
  return `${street}, ${value.postalCode} ${value.city}`
}

/** Which answers a message may mean that names the phone or the e-mail: the customer's own. */
const namedKeys: Partial<Record<Role, readonly string[]>> = {
  phone: ['contact.phone', 'person.phone'],
  email: ['contact.email', 'person.email'],
  invoiceEmail: ['invoice.email'],
}

function corrected(
  { values, reading: asOf }: UnderstandingContext,
  pair: Pair,
  roles: readonly Role[],
): readonly PartCorrection[] {
  const named = roles.flatMap((role) => namedKeys[role] ?? [])
  const among = Object.entries(values).filter(([key]) => named.length === 0 || named.includes(key))
  return among.flatMap(([key, value]) => {
    const raw = written({ key, value, fewest: named.length === 0 ? 2 : 1 }, pair)
    const reading = raw === undefined ? undefined : fieldByKey(key)?.read(raw, asOf)
    return raw !== undefined && reading?.ok === true ? [{ key, raw, value: reading.value }] : []
  })
}

/** What is named in the clause of the two pieces: "name is Tom, floor is 3 not 2, phone is …" says nothing of a phone's 2. */
function rolesBeside(scan: Scan, { stretch }: Pair): readonly Role[] {
  const { text, tokens } = scan.message
  const from = Math.max(
    text.lastIndexOf(',', stretch.start - 1),
    text.lastIndexOf('.', stretch.start - 1),
  )
  const to = text.slice(stretch.end).search(/[,.;\n]/)
  const until = to === -1 ? text.length : stretch.end + to
  return findLabels(scan).flatMap(({ role, from: at }) => {
    const start = tokens[at]?.start ?? 0
    return start > from && start < until ? [role] : []
  })
}

/**
 * "5, not 3", "7C ikke 7B", ".com instead of .dk": the old piece stands in exactly one answer, and that answer is changed
 * in that piece alone. In none or in several: nothing is filled, and the customer is asked.
 */
function takePair(scan: Scan, context: UnderstandingContext): PartCorrection | undefined {
  const pair = pairSaid(scan.message.text) ?? findPair(scan)
  if (pair === undefined) return undefined
  const [found, another] = corrected(context, pair, rolesBeside(scan, pair))
  if (found === undefined || another !== undefined) return undefined
  take(scan, pair.stretch.start, pair.stretch.end)
  return found
}

/** Pieces of answers put right: by the piece that is there now, or by the name of the piece. */
export const takePartCorrections = (
  scan: Scan,
  context: UnderstandingContext,
): readonly PartCorrection[] => withFigures(scan, (written) => partsIn(written, context))

function partsIn(scan: Scan, context: UnderstandingContext): readonly PartCorrection[] {
  const boxes = takeMailboxes(scan, context)
  if (boxes.length > 0) return boxes
  const one =
    takeTurnedFigures(scan, context) ??
    takeLettersTold(scan, context) ??
    takePostalPair(scan, context) ??
    takePair(scan, context) ??
    takeHyphen(scan, context)
  return one === undefined ? takeNamedParts(scan, context) : [one]
}

/** The piece that the message says is wrong, where it stands beside the right one. */
export const deniedPiece = (scan: Scan): string | undefined => findPair(scan)?.old
