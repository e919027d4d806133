import { findLabels, type Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { isLeft, take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { firstNames, wordSet } from '../words/word-lists.ts'

/** "med venlig hilsen", "kind regards": every word of how a letter ends. */
const signing = wordSet('signing')
const mostWords = 4

/** Index of the token behind "Mvh", "Kind regards," on a line that says no more than a name beside it. */
function signedFrom(tokens: readonly Token[]): number | undefined {
  const line = tokens.findLastIndex(
    ({ kind }, at) => kind === 'break' && signing.has(String(tokens[at + 1]?.word)),
  )
  if (line === -1) return undefined
  const length = tokens.slice(line + 1).findIndex(({ word, kind }) => {
    return kind === 'word' && !signing.has(word)
  })
  return length === -1 ? undefined : line + 1 + length
}

/** The words with a capital that stand together from there on. */
function nameFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const isName = ({ kind, capital }: Token) => kind === 'word' && capital
  const length = tokens.slice(from).findIndex((token) => !isName(token))
  const to = length === -1 ? tokens.length : from + length
  return tokens.slice(from, Math.min(to, from + mostWords))
}

const sentenceEnd = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'break' || (/^[.!?]$/.test(token.text) && next?.start !== token.end)

/** A first name that we know, or two capitals that nothing has claimed. */
function isNameStart(scan: Scan, token: Token, at: number): boolean {
  const isFree = token.capital && isLeft(scan, token)
  const isWhole = scan.message.tokens[at + 1]?.capital === true
  return isFree && (isWhole || firstNames.has(token.plain))
}

/** The person who is said to be the contact: "kontakt er min chef Jørgen Bruun". */
function contactBehind(scan: Scan, { to, role }: Label, until: number) {
  if (role !== 'name') return []
  const { tokens } = scan.message
  const end = tokens.findIndex(
    (token, at) => at >= to && (at >= until || sentenceEnd(token, tokens[at + 1])),
  )
  const at = tokens.findIndex(
    (token, index) =>
      index >= to && index < Math.min(end, until) && isNameStart(scan, token, index),
  )
  return at === -1 ? [] : nameFrom(tokens, at)
}

const company = new Set(['companyNumber', 'gln', 'peppol'])

/** `CVR 12345674` below the name is the firm's, whoever signs. */
function isOfFirm(labels: readonly Label[], { tokens }: Scan['message'], at: number): boolean {
  const line = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'break')
  return labels.some(({ role, from }) => company.has(role) && from > line && from < at)
}

const isPersonal = ({ kind }: Find): boolean => kind === 'number' || kind === 'email'

/**
 * "Kontakt er min chef Jørgen Bruun, 20123433 … Mvh Lone Skov, tlf …": below the name of whoever signs stand her own phone
 * and e-mail, which are not those of the contact that she names.
 */
export function dropSigned(scan: Scan): void {
  const { message, finds } = scan
  const signed = signedFrom(message.tokens)
  if (signed === undefined) return
  const own = finds.filter((find) => isPersonal(find) && tokenFrom(message, find.start) > signed)
  if (own.length === 0) return
  const writer = nameFrom(message.tokens, signed).map(({ plain }) => plain)
  const labels = findLabels(scan)
  const contacts = labels.flatMap((label) => contactBehind(scan, label, signed))
  const isSame = contacts.some(({ plain }) => writer.includes(plain))
  if (writer.length === 0 || contacts.length === 0 || isSame) return
  for (const find of own) {
    const at = tokenFrom(message, find.start)
    if (isOfFirm(labels, message, at)) continue
    finds.splice(finds.indexOf(find), 1)
    takeNamed(scan, find, at)
  }
}

/** Takes the value, and the word in front that says what it is: "tlf". */
function takeNamed(scan: Scan, find: Find, at: number): void {
  const label = findLabels(scan).find(({ from, to }) => from < at && to >= at - 1)
  const first = scan.message.tokens[label?.from ?? at]
  const start = first !== undefined && isLeft(scan, first) ? first.start : find.start
  take(scan, start, find.end)
}
