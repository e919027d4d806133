import { concepts as listed, type Concept } from '../../locales/concepts.ts'
import { recognise } from '../../locales/recognise.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { eachWord } from './each-word.ts'
import { canonical } from './canonical.ts'

interface Expression {
  readonly concept: Concept
  /** The words behind the first one. */
  readonly rest: readonly string[]
}

interface Lexicon {
  /** Expressions by their first word. */
  readonly words: ReadonlyMap<string, readonly Expression[]>
  /** Concepts by what a word begins with. */
  readonly stemmed: (word: string) => readonly Concept[]
  readonly grammar: ReadonlySet<string>
}

const shortestStem = 4

const add = <K, T>(map: Map<K, T[]>, key: K, value: T): void => {
  const beside = map.get(key)
  if (beside === undefined) map.set(key, [value])
  else beside.push(value)
}

const byStem = (stems: ReadonlyMap<string, readonly Concept[]>) => (word: string) =>
  Array.from(word).flatMap((_, at) =>
    at + 1 < shortestStem ? [] : (stems.get(word.slice(0, at + 1)) ?? []),
  )

function lexiconOf(language: Language): Lexicon {
  const words = new Map<string, Expression[]>()
  const stems = new Map<string, Concept[]>()
  for (const [concept, list] of Object.entries(listed[language]) as [Concept, string][]) {
    for (const entry of list.split(' ')) {
      const [first = '', ...rest] = entry.split('+').map(canonical)
      if (entry.endsWith('*')) add(stems, canonical(entry.slice(0, -1)), concept)
      else add(words, first, { concept, rest })
    }
  }
  const grammar = new Set(recognise[language].function.split(' ').map(canonical))
  return { words, stemmed: eachWord(byStem(stems)), grammar }
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  da: lexiconOf('da'),
  sv: lexiconOf('sv'),
  no: lexiconOf('no'),
  en: lexiconOf('en'),
}

/** Words that begin an expression, in whatever language. */
const known: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ words }) => [...words.keys()]),
)

/** The word as typed where it speaks of something, else with its slip put right. */
export const wordOf = ({
  plain,
  word,
}: {
  readonly plain: string
  readonly word: string
}): string => (known.has(plain) ? plain : word)

/** Which words of a message speak of a concept: indexes, by concept. */
export type Sightings = ReadonlyMap<Concept, readonly number[]>

const mostBetween = 1

/** Whether the words of an expression follow one another, with at most one other word between two of them. */
function follows(words: readonly string[], from: number, rest: readonly string[]): boolean {
  let at = from
  for (const word of rest) {
    const next = words.indexOf(word, at + 1)
    if (next === -1 || next - at > mostBetween + 1) return false
    at = next
  }
  return true
}

function conceptsAt({ words: index, stemmed }: Lexicon, words: readonly string[], at: number) {
  const word = String(words[at])
  const begun = stemmed(word)
  const listed = index.get(word)
  if (listed === undefined) return begun
  const said = listed
    .filter(({ rest }) => rest.length === 0 || follows(words, at, rest))
    .map(({ concept }) => concept)
  return [...said, ...begun]
}

interface Seen {
  readonly language: Language
  readonly sightings: Sightings
  /** How many words are words of the language, as far as these lists tell. */
  readonly covered: number
}

function see(words: readonly string[], language: Language): Seen {
  const sightings = new Map<Concept, number[]>()
  const lexicon = lexicons[language]
  let covered = 0
  for (const [at, word] of words.entries()) {
    const found = conceptsAt(lexicon, words, at)
    for (const concept of found) add(sightings, concept, at)
    if (found.length > 0 || lexicon.grammar.has(word)) covered += 1
  }
  return { language, sightings, covered }
}

/** In how many fewer words than in the best language a message may still be read in another one: neighbours mix. */
const mostLess = 1

/** What the words speak of, read in each language that they may be of, the likeliest first. */
export function sightingsIn(words: readonly string[], session: Language): readonly Sightings[] {
  const all = languages.map((language) => see(words, language))
  const best = Math.max(...all.map(({ covered }) => covered))
  const rank = ({ covered, language }: Seen): number => covered * 2 + (language === session ? 1 : 0)
  return all
    .filter(({ covered }) => covered >= best - mostLess)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ sightings }) => sightings)
}
