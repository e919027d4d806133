import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { isExchanged } from './exchanged.ts'
import { but } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { take, tokenFrom, type Scan, type Stretch } from '../shapes/scan.ts'
import { negations } from '../words/word-lists.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

/** `mf@`: what stands before the sign, and nothing behind it. */
const mailbox = /(?<![^\s,;:("'“”])[\p{L}\d](?:[\p{L}\d._+-]*[\p{L}\d_])?@(?=[\s,.;:!?)"'“”]|$)/gu

interface Box extends Stretch {
  readonly text: string
}

interface Pair {
  readonly fresh: Box
  readonly old: Box
}

const boxesIn = (text: string): readonly Box[] =>
  [...text.matchAll(mailbox)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    text: said.toLowerCase(),
  }))

const isDenial = ({ word }: Token): boolean => negations.has(word)

/** How many words may stand between "not" and the mailbox that it denies: "not the old one". */
const reach = 3

/** "mf@ not mark.feeney@", "not mark.feeney@ but mf@": which of the two is denied. */
function pairOf({ message }: Scan, first: Box, second: Box): Pair | undefined {
  const at = tokenFrom(message, first.start)
  const between = message.tokens.slice(
    tokenFrom(message, first.end),
    tokenFrom(message, second.start),
  )
  // "utan" is "without", too, and among the denials.
  const isBut = between.some(({ word }) => but.has(word) || word === 'utan')
  if (!isBut && between.some(isDenial)) return { fresh: first, old: second }
  const isTurned = message.tokens.slice(Math.max(0, at - reach), at).some(isDenial)
  const isJoined = isBut || between.some(({ text }) => text === ',')
  const isOld = (isTurned && isJoined) || isExchanged(message.tokens.slice(0, at), between)
  return isOld ? { fresh: second, old: first } : undefined
}

const mails = ['contact.email', 'person.email', 'invoice.email']

/** The address with another mailbox in front of its sign; nothing where it is another address. */
function swapped(
  { values, reading }: UnderstandingContext,
  key: string,
  { fresh, old }: Pair,
): readonly PartCorrection[] {
  const value = values[key]
  if (typeof value !== 'string' || !value.startsWith(old.text)) return []
  const raw = fresh.text + value.slice(old.text.length)
  const read = fieldByKey(key)?.read(raw, reading)
  return read?.ok === true ? [{ key, raw, value: read.value }] : []
}

/**
 * "The e-mail is mf@ not mark.feeney@": the mailbox is put right in each address that stands with it, and the domain stays.
 * In none: what stands behind the sign is asked for.
 */
export function takeMailboxes(
  scan: Scan,
  context: UnderstandingContext,
): readonly PartCorrection[] {
  if (!scan.left.includes('@')) return []
  const [first, second, another] = boxesIn(scan.left)
  if (first === undefined || second === undefined || another !== undefined) return []
  const pair = pairOf(scan, first, second)
  const found = pair === undefined ? [] : mails.flatMap((key) => swapped(context, key, pair))
  if (found.length > 0) take(scan, first.start, second.end)
  return found
}
