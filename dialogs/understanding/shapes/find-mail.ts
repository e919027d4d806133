import { canonical } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { addFind, take, tokenFrom, type Scan } from './scan.ts'
import { knownWords } from '../words/spelling.ts'
import { contactVerbs, copulas, firstNames, functionWords } from '../words/word-lists.ts'

/** `Epost=nils@…`, `mejl|nils@…`: what joins a label with its value stands in no address that anybody has. */
const local = /[^\s@<>(),;:"[\]*=|]/
const domain = /[\p{L}\d.-]/u
const spelledAt =
  /(?<=[\p{L}\d])(?: ?[([] ?(?:at|a|snabel[ -]?a|krølle?t?[ -]?(?:alfa|a)|alfa[ -]?krøll|kanelbulle) ?[)\]] ?| (?:at|snabel[ -]?a|krølle?t?[ -]?(?:alfa|a)|alfa[ -]?krøll|kanelbulle|@) |@ )(?=[\p{L}\d-]+\.\p{L})/iu
const spelledDot = /(?<=[\p{L}\d]) (?:dot|punktum|punkt|prikk|prik) (?=[\p{L}\d])/giu
const spacedDot = /(?<=[\p{L}\d]) \. (?=[\p{L}\d])/gu
/** "fjord bindestrek lys", "kari underscore h": strokes as they are read aloud. */
const hyphenWords = 'bindestre(?:g|k|ck)|mellemstreg|hyphen|dash|minus'
const underWords = 'under(?: ?score|stre(?:g|k|ck))|lav ?streg|bunn ?strek|sänkt streck'
const readAloud = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<=[\p{L}\d])(?: (?:${words}) | ?[([] ?(?:${words}) ?[)\]] ?)(?=[\p{L}\d])`,
    'giu',
  )
const spelledHyphen = readAloud(hyphenWords)
const spelledUnder = readAloud(underWords)
const bracketedDot = / ?[([] ?(?:dot|punktum|punkt|prikk|prik|\.) ?[)\]] ?/giu
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

/** `lars@moenelektro. no`, `lars@moenelektro . no`: blanks around the dot, where nothing stands in front of it that ends like a host. */
const blankInHost = /^ ?\. ?(?:dk|se|no|com|net|org|eu|nu|io)(?![\p{L}\d])/u

/** `anna@firma punktum dk`, `anna@firma(dot)se` */
const dotInHost =
  /^(?: ?[([](?:dot|punktum|punkt|prikk|prik|\.)[)\]] ?| (?:dot|punktum|punkt|prikk|prik) )(?:dk|se|no|com|net|org|eu|nu|io)(?![\p{L}\d])/iu

/** `anna@post.firma`: what is no ending of a host goes on. */
const ended = /\.(?:dk|se|no|com|net|org|eu|nu|io|info|biz|fi|de|uk)$/i

const slips = [commaForDot, blankInHost, dotInHost]

/** How long the end of the host is that was typed with a comma or a blank in it. */
function slipLength(host: string, behind: string): number {
  if (host === '' || ended.test(host)) return 0
  // With a dot in it already, only a comma right in front of an ending is a slip: `jonas@post.nordlys,dk`.
  if (host.includes('.')) return commaForDot.exec(behind)?.[0].length ?? 0
  const slip = slips.map((pattern) => pattern.exec(behind)).find((found) => found !== null)
  return slip?.[0].length ?? 0
}

/** `firstname.lastname@`: how addresses are made, and nobody's. */
const placeholder =
  /^(?:f(?:ö|o)rnamn|first(?:name)?|forn?avn|fornamn|name|namn|navn)(?:[._-](?:efternamn|last(?:name)?|surname|etternavn|efternavn|etternamn))?$/iu

const longestSlip = 14
const longestBox = 70
const ending = /\.\p{L}{2,}$/u

/** `anita . solberg@`, `torunn(punktum)bjorgaas@`: a full stop between blanks, in brackets or in words is one of the address. */
const spacedStop = new RegExp(
  String.raw`(?<!\S)[\p{L}\d_-]+(?: \. | ?[([](?:dot|punktum|punkt|prikk|prik|\.)[)\]] ?| (?:dot|punktum|prikk|prik|${hyphenWords}|${underWords}) )$`,
  'iu',
)

/** Where the mailbox that ends here begins. */
function boxStart(text: string, end: number): number {
  const start = expand(text, end, { fits: local, step: -1 })
  return (
    start - (spacedStop.exec(text.slice(Math.max(0, start - longestBox), start))?.[0].length ?? 0)
  )
}

interface Around {
  readonly start: number
  readonly end: number
  readonly box: string
  readonly host: string
}

/** What stands around a sign; with `loose` over a blank on either side of it: `leif @firma.no`. */
function around(text: string, at: number, loose: boolean): Around {
  const isOver = (blank: number, behind: number, fits: RegExp) =>
    loose && text[blank] === ' ' && fits.test(text.charAt(behind))
  const start = boxStart(text, isOver(at - 1, at - 2, local) ? at - 1 : at)
  const from = isOver(at + 1, at + 2, domain) ? at + 2 : at + 1
  const said = text.slice(from, expand(text, from - 1, { fits: domain, step: 1 }) + 1)
  const host = said.replace(/[.-]+$/, '')
  const right = from + host.length
  const end = right + slipLength(host, text.slice(right, right + longestSlip))
  const box = withDots(text.slice(start, at).trim())
  return { start, end, box, host: withDots(text.slice(from, end)).replace(/ /g, '') }
}

const hasBlank = (text: string, at: number): boolean => text[at - 1] === ' ' || text[at + 1] === ' '

/** With blanks beside the sign it is an address only where box and host look like it; "meet us @ noon" is none. */
const isAddress = ({ box, host }: Around): boolean =>
  ending.test(host) && isMailbox(box) && !isLabelWord(box)

function addMail(scan: Scan, at: number): void {
  const text = scan.left
  const loose = hasBlank(text, at) ? around(text, at, true) : undefined
  const isLoose = loose !== undefined && isAddress(loose)
  const { start, end, box, host } = isLoose ? loose : around(text, at, false)
  if (host === '' && box === '') return
  if (placeholder.test(box)) {
    take(scan, start, end)
    return
  }
  const first = isLoose ? wholeBox(scan, start) : start
  addFind(scan, 'email', { start: first, end, raw: `${text.slice(first, start)}${box}@${host}` })
}

const signInWords = String.raw`[([]?(?:snabel[ -]?a|krølle?t?[ -]?(?:alfa|a)|alfa[ -]?krøll|kanelbulle)[)\]]?`
const sign = new RegExp(signInWords, 'iu')

/** "mette snabela nordlys": words for the sign that stand in nobody's name. */
export const namesSign = (text: string): boolean => sign.test(text)

const dot = String.raw`(?: ?[.] ?| (?:dot|punktum|punkt|prikk|prik) | ?[([] ?(?:dot|punktum|punkt|prikk|prik) ?[)\]] ?)`
const strokeWords = `(?:${hyphenWords}|${underWords})`
const stroke = String.raw`(?: ${strokeWords} | ?[([] ?${strokeWords} ?[)\]] ?)`
const part = String.raw`[\p{L}\d_-]+(?:${stroke}[\p{L}\d_-]+){0,3}`
/** In a mailbox: "Nilsson. Eva-Lena (at) …" ends a sentence with its full stop. */
const dotInBox = String.raw`(?: [.] ?|[.](?! )| (?:dot|punktum|punkt|prikk|prik) )`
/** `lone krøllalfa garnhuset punktum no`: words for the sign that mean nothing else. */
const spelledMail = new RegExp(
  String.raw`(?<![\p{L}\d@])${part}(?:${dotInBox}${part}){0,4} ?${signInWords} ?${part}(?:${dot}${part}){1,4}`,
  'giu',
)

const dotInWords = String.raw`(?: (?:dot|punktum|punkt|prikk|prik) | ?[([] ?(?:dot|punktum|punkt|prikk|prik|\.) ?[)\]] ?)`
const host = String.raw`${part}(?:${dot}${part}){0,3}`
/** "priya at bjorkobygg dot se", `mette (at) nordlys.dk`: "at" is the sign where the dot is a word too, or in brackets. */
const dictatedMail = new RegExp(
  String.raw`(?<![\p{L}\d@])(${part})(?:(?:${dotInBox}|${dotInWords})${part}){0,4}(?: at ${host}${dotInWords}| ?[([](?:at|a|snabel-?a)[)\]] ?${host}(?:${dot}|${dotInWords}))\p{L}{2,6}(?![\p{L}\d])`,
  'giu',
)
const dictated = / (?:dot|punktum|punkt|prikk|prik) |[([](?:at?|snabel-?a)[)\]]/iu

const pointing = new Set('look see find visit shop work us site website page online'.split(' '))
const noMailboxes = [functionWords, contactVerbs, copulas, pointing]

/** "look at nordlys dot dk": a verb or grammar is no mailbox. */
const isMailbox = (word: string): boolean => !noMailboxes.some((list) => list.has(canonical(word)))

const longestPart = 4

/** A word that means nothing else to us, or a short number. */
function isOfBox(token: Token, next: Token): boolean {
  if (token.kind === 'number') return token.text.length <= longestPart
  const isName = firstNames.has(token.plain) || !knownWords.has(token.word)
  return token.kind === 'word' && isName && (!token.capital || next.capital)
}

/** "ingrid dahl 85 at hotmail dot com": with blanks in it nobody can tell what the mailbox is, so that all of it is one attempt. */
function wholeBox({ message, left }: Scan, from: number): number {
  let start = from
  for (let at = tokenFrom(message, from); at > 0; at--) {
    const [token, next] = message.tokens.slice(at - 1, at + 1)
    if (token === undefined || next === undefined || !isOfBox(token, next)) break
    if (left.slice(token.end, next.start) !== ' ') break
    start = token.start
  }
  return start
}

function addSpelled(scan: Scan, pattern: RegExp): void {
  for (const { index, 0: said, 1: box } of scan.left.matchAll(pattern)) {
    if (box !== undefined && !isMailbox(box)) continue
    const [start, end] = [wholeBox(scan, index), index + said.length]
    const raw = withAtSign(scan.left.slice(start, end))
    addFind(scan, 'email', { start, end, raw })
  }
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

const withDots = (text: string): string =>
  text
    .replace(bracketedDot, '.')
    .replace(spacedDot, '.')
    .replace(spelledDot, '.')
    .replace(spelledHyphen, '-')
    .replace(spelledUnder, '_')

/** `mette (at) nordlys.dk` as an address that can be read. */
export const withAtSign = (text: string): string => withDots(text).replace(spelledAt, '@')
