import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { invoiceWords } from '../choices/invoice-mail.ts'
import { isBetween } from '../words/linking-words.ts'
import { conjunctions, copulas, firstNames, functionWords } from '../words/word-lists.ts'

/** `referens`, `reference`, `deres referanse`, `ref`. */
const reference = /^ref(?:er[ae]n[cs]e?)?n?$/
const mostSteps = 3
const mostWords = 4
/** `Kök 2`, `Avd 410` */
const longestPlace = 3

const isStep = (token: Token | undefined): boolean =>
  token?.kind === 'mark' ? /^[:=.-]$/.test(token.text) : copulas.has(String(token?.word))

/** Somebody by a first name that we know, and no number behind it. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ capital }, to) => to >= at && !capital)
  const behind = tokens[end === -1 ? tokens.length : end]
  const isNumbered = behind?.kind === 'number' && behind.text.length <= longestPlace
  return firstNames.has(String(tokens[at]?.plain)) && !isNumbered
}

const grammar = [functionWords, conjunctions, invoiceWords]

const isOfReference = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return token?.kind === 'number'
  const isGrammar = grammar.some((list) => list.has(token.word))
  return !isGrammar && (token.capital || !isBetween(token))
}

/** Index behind what is to stand there. */
function endOf(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + mostWords && isOfReference(tokens[to])) to += 1
  return to
}

/** `Rema Reference ApS` */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at - 1]?.capital === true

/** Index behind what is named there; "ret referencen" names the field, and nothing that is to stand there. */
function endBehind(tokens: readonly Token[], at: number): number | undefined {
  let from = at + 1
  while (from <= at + mostSteps && isStep(tokens[from])) from += 1
  const end = endOf(tokens, from)
  return end === from || isSomebody(tokens, from) ? undefined : end
}

/** Takes out "referens Kök 2", "reference: Projekt Havnen": what is to stand on the invoices; "Er referens: Anna Nowak" is somebody. */
export function takeReferences(scan: Scan): void {
  const { tokens } = scan.message
  for (const [at, token] of tokens.entries()) {
    if (!reference.test(token.plain) || isInName(tokens, at)) continue
    const last = tokens[(endBehind(tokens, at) ?? 0) - 1]
    if (last !== undefined) take(scan, token.start, last.end)
  }
}
