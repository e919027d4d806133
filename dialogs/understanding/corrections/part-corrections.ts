import type { FieldValue } from '../../../onboarding/field.ts'
import type { Address } from '../../../onboarding/vocabulary.ts'
import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { houseLetter } from '../addresses/dwelling.ts'
import { kindOf } from '../words/field-keys.ts'
import { takeHyphen } from '../words/hyphens.ts'
import { takeMailboxes } from './mailbox-corrections.ts'
import type { Message } from '../message.ts'
import { takePostalPair } from './postal-pairs.ts'
import { findLabels, type Role } from '../labels/labels.ts'
import { takeNamedParts } from './named-part-corrections.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import { negations } from '../words/word-lists.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'
import { wordsOf } from '../words/words-of.ts'

/** Two pieces of an answer: the one that is right and the one that is not ("5, not 3"). */
interface Pair {
  readonly fresh: string
  readonly old: string
  readonly stretch: Stretch
}

const instead = indexPhrases([['instead', phrasesOf((words) => words.correction.instead)]])

const before = new RegExp(
  String.raw`(?:^|\s)(\.\p{L}{2,}|\d{1,2}\.? ?(?:[tT][vVhH]|[mM][fF])\.?|\d{1,4}${houseLetter}?),? *$`,
  'u',
)
const behind =
  /^ *(\.\p{L}{2,}|\d{1,2}\.? ?(?:tv|th|mf)\.?|\d{1,4}(?: ?\p{L})?)(?![\p{L}\d@]|[.,:/-]?\d)/iu

/** Where "not", "and not", "instead of" ends that begins at a word. */
function denialEnd(words: readonly string[], at: number): number | undefined {
  const phrase = phraseAt(instead, words, { at, mayStepOver: never })
  if (phrase !== undefined) return phrase.to
  return negations.has(String(words[at])) ? at + 1 : undefined
}

/** Characters beside the denial in which its two pieces stand. */
const reach = 16

/** "number 41 on the High Street, not 14": the one short number of the clause before the denial. */
function apart(text: string): RegExpExecArray | undefined {
  const [number, another] = [
    ...text.matchAll(/(?<![\p{L}\d.,:/-])(\d{1,4})(?: ?\p{L})?(?![\p{L}\d]|[.,:/-]\d)/gu),
  ]
  return another === undefined ? number : undefined
}

/** "not 8C, 8D", "ikke 2 men 3": the denial stands in front, and the new piece behind the old one. */
const reversed =
  /^ *(\d{1,4}(?: ?\p{L}(?!\p{L}))?)(?:,? (?:but|men|utan|uten|it['’]?s|det er|det är)|,|, ?) (\d{1,4}(?: ?\p{L}(?!\p{L}))?)(?= *(?:[.!;\n]|,(?! ?\d)|$))/iu

function pairBehind({ text }: Message, { start, end }: Stretch): Pair | undefined {
  const [whole, old, fresh] = reversed.exec(text.slice(end)) ?? []
  if (whole === undefined || old === undefined || fresh === undefined) return undefined
  return { fresh, old, stretch: { start, end: end + whole.length } }
}

/** The new piece, right before the denial or, behind a comma, anywhere in the clause before it. */
function freshBefore(text: string): { readonly fresh: string; readonly start: number } | undefined {
  const beside = before.exec(text.slice(-reach))
  if (beside !== null) return { fresh: String(beside[1]), start: text.length - beside[0].length }
  const far = /,\s*$/.test(text) ? apart(text) : undefined
  return far === undefined ? undefined : { fresh: far[0], start: far.index }
}

function pairAround({ text }: Message, { start, end }: Stretch): Pair | undefined {
  const front = freshBefore(text.slice(0, start))
  const [denied, old] = behind.exec(text.slice(end, end + reach)) ?? []
  if (front === undefined || denied === undefined || old === undefined) return undefined
  return { fresh: front.fresh, old, stretch: { start: front.start, end: end + denied.length } }
}

const figureOrEnding = /[\d.]/

function findPair({ message }: Scan): Pair | undefined {
  const { text, tokens } = message
  if (!figureOrEnding.test(text)) return undefined
  const words = wordsOf(tokens)
  for (const [at, { start }] of tokens.entries()) {
    const end = tokens[(denialEnd(words, at) ?? 0) - 1]?.end
    if (end === undefined) continue
    const pair = pairAround(message, { start, end }) ?? pairBehind(message, { start, end })
    if (pair !== undefined) return pair
  }
  return undefined
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const door = /^(\d{1,2})\.? ?(tv|th|mf)\.?$/iu

/** `2.tv`, `2tv` for `2. tv`. */
const asDoor = (text: string): string => text.replace(door, '$1. $2')

/** A pattern for the piece, a door in whatever way it is written. */
function loose(text: string): string {
  const [, floor, side] = door.exec(text) ?? []
  return floor === undefined ? escaped(text) : String.raw`${floor}\.? ?${String(side)}`
}

/** The text with its one occurrence of a piece replaced; nothing when it is not in there exactly once. */
function replaced(text: string, { old, fresh }: Pair): string | undefined {
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])${loose(old)}(?![\p{L}\d])`, 'giu')
  return [...text.matchAll(pattern)].length === 1
    ? text.replace(pattern, () => asDoor(fresh))
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
  const pair = findPair(scan)
  if (pair === undefined) return undefined
  const [found, another] = corrected(context, pair, rolesBeside(scan, pair))
  if (found === undefined || another !== undefined) return undefined
  take(scan, pair.stretch.start, pair.stretch.end)
  return found
}

/** Pieces of answers put right: by the piece that is there now, or by the name of the piece. */
export function takePartCorrections(
  scan: Scan,
  context: UnderstandingContext,
): readonly PartCorrection[] {
  const boxes = takeMailboxes(scan, context)
  if (boxes.length > 0) return boxes
  const one = takePostalPair(scan, context) ?? takePair(scan, context) ?? takeHyphen(scan, context)
  return one === undefined ? takeNamedParts(scan, context) : [one]
}

/** The piece that the message says is wrong, where it stands beside the right one. */
export const deniedPiece = (scan: Scan): string | undefined => findPair(scan)?.old
