import { recognise, type RecogniseWords } from '../../locales/recognise.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'

interface Phrase<T> {
  readonly slots: readonly (readonly string[])[]
  readonly means: T
}

/** Phrases by the words they can start with. */
type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

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

export function indexPhrases<T>(
  entries: readonly (readonly [T, readonly string[]])[],
): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>()
  for (const [means, phrases] of entries) {
    for (const phrase of phrases) {
      const slots = phrase.split(' ').map((slot) => slot.split('|').map(canonical))
      const entry = { slots, means }
      for (const first of slots[0] ?? []) {
        const beside = index.get(first)
        if (beside === undefined) index.set(first, [entry])
        else beside.push(entry)
      }
    }
  }
  return index
}

/** How many little words may stand between two words of a phrase. */
const maxBetween = 3

/** How phrases are laid over the words: which words may be stepped over. */
type MayStepOver = (index: number) => boolean

type Slots = readonly (readonly string[])[]

function endOf(
  slots: Slots,
  words: readonly string[],
  { at, mayStepOver }: Place,
): number | undefined {
  // The index led here by the first word.
  let position = at + 1
  for (let seat = 1; seat < slots.length; seat += 1) {
    const slot = slots[seat] ?? []
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

/** The first word of a phrase, and what may be stepped over behind it. */
export interface Place {
  readonly at: number
  readonly mayStepOver: MayStepOver
}

function longest<T>(
  phrases: readonly Phrase<T>[],
  words: readonly string[],
  place: Place,
): PhraseHit<T> | undefined {
  let best: PhraseHit<T> | undefined
  for (const { slots, means } of phrases) {
    const to = endOf(slots, words, place)
    if (to !== undefined && to > (best?.to ?? 0)) best = { from: place.at, to, means }
  }
  return best
}

/** The longest phrase that starts with the word at `at`. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  place: Place,
): PhraseHit<T> | undefined {
  const phrases = index.get(String(words[place.at]))
  return phrases && longest(phrases, words, place)
}

/** Every phrase of the index in the words, first come first served, never overlapping. */
export function phrasesIn<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  mayStepOver: MayStepOver,
): readonly PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  for (let at = 0; at < words.length; at++) {
    // Most words begin no phrase, and this is asked of every word some forty times.
    const phrases = index.get(String(words[at]))
    const hit = phrases && longest(phrases, words, { at, mayStepOver })
    if (hit === undefined) continue
    hits.push(hit)
    at = hit.to - 1
  }
  return hits
}

/** Nothing may stand between the words of a phrase. */
export const never: MayStepOver = () => false
