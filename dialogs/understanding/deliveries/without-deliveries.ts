import { findAddresses, findStreets } from '../addresses/find-addresses.ts'
import { joinAddressParts } from '../addresses/join-address-parts.ts'
import { isForBoth, isToBeUsed } from '../addresses/own-too.ts'
import { present } from '../../../onboarding/present.ts'
import { readMessage, type Message, type Token } from '../message.ts'
import { startScan, type Find, type Stretch } from '../shapes/scan.ts'
import { listed } from '../words/canonical.ts'
import { endsSentence } from '../words/marked-clauses.ts'
import { isQuestion } from '../words/questions.ts'
import type { Topic, Understanding, UnderstandingContext } from '../understanding.ts'
import { conjunctions } from '../words/word-lists.ts'
import { isBill, saysDelivery } from './delivery-words.ts'
import { withoutFirms } from './without-firms.ts'
import {
  goesOnFromIt,
  isElsewhere,
  isSmall,
  mayDeliver,
  pointsBack,
  tellsWhere,
  verdictOf,
  type Verdict,
} from './where-to.ts'

/** Part of a sentence between marks, "and" and "but". */
interface Clause extends Stretch {
  readonly before: readonly Token[]
  readonly place: Find | undefined
  readonly behind: readonly Token[]
  readonly endsSentence: boolean
  readonly isAsked: boolean
  /** Asks by its words, with or without a mark. */
  readonly isQuestion: boolean
}

const dividing = /^[,;(–-]$/
const turning = listed('men but fast utan så so')

const divides = ({ kind, text, word }: Token): boolean =>
  kind === 'mark'
    ? dividing.test(text)
    : kind === 'word' && (conjunctions.has(word) || turning.has(word))

function placesIn(message: Message, asks: string): readonly Find[] {
  const trial = startScan(message)
  findAddresses(trial, asks)
  findStreets(trial, asks)
  joinAddressParts(trial)
  return trial.finds
}

const holds = (find: Find, { start }: Token): boolean => find.start <= start && start < find.end

/** "kl. 8", "nr. 4": a full stop in front of a figure or a small letter ends nothing. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2)
  if (token === undefined || !endsSentence(token)) return false
  return token.text !== '.' || next === undefined || next.capital || next.kind === 'break'
}

/** The message cut into clauses; an address is one thing, whatever marks stand in it. */
function cut({ tokens }: Message, places: readonly Find[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const [at, token] of tokens.entries()) {
    const isInside = places.some((find) => holds(find, token))
    if (!isInside && divides(token)) clauses.push([token])
    else clauses.at(-1)?.push(token)
    if (!isInside && isStop(tokens, at)) clauses.push([])
  }
  return clauses.filter(({ length }) => length > 0)
}

const wordsIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ kind, word }) => kind !== 'mark' && kind !== 'break' && !conjunctions.has(word))

function clauseOf(tokens: readonly Token[], places: readonly Find[]): Clause {
  const place = places.find((find) => tokens.some((token) => holds(find, token)))
  const { start: from, end: to } = place ?? { start: Infinity, end: Infinity }
  const outside = tokens.filter(({ start }) => start < from || start >= to)
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    before: wordsIn(outside.filter(({ start }) => start < from)),
    place,
    behind: wordsIn(outside.filter(({ start }) => start >= to)),
    endsSentence: outside.some(endsSentence),
    isAsked: outside.some(({ text }) => text === '?'),
    isQuestion: isQuestion(
      outside.filter(({ kind }) => kind === 'word'),
      '',
    ),
  }
}

interface Said {
  readonly clauses: readonly Clause[]
  /** Bills are spoken of, or asked about. */
  readonly isOfBills: boolean
  /** The own address is asked for: what is said behind it takes nothing back. */
  readonly isAnswer: boolean
  /** An address of the customer's own stands. */
  readonly hasOwn: boolean
}

const longestHeading = 3

/** Another address, or the end of a sentence: what stands before it says nothing of this one, unless it asks: "delivery address? …". */
const endsBefore = ({ place, endsSentence: isEnd, isAsked, before }: Clause): boolean =>
  place !== undefined || (isEnd && !(isAsked && before.length <= longestHeading))

/** "can you deliver to the site? it's at …": the next sentence says where that is, and of nobody that they are there. */
const goesOnFromAsked = ({ place, isAsked }: Clause, next: Clause | undefined): boolean =>
  place === undefined && isAsked && next !== undefined && tellsWhere(next.before)

/** Index of the clause that says what the address of another one is for: itself, or those before it up to another address. */
function saying({ clauses, isOfBills }: Said, at: number): readonly [Verdict, number] | undefined {
  for (let from = at; from >= 0; from--) {
    const clause = clauses[from]
    if (clause === undefined) return undefined
    const isApart = from < at && endsBefore(clause)
    if (isApart && !goesOnFromAsked(clause, clauses[from + 1])) return undefined
    const verdict = verdictOf(clause.before, isOfBills)
    if (verdict !== undefined) return [verdict, from]
  }
  return undefined
}

const isFree = ({ place, before, isAsked }: Clause): boolean =>
  place === undefined &&
  !isAsked &&
  !before.some(({ kind, text }) => kind === 'number' || text === '@')

