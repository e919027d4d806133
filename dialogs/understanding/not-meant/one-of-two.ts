import { digits } from '../../../onboarding/clean.ts'
import { isInvoiceBox } from '../choices/invoice-recipients.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import {
  take,
  tokenFrom,
  type Find,
  type FindKind,
  type Scan,
  type Stretch,
} from '../shapes/scan.ts'
import { listed } from '../words/canonical.ts'
import { asides, copulas, fillers, negations, pronouns, wordSet } from '../words/word-lists.ts'

const firsts = listed(
  'første førstnævnte førstnevnte första förstnämnda fyrste fyrstnemnde first former',
)
const seconds = listed(
  'anden andre andra second other latter last sidste sidstnævnte siste sistnevnte sistnemnde sista sistnämnda',
)
const articles = listed('den det the that dén')
const formerly = wordSet('formerly')
const dead = listed(
  'gammel gamle gammal gamla old dead død död forkert feil fel wrong lukket nedlagt stengt stängd closed nedlagd',
)
const working = listed(
  'duer dur virker fungerer fungerar funker funkar works work passer passar gælder gjelder gäller bruger bruker använder svarer svarar answers tager tar bliver blir isnt doesnt arent',
)
const kinds: readonly FindKind[] = ['number', 'email', 'address']
const leastDigits = 6

const isCandidate = ({ kind, raw }: Find): boolean =>
  kind !== 'number' || digits(raw).length >= leastDigits

/** Of "the first one is best": what may follow, so that it is one of the two that is spoken of and no "first of June". */
const mayFollow = (token: Token | undefined): boolean =>
  token?.kind !== 'word' ||
  token.word === 'one' ||
  isLabelWord(token.word) ||
  [copulas, working, fillers, asides, pronouns, negations].some((list) => list.has(token.word))

/** Index of the word that says which of the two. */
const placeIn = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    ({ word }, at) =>
      (firsts.has(word) || seconds.has(word)) &&
      articles.has(String(tokens[at - 1]?.word)) &&
      mayFollow(tokens[at + 1]),
  )

const endsClause = ({ kind, text }: Token): boolean => kind === 'break' || /^[.,;!?]$/.test(text)

/** The rest of the clause behind what says which. */
function restBehind(tokens: readonly Token[], place: number): readonly Token[] {
  const rest = tokens.slice(place + 1)
  const end = rest.findIndex(endsClause)
  return end === -1 ? rest : rest.slice(0, end)
}

/** "den första funkar inte", "the first is my old one", "not the first": then the other one is meant. */
const isTurnedDown = (tokens: readonly Token[], place: number): boolean =>
  [...tokens.slice(Math.max(0, place - 2), place), ...restBehind(tokens, place)].some(({ word }) =>
    [negations, formerly, dead].some((list) => list.has(word)),
  )

interface Picked {
  readonly meant: Find
  /** What says so. */
  readonly said: Stretch
}

/** Which of the two is meant, by what is said behind them. */
function picked({ message }: Scan, [one, two]: readonly [Find, Find]): Picked | undefined {
  const tokens = message.tokens.slice(tokenFrom(message, two.end))
  const place = placeIn(tokens)
  const ordinal = tokens[place]
  if (ordinal === undefined) return undefined
  const isSecond = firsts.has(ordinal.word) === isTurnedDown(tokens, place)
  const start = tokens[place - 1]?.start ?? ordinal.start
  const end = restBehind(tokens, place).at(-1)?.end ?? ordinal.end
  return { meant: isSecond ? two : one, said: { start, end } }
}

const or =
  /^\W*(?:eller|or)(?: (?:evt|eventuelt|eventuellt|alternativt|alternatively|så|bare|bara|just))?\W*$/iu

/** `mette@… eller info@…`: one instead of the other, and no address for invoices; that one is said to be it. */
const isInstead = ({ message }: Scan, [one, two]: readonly [Find, Find]): boolean =>
  one.kind === 'email' &&
  or.test(message.text.slice(one.end, two.start)) &&
  !isInvoiceBox(two.raw) &&
  !/fakt|invoic|regn|bill/iu.test(message.text)

function drop(scan: Scan, find: Find): void {
  scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, find.start, find.end)
}

function dropOfTwo(scan: Scan, both: readonly [Find, Find]): void {
  const choice = picked(scan, both)
  if (choice === undefined && !isInstead(scan, both)) return
  drop(scan, choice?.meant === both[1] ? both[0] : both[1])
  if (choice !== undefined) take(scan, choice.said.start, choice.said.end)
}

/** "enten … eller …, brug den første", "the latter is better": of two values of one kind the one that is picked. */
export function dropNotPicked(scan: Scan): void {
  if (scan.finds.length < 2) return
  for (const kind of kinds) {
    const [one, two, another] = scan.finds
      .filter((find) => find.kind === kind && isCandidate(find))
      .sort((a, b) => a.start - b.start)
    if (one !== undefined && two !== undefined && another === undefined) dropOfTwo(scan, [one, two])
  }
}
