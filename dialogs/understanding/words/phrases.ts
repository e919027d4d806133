import { recognise, type RecogniseWords } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'

interface Phrase<T> {
  /** The words behind the first one: for each seat those that may sit there. */
  readonly rest: readonly (readonly string[])[]
  readonly means: T
  /** Its place among the phrases of the index: of two that reach as far the earlier one is meant. */
  readonly order: number
}

/** What may follow one first word. */
interface Beginning<T> {
  /** The word is a phrase by itself. */
  alone: Phrase<T> | undefined
  /** Longer phrases by the words that can be their second one. */
  readonly bySecond: Map<string, Phrase<T>[]>
}

/** Phrases by the words they can start with. */
interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, Beginning<T>>
  /** Which marks (`markOf`) such words have: most words begin nothing, and are not looked up. */
  readonly marks: Uint8Array
}

const lastMark = 255

/** Of a word's first letter and length. */
const markOf = (word: string): number => (word.charCodeAt(0) * 8 + word.length) & lastMark

/** Where a phrase was found: `to` is the index after its last word. */
export interface PhraseHit<T> {
  readonly from: number
  readonly to: number
  readonly means: T
}

/** Takes the phrases of one meaning out of the words of one language. */
type PickPhrases = (words: RecogniseWords) => readonly string[]

/** The phrases of all languages under one meaning. */
export const phrasesOf = (pick: PickPhrases): readonly string[] =>
  languages.flatMap((language) => pick(recognise[language]))

/** Every word that stands in phrases, in its one spelling. */
export const wordsInPhrases = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => phrase.split(/[ |]/).map(canonical)))

/** The words that phrases can begin with. */
export const firstWords = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => String(phrase.split(' ')[0]).split('|').map(canonical)))

function beginWith<T>(byFirst: Map<string, Beginning<T>>, first: string): Beginning<T> {
  const known = byFirst.get(first)
  if (known !== undefined) return known
  const made: Beginning<T> = { alone: undefined, bySecond: new Map<string, Phrase<T>[]>() }
  byFirst.set(first, made)
  return made
}

function addPhrase<T>(beginning: Beginning<T>, phrase: Phrase<T>): void {
  const [seconds] = phrase.rest
  if (seconds === undefined) beginning.alone ??= phrase
  for (const second of seconds ?? []) {
    const beside = beginning.bySecond.get(second)
    if (beside === undefined) beginning.bySecond.set(second, [phrase])
    else beside.push(phrase)
  }
}

export function indexPhrases<T>(
  entries: readonly (readonly [T, readonly string[]])[],
): PhraseIndex<T> {
  const byFirst = new Map<string, Beginning<T>>()
  let order = 0
  for (const [means, phrases] of entries) {
    for (const phrase of phrases) {
      const [firsts = [], ...rest] = phrase.split(' ').map((slot) => slot.split('|').map(canonical))
      for (const first of firsts) addPhrase(beginWith(byFirst, first), { rest, means, order })
      order += 1
    }
  }
  const marks = new Uint8Array(lastMark + 1)
  for (const first of byFirst.keys()) marks[markOf(first)] = 1
  return { byFirst, marks }
}

/** How many little words may stand between two words of a phrase. */
const maxBetween = 3

/** How phrases are laid over the words: which words may be stepped over. */
type MayStepOver = (index: number) => boolean

/** The first word of a phrase, and what may be stepped over behind it. */
export interface Place {
  readonly at: number
  readonly mayStepOver: MayStepOver
}

/** The index behind the phrase's last word, when its words stand there. @param second index of its second word */
function endOf(
  rest: Phrase<unknown>['rest'],
  words: readonly string[],
  { second, mayStepOver }: { readonly second: number; readonly mayStepOver: MayStepOver },
): number | undefined {
  let position = second + 1
  for (let seat = 1; seat < rest.length; seat += 1) {
    const slot = rest[seat] ?? []
    let between = 0
    while (position < words.length && !slot.includes(String(words[position]))) {
      if (between >= maxBetween || !mayStepOver(position)) return undefined
      between += 1
      position += 1
    }
    if (position >= words.length) return undefined
    position += 1
  }
  return position
}

interface Best<T> {
  readonly to: number
  readonly phrase: Phrase<T>
}

const isBetter = <T>({ to, phrase }: Best<T>, best: Best<T> | undefined): boolean =>
  best === undefined || to > best.to || (to === best.to && phrase.order < best.phrase.order)

/** Whether a word that may be the phrase's second one stands nearer: the nearest is the one. */
const standsNearer = (
  [seconds = []]: Phrase<unknown>['rest'],
  words: readonly string[],
  { at, second }: { readonly at: number; readonly second: number },
): boolean => second > at + 1 && words.slice(at + 1, second).some((word) => seconds.includes(word))

/** Index of the last word that can be a second one behind the word at `at`. */
function lastSecond({ at, mayStepOver }: Place, count: number): number {
  let last = at + 1
  while (last < count - 1 && last - at <= maxBetween && mayStepOver(last)) last += 1
  return Math.min(last, count - 1)
}

/** The best of what stood before and of the phrases whose second word stands at `second`. */
function better<T>(
  phrases: readonly Phrase<T>[],
  words: readonly string[],
  { at, mayStepOver, second, best }: Place & { second: number; best: Best<T> | undefined },
): Best<T> | undefined {
  let found = best
  for (const phrase of phrases) {
    if (standsNearer(phrase.rest, words, { at, second })) continue
    const to = endOf(phrase.rest, words, { second, mayStepOver })
    if (to !== undefined && isBetter({ to, phrase }, found)) found = { to, phrase }
  }
  return found
}

function longest<T>(
  { alone, bySecond }: Beginning<T>,
  words: readonly string[],
  { at, mayStepOver }: Place,
): PhraseHit<T> | undefined {
  let best: Best<T> | undefined = alone && { to: at + 1, phrase: alone }
  const last = bySecond.size === 0 ? at : lastSecond({ at, mayStepOver }, words.length)
  for (let second = at + 1; second <= last; second += 1) {
    const phrases = bySecond.get(String(words[second]))
    if (phrases !== undefined) best = better(phrases, words, { at, mayStepOver, second, best })
  }
  return best && { from: at, to: best.to, means: best.phrase.means }
}

/** The longest phrase that starts with the word at `at`. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  place: Place,
): PhraseHit<T> | undefined {
  const beginning = index.byFirst.get(String(words[place.at]))
  return beginning && longest(beginning, words, place)
}

/** Every phrase of the index in the words, first come first served, never overlapping. */
export function phrasesIn<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  mayStepOver: MayStepOver,
): readonly PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = String(words[at])
    const beginning = index.marks[markOf(word)] === 1 ? index.byFirst.get(word) : undefined
    const hit = beginning && longest(beginning, words, { at, mayStepOver })
    if (hit === undefined) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}

/** Nothing may stand between the words of a phrase. */
export const never: MayStepOver = () => false
