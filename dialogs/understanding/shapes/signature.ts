import { canonical } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isLeft, take, type Scan } from './scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { firstNames, wordSet } from '../words/word-lists.ts'

/** "med venlig hilsen", "kind regards": every word of how a letter ends. */
const signing = wordSet('signing')
const mostWords = 3

/** The words of the name that stands. */
const standing = ({ values }: UnderstandingContext): readonly string[] =>
  ['contact.name', 'person.name'].flatMap((key) => {
    const value = values[key]
    return typeof value === 'string' ? value.split(' ').map(canonical) : []
  })

/** `Mette`, and the `S` of `Mette S`. */
const isOf = (known: readonly string[], { plain }: Token): boolean =>
  known.includes(plain) || (plain.length === 1 && known.some((word) => word.startsWith(plain)))

/** Where the name begins that ends the message. */
function nameStart(tokens: readonly Token[], known: readonly string[]): number {
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' && !signing.has(token.word) && (token.capital || isOf(known, token))
  let from = tokens.length
  while (tokens.length - from < mostWords && isName(tokens[from - 1])) from -= 1
  return from
}

/** Index of the first token of what leads to a signature: a slash, a dash, a line of its own, "regards". */
function leadStart(tokens: readonly Token[], name: number): number {
  const skip = (from: number, isLead: (token: Token) => boolean): number => {
    const before = tokens[from - 1]
    return before !== undefined && isLead(before) ? skip(from - 1, isLead) : from
  }
  const mark = skip(name, ({ text }) => /^[\n,./–—-]$/.test(text))
  return skip(mark, ({ word }) => signing.has(word))
}

/** "hilsen Mette", "/Mette": nobody but the one who writes; behind a comma or on a line of its own it may be more. */
const isSure = (lead: readonly Token[]): boolean =>
  lead.some(({ word, text }) => signing.has(word) || text === '/')

/** Whoever is the contact, or the first name of somebody who signs in so many words. */
function isWriter(
  name: readonly Token[],
  lead: readonly Token[],
  known: readonly string[],
): boolean {
  const [first, another] = name
  if (first === undefined) return false
  const isFirstName = another === undefined && firstNames.has(first.plain)
  return name.every((token) => isOf(known, token)) || (isFirstName && isSure(lead))
}

const asksForYes: ReadonlySet<string> = new Set(['confirm', 'notice'])

/** "Yes, accepted. /Mette", "ja tak, hilsen Mette": whoever signs a yes says nothing more by it (issue 3 point 7). */
export function takeSignature(scan: Scan, context: UnderstandingContext): void {
  if (!asksForYes.has(context.asks)) return
  const { tokens, text } = scan.message
  const known = standing(context)
  const name = nameStart(tokens, known)
  const from = leadStart(tokens, name)
  const [lead, ...others] = tokens.slice(from)
  if (lead === undefined || from === 0 || from === name) return
  const isFree = [lead, ...others].every((token) => isLeft(scan, token))
  if (isFree && isWriter(tokens.slice(name), tokens.slice(from, name), known))
    take(scan, lead.start, text.length)
}

const device =
  /(?<=^|\n|[.!] )\s*(?:sendt|skickat|sänt|send|sent|skrevet|skrivet) (?:fra|från|frå|from|på|on|via) (?:min|mitt|my) (?:iphone|ipad|android|samsung|huawei|galaxy|mobil|telefon|phone|mobile)\p{L}*(?: \p{L}+)?[ \t]*(?:[.!]|\n|$)/giu

/** "Sent from my iPhone": what the telephone writes, and nobody says. */
export function takeDevice(scan: Scan): void {
  for (const { index, 0: said } of scan.left.matchAll(device))
    take(scan, index, index + said.length)
}
