import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
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

const isOfReference = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' && !functionWords.has(token.word) && !conjunctions.has(token.word))

/** Index behind what is to stand there. */
function endOf(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + mostWords && isOfReference(tokens[to])) to += 1
  return to
}

/** `Rema Reference ApS` */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at - 1]?.capital === true

/** Takes out "referens Kök 2", "reference: Projekt Havnen": what is to stand on the invoices; "Er referens: Anna Nowak" is somebody. */
export function takeReferences(scan: Scan): void {
  const { tokens } = scan.message
  for (const [at, token] of tokens.entries()) {
    if (!reference.test(token.plain) || isInName(tokens, at)) continue
    let from = at + 1
    while (from <= at + mostSteps && isStep(tokens[from])) from += 1
    const last = tokens[endOf(tokens, from) - 1]
    if (last !== undefined && !isSomebody(tokens, from)) take(scan, token.start, last.end)
  }
}
