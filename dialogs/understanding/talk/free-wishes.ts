import { isConcept, type Concept } from '../../../locales/concepts.ts'
import type { Sightings } from '../words/concepts.ts'
import { meanings, type FreeWish } from './meanings.ts'

interface Need {
  /** One of these. */
  readonly among: readonly Concept[]
}

/** What a message must speak of to mean something; written as `meanings.ts` says. */
export interface Pattern<T> {
  readonly means: T
  readonly needs: readonly Need[]
  /** Needs that must follow one another. */
  readonly rows: readonly (readonly Need[])[]
  readonly without: readonly Concept[]
  readonly asked: boolean | undefined
  readonly most: number
}

/** A longer message is more than one wish. */
export const mostWords = 16
const conceptsOf = (names: string): readonly Concept[] => names.split('|').filter(isConcept)

const needsOf = (part: string): readonly Need[] =>
  part.split('>').map((names) => ({ among: conceptsOf(names) }))

function patternOf<T>(means: T, text: string): Pattern<T> {
  const parts = text.split(' ')
  const needs = parts.filter((part) => /^[a-z]/.test(part)).map(needsOf)
  return {
    means,
    needs: needs.flat(),
    rows: needs.filter(({ length }) => length > 1),
    without: parts
      .filter((part) => part.startsWith('-'))
      .flatMap((part) => conceptsOf(part.slice(1))),
    asked: parts.includes('?') ? true : parts.includes('!') ? false : undefined,
    most: Number(parts.find((part) => part.startsWith('<'))?.slice(1) ?? mostWords),
  }
}

/** Patterns in their order, and which of them a concept may be the first need of. */
export interface Patterns<T> {
  readonly all: readonly Pattern<T>[]
  readonly byFirst: ReadonlyMap<Concept, readonly number[]>
}

export function patternsOf<T>(rows: readonly (readonly [T, readonly string[]])[]): Patterns<T> {
  const all = rows.flatMap(([means, texts]) => texts.map((text) => patternOf(means, text)))
  const byFirst = new Map<Concept, number[]>()
  for (const [at, { needs }] of all.entries())
    for (const concept of needs[0]?.among ?? [])
      byFirst.set(concept, [...(byFirst.get(concept) ?? []), at])
  return { all, byFirst }
}

const patterns = patternsOf(meanings)

/** A word of its own for each concept: "again" alone is not "again and again". */
function areApart(needs: readonly (readonly number[])[], used: readonly number[] = []): boolean {
  const [first, ...others] = needs
  if (first === undefined) return true
  return first.some((at) => !used.includes(at) && areApart(others, [...used, at]))
}

/** How many words may stand between two that must follow one another. */
const mostSkipped = 2

/** Whether words that speak of these stand one behind the other: "how kind of you" and no "kind" far from a "you". */
function stand([first, ...others]: readonly Need[], sightings: Sightings): boolean {
  let ends = first === undefined ? [] : placesOf(first, sightings)
  for (const need of others) {
    const before = ends
    ends = placesOf(need, sightings).filter((at) =>
      before.some((one) => at > one && at - one <= mostSkipped + 1),
    )
  }
  return ends.length > 0
}

const placesOf = ({ among }: Need, sightings: Sightings): readonly number[] =>
  among.flatMap((concept) => sightings.get(concept) ?? [])

interface Said {
  readonly sightings: Sightings
  readonly length: number
  readonly asking: boolean
}

function fits(
  { needs, rows, without, asked, most }: Pattern<unknown>,
  { sightings, length, asking }: Said,
): boolean {
  if (length > most || (asked !== undefined && asked !== asking)) return false
  if (without.some((concept) => sightings.has(concept))) return false
  const places = needs.map((need) => placesOf(need, sightings))
  if (!places.every(({ length: found }) => found > 0) || !areApart(places)) return false
  return rows.every((row) => stand(row, sightings))
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

/** The first pattern that fits; looked at are those only that begin with something the message speaks of. */
function fitting<T>({ all, byFirst }: Patterns<T>, said: Said): Pattern<T> | undefined {
  const begun: number[] = []
  for (const concept of said.sightings.keys()) begun.push(...(byFirst.get(concept) ?? []))
  const first = begun
    .sort((a, b) => a - b)
    .find((at) => {
      const pattern = all[at]
      return pattern !== undefined && fits(pattern, said)
    })
  return first === undefined ? undefined : all[first]
}

/** What the first pattern means that fits a message, in the likeliest language in which one does. */
export function firstFitting<T>(
  patterns: Patterns<T>,
  { words, readings, asking }: Utterance,
): T | undefined {
  if (words.length === 0 || words.length > mostWords) return undefined
  for (const sightings of readings) {
    const said = { sightings, length: words.length, asking }
    const found = fitting(patterns, said)
    if (found !== undefined) return found.means
  }
  return undefined
}

/** What a message is after that no phrase was written for. */
export const freeWish = (said: Utterance): FreeWish | undefined => firstFitting(patterns, said)
