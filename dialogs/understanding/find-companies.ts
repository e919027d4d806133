import { countries } from '../../onboarding/countries/index.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import type { Label } from './labels.ts'
import type { Token } from './message.ts'
import { addFind, isLeft, type Scan } from './scan.ts'
import { functionWords, negations } from './word-lists.ts'

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

const forms = countryCodes.flatMap((code) => countries[code].legalForms)
/** Short codes as they end a name: `ApS`, `A/S`, `AB`, `ENK`. */
const codes = new Set(forms.map((form) => form.code).filter((code) => code.length <= 8).map(plain))
/** Long forms that end a name: `… aktieselskab`, `… handelsbolag`. */
const longForms = new Set(forms.flatMap((form) => form.names).filter((name) => !name.includes(' ')).map(plain))
/** Codes that are words of a language when they are written small. */
const alsoWords = new Set(['as', 'is', 'da', 'se', 'ab', 'ans', 'sa', 'ks', 'ps', 'hb', 'kb', 'ef', 'ek', 'sf', 'kf', 'sti', 'stat', 'fond', 'ok'])
/** Long words that stand in front of a name as well, or mean a kind of customer when they stand alone. */
const fronts = new Set(['ab', 'aktiebolaget', 'stiftelsen', 'foreningen', 'føreningen', 'brf', 'bostadsrættsføreningen'])
const connecting = new Set(['og', 'och', 'and', '&', '+', 'i', 'af', 'av', 'of', 'the', 'de', 'den', 'for', 'før', 'på'])
const longest = 7
const longestCode = 4

function isForm(token: Token): boolean {
  const form = plain(token.text)
  if (!codes.has(form)) return longForms.has(form) && !token.mended
  return !alsoWords.has(form) || /[/.]/.test(token.text) || (/^\p{Lu}[\p{Lu}/.]*$|^ApS$/u.test(token.text) && token.text.length > 1)
}

interface Name {
  readonly scan: Scan
  /** Tokens that belong to labels which end a name. */
  readonly stops: ReadonlySet<number>
}

/** `Byg & Bo`, `Nr. 1`, `H.C. Andersens`: what may stand between two words of a name. */
const between = /^(?:[. ]{0,2}|,? ?[&+] ?| ?- ?|['’"“”«» ]{1,2})$/

function belongs({ scan, stops }: Name, at: number): boolean {
  const token = scan.message.tokens[at]
  const next = scan.message.tokens[at + 1]
  if (token === undefined || next === undefined || !isLeft(scan, token) || stops.has(at)) return false
  return token.kind !== 'break' && between.test(scan.left.slice(token.end, next.start))
}

/** A capitalised word, or a small one that joins two of them; in a message without capitals, any that is no grammar. */
function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.message.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number' || token.capital) return !(negations.has(token.word) && !token.capital)
  if (token.kind === 'mark') return /^[&+"“”«»'’!.-]$/.test(token.text)
  const before = scan.message.tokens[at - 1]
  if (connecting.has(token.word)) return before?.capital === true || (before?.kind === 'word' && !functionWords.has(before.word))
  return !functionWords.has(token.word)
}

function nameStart(name: Name, form: number): number {
  let first = form
  while (form - first < longest && belongs(name, first - 1) && isNameWord(name.scan, first - 1)) first -= 1
  const { tokens } = name.scan.message
  const isHead = (token: Token | undefined) => token !== undefined && (token.kind === 'number' || (token.kind === 'word' && !connecting.has(token.word)) || token.capital)
  while (first < form && !isHead(tokens[first])) first += 1
  return first
}

/** Labels that introduce a company name; a capitalised `Mobil` or `Kontakt` right before a legal form is part of it. */
function stopsOf(scan: Scan, labels: readonly Label[]): ReadonlySet<number> {
  const introducing = labels.filter(({ role, from, to }) => {
    const token = scan.message.tokens[from]
    return role.startsWith('company') || to - from > 1 || role === 'weakName' || token?.capital === false || scan.message.tokens[to]?.text === ':'
  })
  return new Set(introducing.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
}

function addCompany(name: Name, form: number): void {
  const { scan } = name
  const { tokens } = scan.message
  const first = nameStart(name, form)
  const [start, end] = [tokens[first], tokens[form]]
  const isSentence = end?.capital === false && end.text.length > longestCode && start?.capital === false
  if (start !== undefined && end !== undefined && first < form && !isSentence) {
    addFind(scan, 'company', { start: start.start, end: end.end })
  } else if (end !== undefined && fronts.has(end.word)) addFronted(name, form)
}

/** `AB Exempel`, `Stiftelsen Havet`. */
function addFronted({ scan }: Name, form: number): void {
  const { tokens } = scan.message
  let last = form
  while (last - form < longest) {
    const [token, next] = [tokens[last], tokens[last + 1]]
    if (token === undefined || next?.kind !== 'word' || !next.capital || !isLeft(scan, next)) break
    if (scan.left.slice(token.end, next.start) !== ' ') break
    last += 1
  }
  const [start, end] = [tokens[form], tokens[last]]
  if (start !== undefined && end !== undefined && last > form) addFind(scan, 'company', { start: start.start, end: end.end })
}

/** Company names, known by the legal form that ends (or in Sweden begins) them. */
export function findCompanies(scan: Scan, labels: readonly Label[]): void {
  const name: Name = { scan, stops: stopsOf(scan, labels) }
  scan.message.tokens.forEach((token, at) => {
    if (token.kind === 'word' && isLeft(scan, token) && isForm(token)) addCompany(name, at)
  })
}
