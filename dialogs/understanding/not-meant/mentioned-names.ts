import { calledAway } from '../talk/called-away.ts'
import { isConsulted } from './consulted.ts'
import { isSource } from '../words/company-words.ts'
import { kindOf } from '../words/field-keys.ts'
import { isForm } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from '../names/name-announced.ts'
import { indexPhrases, phrasesIn, phrasesOf, type PhraseHit } from '../words/phrases.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft, take, type Scan } from '../shapes/scan.ts'
import { isOfSeller } from './seller-people.ts'
import { knownWords } from '../words/spelling.ts'
import { asides, fillers, firstNames, functionWords, particles } from '../words/word-lists.ts'

type Shape = 'told' | 'absent' | 'ofSeller' | 'greetingTo'

const shapes = indexPhrases<Shape>([
  ['told', phrasesOf(({ mentions }) => mentions.told)],
  ['absent', phrasesOf(({ mentions }) => mentions.absent)],
  ['ofSeller', phrasesOf(({ mentions }) => mentions.ofSeller)],
  ['greetingTo', phrasesOf(({ mentions }) => mentions.greetingTo)],
])

/** A stretch of tokens: `to` is exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const mostWords = 4

const mayBegin = ({ kind, capital, plain }: Token): boolean =>
  kind === 'word' && (capital || firstNames.has(plain))

/** Where a person's name ends that begins at a token: capitals, or a first name that we know. */
function nameEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined || !mayBegin(first) || isForm(first, tokens[from + 1])) return from
  const isKnown = firstNames.has(first.plain)
  // "ringer I fra …": a pronoun is nobody's name.
  if (first.capital)
    return isKnown || !functionWords.has(first.word) ? capitalsEnd(tokens, from) : from
  return from + 1
}

/** `Jag`, `Chefen`: with the capital of its sentence it is still grammar, and what somebody is. */
const beginsName = (token: Token | undefined, left: number): boolean =>
  token?.capital === true &&
  (firstNames.has(token.plain) ||
    (!functionWords.has(token.word) &&
      !isRole(token.word) &&
      (left > 1 || !knownWords.has(token.word))))

/** Where the name begins that ends in front of a token: capitals, or in small letters a first name that we know. */
function nameStart(tokens: readonly Token[], to: number): number {
  let from = to
  const isPart = (token: Token | undefined) =>
    token?.kind === 'word' && (token.capital || particles.has(token.word))
  while (to - from < mostWords && isPart(tokens[from - 1])) from -= 1
  while (from < to && !beginsName(tokens[from], to - from)) from += 1
  if (from < to) return from
  const first = [to - 2, to - 1].find((at) => firstNames.has(String(tokens[at]?.plain)))
  return first ?? to
}

/** Over the comma of "Per Myhre, men han svarer aldri" the name is the one that this is said of. */
const nameBefore = (tokens: readonly Token[], { from, means }: PhraseHit<Shape>): Stretch => {
  const to = means === 'absent' && tokens[from - 1]?.text === ',' ? from - 1 : from
  return { from: nameStart(tokens, to), to }
}

/** "Henrik Bang told me", "Lars har ju sagt": over "also" and "already" the name stands in front of what is told. */
function subject(tokens: readonly Token[], hit: PhraseHit<Shape>): Stretch | undefined {
  const name = nameBefore(tokens, hit)
  // `Tine SA`: with a capital it is part of the name; and alone behind small letters it may be a family's.
  if (tokens[hit.from]?.capital !== false || name.from === name.to) return undefined
  const isSmall = tokens[name.from]?.capital === false
  return isSmall && tokens[hit.to]?.kind !== 'word' ? undefined : { from: name.from, to: hit.to }
}

/** "say hi to Peter", "hälsa Kerstin". */
function greeted(tokens: readonly Token[], { from, to }: PhraseHit<Shape>): Stretch | undefined {
  const end = nameEnd(tokens, to)
  return end > to ? { from, to: end } : undefined
}

/** "siger jeg", "says I": the one who speaks ends the sentence, and what stands in front is what is said. */
function isOwnWords(tokens: readonly Token[], { to, means }: PhraseHit<Shape>): boolean {
  const last = tokens[to - 1]
  const isSelf = /^(?:jeg|jag|vi|i)$/.test(String(last?.word))
  return means === 'told' && isSelf && tokens[to]?.kind !== 'word'
}

function mentionBy(
  tokens: readonly Token[],
  hit: PhraseHit<Shape>,
  asksName: boolean,
): Stretch | undefined {
  if (hit.means === 'greetingTo') return greeted(tokens, hit)
  if (isOwnWords(tokens, hit) || (hit.means === 'absent' && !asksName)) return undefined
  return subject(tokens, hit)
}

const isAside = (words: readonly string[]) => (at: number) =>
  asides.has(String(words[at])) || fillers.has(String(words[at]))

/** Those of whom something is told: "Henrik Bang sagde …", "Lars from your office", "Eva har slutat". */
function spokenOf(tokens: readonly Token[], asksName: boolean): readonly Stretch[] {
  const words = tokens.map(({ kind, word }) => (kind === 'word' ? word : '\n'))
  return phrasesIn(shapes, words, isAside(words)).flatMap(
    (hit) => mentionBy(tokens, hit, asksName) ?? [],
  )
}

/** Those who are named behind what is done with them: "jeg spørger lige Birthe", "your driver Henrik Bang". */
function named(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((_, from) => {
    const to = nameEnd(tokens, from)
    const isBehind = tokens[from - 1]?.capital !== true || isSource(tokens.slice(from - 1))
    const isBegun = to > from && isBehind
    const lead = isBegun ? (isOfSeller(tokens, from) ?? isConsulted(tokens, from)) : undefined
    return lead === undefined ? [] : [{ from: lead, to }]
  })
}

/**
 * "Your driver Henrik Bang told me to write here", "jeg spørger lige Birthe på kontoret", "Eva Ek har slutat": people who are only
 * spoken of are nobody's answer.
 */
export function takeMentioned(scan: Scan, asked: string): void {
  const { tokens } = scan.message
  if (!tokens.some(mayBegin)) return
  const all = [
    ...spokenOf(tokens, kindOf(asked) === 'name'),
    ...named(tokens),
    ...calledAway(tokens),
  ]
  for (const { from, to } of all) {
    const inside = tokens.slice(from, to)
    if (!inside.every((token) => token.kind !== 'word' || isLeft(scan, token))) continue
    take(scan, inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0)
  }
}
