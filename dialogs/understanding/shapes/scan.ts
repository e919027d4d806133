import type { Message, Token } from '../message.ts'

export type FindKind = 'email' | 'number' | 'amount' | 'address' | 'street' | 'company' | 'peppol'

/** Something recognised in the message by its shape, before anybody asked what it is for. */
export interface Find {
  readonly kind: FindKind
  readonly start: number
  readonly end: number
  /** The customer's words for it, or the figures that they spell. */
  readonly raw: string
}

/** Stands for a character that already belongs to something. `clean` leaves no such character in a text. */
const taken = '\u0001'

/** Part of the text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A message being read: what has been recognised so far, and what is left. */
export interface Scan {
  readonly message: Message
  readonly finds: Find[]
  /** Whole clauses of which a value has been made: nothing that is said in them is left over. */
  readonly statements: Stretch[]
  /** What is named only to say that it is no longer so. */
  readonly outdated: Find[]
  /** The message with everything taken blotted out; same offsets. */
  left: string
  /** The words of `of`, the last time that somebody asked for those left. */
  words?: { readonly of: string; readonly tokens: readonly Token[] }
}

export const startScan = (message: Message): Scan => ({
  message,
  finds: [],
  statements: [],
  outdated: [],
  left: message.text,
})

export function take(scan: Scan, start: number, end: number): void {
  scan.left = scan.left.slice(0, start) + taken.repeat(end - start) + scan.left.slice(end)
}

/** More than anybody says in one message; what comes after is left alone, so that the cost of a turn stays bounded. */
const mostFinds = 60

/** `raw` only where the find is not what is written there. */
export function addFind(
  scan: Scan,
  kind: FindKind,
  { start, end, raw }: Stretch & { readonly raw?: string },
): void {
  if (scan.finds.length >= mostFinds) return
  scan.finds.push({ kind, start, end, raw: raw ?? scan.message.text.slice(start, end) })
  take(scan, start, end)
}

export const isLeft = ({ left }: Pick<Scan, 'left'>, { start }: Token): boolean =>
  left[start] !== taken

/** The words that nothing has claimed yet. */
export function wordsLeft(scan: Scan): readonly Token[] {
  if (scan.words?.of === scan.left) return scan.words.tokens
  const tokens = scan.message.tokens.filter((token) => token.kind === 'word' && isLeft(scan, token))
  scan.words = { of: scan.left, tokens }
  return tokens
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom(message: Message, offset: number): number {
  let [low, high] = [0, message.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((message.tokens[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}
