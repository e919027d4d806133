import { canonical } from './canonical.ts'
import { addFind, take, type Scan } from './scan.ts'
import { contactVerbs, copulas, functionWords } from './word-lists.ts'

const local = /[^\s@<>(),;:"[\]*]/
const domain = /[\p{L}\d.-]/u
const spelledAt =
  /(?<=[\p{L}\d])(?: ?[([] ?(?:at|a|snabel[ -]?a|krølle?[ -]?alfa|alfakrøll|kanelbulle) ?[)\]] ?| (?:at|snabel[ -]?a|krølle?[ -]?alfa|alfakrøll|kanelbulle|@) |@ )(?=[\p{L}\d-]+\.\p{L})/iu
const spelledDot = /(?<=[\p{L}\d]) (?:dot|punktum|punkt|prik) (?=[\p{L}\d])/giu
const spacedDot = /(?<=[\p{L}\d]) \. (?=[\p{L}\d])/gu
const bracketedDot = / ?[([] ?(?:dot|punktum|punkt|prik|\.) ?[)\]] ?/giu
const link = /\b(?:https?:\/\/|www\.)[^\s,;]+/giu
const schemed = /\b\d{4}:(?:dk)?[\d ]{8,14}\d/giu

function expand(
  text: string,
  at: number,
  { fits, step }: { readonly fits: RegExp; readonly step: 1 | -1 },
): number {
  let position = at
  while (
    position + step >= 0 &&
    position + step < text.length &&
    fits.test(text.charAt(position + step))
  ) {
    position += step
  }
  return position
}

/** `anna@firma,dk`: a comma where the dot belongs. */
const commaForDot = /^,[a-z]{2,3}(?![\p{L}\d])/u

/** `lars@moenelektro. no`: a blank behind the dot, where nothing stands in front of it that ends like a host. */
const blankInHost = /^\. ?(?:dk|se|no|com|net|org|eu|nu|io)(?![\p{L}\d])/iu

/** How long the end of the host is that was typed with a comma or a blank in it. */
function slipLength(host: string, behind: string): number {
  if (host === '' || host.includes('.')) return 0
  return (commaForDot.exec(behind) ?? blankInHost.exec(behind))?.[0].length ?? 0
}

/** `firstname.lastname@`: how addresses are made, and nobody's. */
const placeholder =
  /^(?:f(?:ö|o)rnamn|first(?:name)?|forn?avn|fornamn|name|namn|navn)(?:[._-](?:efternamn|last(?:name)?|surname|etternavn|efternavn|etternamn))?$/iu

function addMail(scan: Scan, at: number): void {
  const text = scan.left
  const start = expand(text, at, { fits: local, step: -1 })
  const host = text
    .slice(at + 1, expand(text, at, { fits: domain, step: 1 }) + 1)
    .replace(/[.-]+$/, '')
  const right = at + 1 + host.length
  if (host === '' && start === at) return
  if (placeholder.test(text.slice(start, at))) {
    take(scan, start, right)
    return
  }
  const end = right + slipLength(host, text.slice(right, right + 8))
  addFind(scan, 'email', { start, end, raw: text.slice(start, end).replace('. ', '.') })
}

const signInWords = String.raw`[([]?(?:snabel[ -]?a|krølle?[ -]?alfa|alfakrøll|kanelbulle)[)\]]?`
const sign = new RegExp(signInWords, 'iu')
const dot = String.raw`(?: ?[.] ?| (?:dot|punktum|punkt|prik) )`
const part = String.raw`[\p{L}\d_-]+`
/** `lone krøllalfa garnhuset punktum no`: words for the sign that mean nothing else. */
const spelledMail = new RegExp(
  String.raw`(?<![\p{L}\d@])${part}(?:${dot}${part}){0,4} ?${signInWords} ?${part}(?:${dot}${part}){1,4}`,
  'giu',
)

const dotInWords = String.raw`(?: (?:dot|punktum|punkt|prik) | ?[([] ?(?:dot|punktum|punkt|prik|\.) ?[)\]] ?)`
const host = String.raw`${part}(?:${dot}${part}){0,3}`
/** "priya at bjorkobygg dot se", `mette (at) nordlys.dk`: "at" is the sign where the dot is a word too, or in brackets. */
const dictatedMail = new RegExp(
  String.raw`(?<![\p{L}\d@])(${part})(?:${dot}${part}){0,4}(?: at ${host}${dotInWords}| ?[([]at[)\]] ?${host}(?:${dot}|${dotInWords}))\p{L}{2,6}(?![\p{L}\d])`,
  'giu',
)
const dictated = / (?:dot|punktum|punkt|prik) |[([]at[)\]]/iu

const pointing = new Set('look see find visit shop work us site website page online'.split(' '))
const noMailboxes = [functionWords, contactVerbs, copulas, pointing]

/** "look at nordlys dot dk": a verb or grammar is no mailbox. */
const isMailbox = (word: string): boolean => !noMailboxes.some((list) => list.has(canonical(word)))

function addSpelled(scan: Scan, pattern: RegExp): void {
  for (const { index, 0: said, 1: box } of scan.left.matchAll(pattern))
    if (box === undefined || isMailbox(box))
      addFind(scan, 'email', { start: index, end: index + said.length, raw: withAtSign(said) })
}

function findSpelledMails(scan: Scan): void {
  // Looking for the sign alone is much cheaper.
  if (sign.test(scan.left)) addSpelled(scan, spelledMail)
  if (dictated.test(scan.left)) addSpelled(scan, dictatedMail)
}

/** E-mail addresses, good or not: whatever stands around an @. */
export function findMails(scan: Scan): void {
  findSpelledMails(scan)
  for (let at = scan.left.indexOf('@'); at !== -1; at = scan.left.indexOf('@', at + 1))
    addMail(scan, at)
}

/** Links are nobody's answer; Peppol ids carry their scheme in front. */
export function findLinksAndIds(scan: Scan): void {
  for (const match of scan.message.text.matchAll(schemed)) {
    addFind(scan, 'peppol', { start: match.index, end: match.index + match[0].length })
  }
  for (const match of scan.message.text.matchAll(link))
    take(scan, match.index, match.index + match[0].length)
}

/** `mette (at) nordlys.dk` as an address that can be read. */
export const withAtSign = (text: string): string =>
  text
    .replace(bracketedDot, '.')
    .replace(spacedDot, '.')
    .replace(spelledDot, '.')
    .replace(spelledAt, '@')