/** Index of the last clause that goes on from an address where goods go. */
function lastOf({ clauses }: Said, at: number): number {
  let last = at
  while (!clauses[last]?.endsSentence) {
    const next = clauses[last + 1]
    if (next === undefined || !isFree(next) || !goesOnFromIt(next.before)) break
    last += 1
  }
  return last
}

/** "dit ska varorna", "er leveringsadressen": behind the address, of which nothing was said in front. */
function pointedAt({ clauses, isAnswer }: Said, at: number): boolean {
  const [clause, next] = clauses.slice(at, at + 2)
  if (clause === undefined || clause.isAsked || isAnswer) return false
  return pointsBack(clause.behind) || (!clause.endsSentence && isPointing(next))
}

const isPointing = (next: Clause | undefined): boolean =>
  next !== undefined && isFree(next) && (pointsBack(next.before) || isBracketed(next))

/** `(levering)`, `- leveringsadresse`: nothing but that. */
const isBracketed = ({ before }: Clause): boolean => before.length === 1 && saysDelivery(before)

/** Where the clause ends: behind its address stand small words, or something else altogether. */
function endOf({ place, behind, end }: Clause): number {
  if (place === undefined) return end
  const at = behind.findIndex((token) => !isSmall(token))
  if (at === -1 || goesOnFromIt(behind)) return end
  return behind[at - 1]?.end ?? place.end
}

/** "same address for delivery and bills: …", "…. Use that": where none stands, it is the customer's own as well. */
const isOwnToo = ({ clauses, hasOwn }: Said, at: number): boolean =>
  (!hasOwn && clauses.slice(0, at + 1).some(({ before }) => isForBoth(before))) ||
  clauses.slice(at, at + 2).some(({ before, behind }) => isToBeUsed([...behind, ...before]))

/** From which clause on the address of this one is said to be for goods. */
function beginOf(said: Said, at: number): number | undefined {
  if (isOwnToo(said, at)) return undefined
  const found = saying(said, at)
  if (found === undefined) return pointedAt(said, at) ? at : undefined
  const [verdict, from] = found
  return verdict === 'delivery' ? from : undefined
}

function stretchOf(said: Said, at: number): Stretch | undefined {
  const { clauses } = said
  const [from, last] = [beginOf(said, at), lastOf(said, at)]
  const [first, clause, end] = [clauses[from ?? at], clauses[at], clauses[last]]
  if (from === undefined || first === undefined || clause === undefined) return undefined
  return { start: first.start, end: last === at ? endOf(clause) : (end ?? clause).end }
}

const isSpokenOf = (clause: Clause): boolean =>
  clause.place === undefined && !clause.isAsked && !clause.isQuestion && isElsewhere(clause.before)

function stretchesIn(said: Said): readonly Stretch[] {
  return said.clauses.flatMap((clause, at) => {
    const stretch = clause.place && stretchOf(said, at)
    if (stretch !== undefined) return [stretch]
    const { start, end } = clause
    return isSpokenOf(clause) ? [{ start, end }] : []
  })
}

const blanked = (text: string, { start, end }: Stretch): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

const standsIn = ({ values }: UnderstandingContext): boolean =>
  Object.values(values).some((value) => typeof value === 'object')

/**
 * The message without what it says of where goods go: "varerne skal til lageret, Havnegade 20, 5000 Odense C, ikke kontoret". Nothing
 * of that is an answer of ours or changes one. `undefined`: it says nothing of the kind.
 */
export function withoutDeliveries(text: string, context: UnderstandingContext): string | undefined {
  const message = readMessage(text)
  if (!mayDeliver(message.tokens)) return undefined
  const { asks } = context
  const places = placesIn(message, asks)
  const hasOwn = standsIn(context)
  const clauses = cut(withoutFirms(message), places).map((tokens) => clauseOf(tokens, places))
  const isOfBills = asks.startsWith('invoice.') || message.tokens.some(isBill)
  const stretches = stretchesIn({ clauses, isOfBills, hasOwn, isAnswer: asks.endsWith('.address') })
  return stretches.length === 0 ? undefined : stretches.reduce(blanked, message.text)
}

/** "wait, the goods go to …": what is left says nothing by itself. */
const besides: ReadonlySet<Topic | undefined> = new Set<Topic>([
  'smallTalk',
  'thanks',
  'greeting',
  'frustration',
  'question',
])

/** Whether a yes or no beside it was said to the question, or to where the goods go, nobody can tell: it is asked again. */
const saysNothing = (assent: Understanding['assent'], asks: string): boolean =>
  asks === 'confirm' || (asks === 'notice' && assent !== 'no')

/** What else the message says. */
export function besideDelivery(said: Understanding, { asks }: UnderstandingContext): Understanding {
  const { assent, unclear, digression, command, ...rest } = said
  // "the address is wrong, deliveries go to the back": nothing that stands is to be changed.
  const isChange = command?.name === 'change' && command.target?.endsWith('.address') === true
  return {
    ...rest,
    ...(besides.has(digression?.topic) ? {} : present({ digression })),
    ...(isChange ? {} : present({ command })),
    ...(saysNothing(assent, asks) ? {} : present({ assent, unclear })),
    elsewhere: 'delivery',
  }
}
