import { townBehind } from '../addresses/dwelling.ts'
import { eachWord } from '../words/each-word.ts'
import type { Kind } from '../words/field-keys.ts'
import type { Message, Token } from '../message.ts'
import type { Part } from './part-shapes.ts'
import { valueOfPart, type PartValue } from './part-values.ts'
import { isPlace } from './endings.ts'
import { indexPhrases, never, phraseAt, phrasesOf, type PhraseHit } from '../words/phrases.ts'
import type { Stretch } from '../shapes/scan.ts'
import { stems } from '../words/word-stems.ts'

/** "the house number is 5": a piece, what it is to be, and what it is said not to be. */
export interface NamedPart extends PartValue {
  readonly part: Part
  /** From the name of the piece to the end of its value. */
  readonly stretch: Stretch
  /** "… i Aarhus": where the street is said to be. */
  readonly town?: string | undefined
  /** "8 at the end": where it stands is all that is said of it. */
  readonly placed?: boolean
}

/** Which kinds of answers have a piece of that name. */
export const kindsOfPart: Readonly<Record<Part, readonly Kind[]>> = {
  houseNumber: ['address'],
  street: ['address'],
  postalCode: ['address'],
  city: ['address'],
  flat: ['address'],
  firstName: ['name'],
  middleName: ['name'],
  lastName: ['name'],
  domain: ['email'],
  ending: ['phone', 'number'],
}

const parts = [
  'houseNumber',
  'street',
  'postalCode',
  'city',
  'flat',
  'middleName',
  'domain',
  'ending',
] as const satisfies readonly Part[]

const index = indexPhrases<Part>([
  ...parts.map((part) => [part, phrasesOf((words) => words.parts[part])] as const),
  ['firstName', phrasesOf(({ nameParts }) => nameParts.given)],
  ['lastName', phrasesOf(({ nameParts }) => nameParts.family)],
])

function hitAt(words: readonly string[], at: number): readonly PhraseHit<Part>[] {
  const whole = phraseAt(index, words, { at, mayStepOver: never })
  if (whole !== undefined) return [whole]
  return partsOfForm(String(words[at])).map((means) => ({ means, from: at, to: at + 1 }))
}

/** `postnumrets`, `gatan`: what a form names. */
const partsOfForm = eachWord((word) =>
  stems(word).flatMap(
    (stem) => phraseAt(index, [stem], { at: 0, mayStepOver: never })?.means ?? [],
  ),
)

/** `Karl Johans gate`: behind a capitalised word it is part of a name and names nothing. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  at > 1 && tokens[at - 1]?.capital === true

/** Nynorsk "i staden" is "instead"; in Swedish it is where something is, and names no piece either. */
const isInStead = (words: readonly string[], at: number): boolean =>
  words[at] === 'staden' && words[at - 1] === 'i'

/** Where pieces of answers are named. */
function hitsIn({ tokens }: Message): readonly PhraseHit<Part>[] {
  const words = tokens.map((token) => (token.kind === 'word' ? token.word : '\n'))
  const hits: PhraseHit<Part>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [hit] = isInName(tokens, at) || isInStead(words, at) ? [] : hitAt(words, at)
    if (hit === undefined) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}

/** The pieces that are named, with or without a value. */
export const partsNamed = (message: Message): ReadonlySet<Part> =>
  new Set(hitsIn(message).map(({ means }) => means))

const isPlaced = ({ tokens }: Message, { means, from, to }: PhraseHit<Part>): boolean =>
  means === 'ending' && isPlace(tokens.slice(from, to))

/** From the name of a piece to the end of its value, with the town behind a street. */
function withTown(message: Message, hit: PhraseHit<Part>, value: PartValue): NamedPart {
  const behind = hit.means === 'street' ? townBehind(message.text.slice(value.end)) : undefined
  const start = Math.min(message.tokens[hit.from]?.start ?? 0, value.start)
  const end = Math.max(value.end + (behind?.length ?? 0), value.deniedEnd ?? 0)
  const stretch = { start, end }
  return { ...value, part: hit.means, stretch, town: behind?.town, placed: isPlaced(message, hit) }
}

/** The pieces that are named together with what they are to be. */
export function namedParts(message: Message): readonly NamedPart[] {
  const hits = hitsIn(message)
  return hits.flatMap((hit, at) => {
    // "the last digit of the postcode is 4": behind the ending stands what it is the ending of.
    const next = hit.means === 'ending' ? undefined : hits[at + 1]?.from
    const value = valueOfPart(message, hit, next ?? message.tokens.length)
    return value === undefined ? [] : [withTown(message, hit, value)]
  })
}
