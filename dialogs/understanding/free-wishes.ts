import { isConcept, type Concept } from '../../locales/concepts.ts'
import type { Sightings } from './concepts.ts'
import { meanings, type FreeWish } from './meanings.ts'

interface Need {
  /** One of these. */
  readonly among: readonly Concept[]
}

/** What a message must speak of to mean something; written as `meanings.ts` says. */
export interface Pattern<T> {
  readonly means: T
  readonly needs: readonly Need[]
  readonly without: readonly Concept[]
  readonly asked: boolean | undefined
  readonly most: number
}

const mostWords = 16
const conceptsOf = (names: string): readonly Concept[] => names.split('|').filter(isConcept)

function patternOf<T>(means: T, text: string): Pattern<T> {
  const parts = text.split(' ')
  return {
    means,
    needs: parts.filter((part) => /^[a-z]/.test(part)).map((part) => ({ among: conceptsOf(part) })),
    without: parts
      .filter((part) => part.startsWith('-'))
      .flatMap((part) => conceptsOf(part.slice(1))),
    asked: parts.includes('?') ? true : parts.includes('!') ? false : undefined,
    most: Number(parts.find((part) => part.startsWith('<'))?.slice(1) ?? mostWords),
  }
}

export const patternsOf = <T>(
  rows: readonly (readonly [T, readonly string[]])[],
): readonly Pattern<T>[] =>
  rows.flatMap(([means, texts]) => texts.map((text) => patternOf(means, text)))

const patterns = patternsOf(meanings)

/** A word of its own for each concept: "again" alone is not "again and again". */
function areApart(needs: readonly (readonly number[])[], used: readonly number[] = []): boolean {
  const [first, ...others] = needs
  if (first === undefined) return true
  return first.some((at) => !used.includes(at) && areApart(others, [...used, at]))
}

interface Said {
  readonly sightings: Sightings
  readonly length: number
  readonly asking: boolean
}

function fits(
  { needs, without, asked, most }: Pattern<unknown>,
  { sightings, length, asking }: Said,
): boolean {
  if (length > most || (asked !== undefined && asked !== asking)) return false
  if (without.some((concept) => sightings.has(concept))) return false
  const places = needs.map(({ among }) => among.flatMap((concept) => sightings.get(concept) ?? []))
  return places.every(({ length: found }) => found > 0) && areApart(places)
}

/** Thanks, and nothing but what one says with them: "super, tak skal du have". */
const isThanks = (sightings: Sightings, length: number): boolean => {
  const said = new Set([...(sightings.get('thank') ?? []), ...(sightings.get('kind') ?? [])])
  return sightings.has('thank') && said.size === length
}

export interface Utterance {
  readonly words: readonly string[]
  /** What they speak of in each language that they may be of, the likeliest first. */
  readonly readings: readonly Sightings[]
  readonly asking: boolean
}

export const saysThanks = ({ words, readings }: Utterance): boolean =>
  readings.some((sightings) => isThanks(sightings, words.length))

/** What the first pattern means that fits a message, in the likeliest language in which one does. */
export function firstFitting<T>(
  rows: readonly Pattern<T>[],
  { words, readings, asking }: Utterance,
): T | undefined {
  if (words.length === 0 || words.length > mostWords) return undefined
  for (const sightings of readings) {
    const said = { sightings, length: words.length, asking }
    const found = rows.find((pattern) => fits(pattern, said))
    if (found !== undefined) return found.means
  }
  return undefined
}

/** What a message is after that no phrase was written for. */
export const freeWish = (said: Utterance): FreeWish | undefined => firstFitting(patterns, said)
