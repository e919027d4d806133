import { concepts as listed, type Concept } from '../../../locales/concepts.ts'
import { recognise } from '../../../locales/recognise.ts'
import { keepingLatestOf } from '../../../onboarding/keeping-latest.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { eachWord } from './each-word.ts'
import { canonical } from './canonical.ts'

interface Expression {
  readonly concept: Concept
  /** The words behind the first one. */
  readonly rest: readonly string[]
}

interface Lexicon {
  readonly language: Language
  /** Expressions by their first word. */
  readonly words: ReadonlyMap<string, readonly Expression[]>
  /** Concepts by what a word begins with. */
  readonly stemmed: (word: string) => readonly Concept[]
  readonly grammar: ReadonlySet<string>
}

/** What a word may be in one language. */
interface Sense {
  /** Of the language among `languages`. */
  readonly place: number
  readonly expressions: readonly Expression[]
  readonly begun: readonly Concept[]
  readonly isGrammar: boolean
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
  return { language, words, stemmed: byStem(stems), grammar }
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  da: lexiconOf('da'),
  sv: lexiconOf('sv'),
  no: lexiconOf('no'),
  en: lexiconOf('en'),
}

/** What a word may be, in the languages in which it is anything. */
const sensesOf = eachWord((word): readonly Sense[] =>
  Object.values(lexicons).flatMap(({ language, words, stemmed, grammar }) => {
    const sense = {
      place: languages.indexOf(language),
      expressions: words.get(word) ?? [],
      begun: stemmed(word),
      isGrammar: grammar.has(word),
    }
    const isAny = sense.expressions.length > 0 || sense.begun.length > 0 || sense.isGrammar
    return isAny ? [sense] : []
  }),
)

/** Whether a word speaks of anything that customers ask about. */
export const isSpokenWord = (word: string): boolean => sensesOf(word).length > 0

/** Words that begin an expression, in whatever language. */
const known: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ words }) => [...words.keys()]),
)

interface Written {
  readonly plain: string
  readonly word: string
}

/** The word as typed where it speaks of something, else with its slip put right. */
export const wordOf = ({ plain, word }: Written): string => (known.has(plain) ? plain : word)

/** The same of each word: the same list for the same words, so that what is seen in it is seen once. */
export const spokenWords = keepingLatestOf((tokens: readonly Written[]): readonly string[] =>
  tokens.map(wordOf),
)

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

interface Place {
  readonly words: readonly string[]
  readonly at: number
}

interface Seen {
  readonly language: Language
  readonly sightings: Map<Concept, number[]>
  /** How many words are words of the language, as far as these lists tell. */
  covered: number
}

/** What one word is in a language. */
function seeWord(own: Seen, { expressions, begun, isGrammar }: Sense, { words, at }: Place): void {
  let isAny = isGrammar || begun.length > 0
  for (const { concept, rest } of expressions) {
    if (rest.length > 0 && !follows(words, at, rest)) continue
    add(own.sightings, concept, at)
    isAny = true
  }
  for (const concept of begun) add(own.sightings, concept, at)
  if (isAny) own.covered += 1
}

const see = keepingLatestOf((words: readonly string[]): readonly Seen[] => {
  const seen = languages.map((language): Seen => ({ language, sightings: new Map(), covered: 0 }))
  for (const [at, word] of words.entries())
    for (const sense of sensesOf(word)) {
      const own = seen[sense.place]
      if (own !== undefined) seeWord(own, sense, { words, at })
    }
  return seen
})

/** In how many fewer words than in the best language a message may still be read in another one: neighbours mix. */
const mostLess = 1

/** What the words speak of, read in each language that they may be of, the likeliest first. */
export function sightingsIn(words: readonly string[], session: Language): readonly Sightings[] {
  const all = see(words)
  const best = Math.max(...all.map(({ covered }) => covered))
  const rank = ({ covered, language }: Seen): number => covered * 2 + (language === session ? 1 : 0)
  return all
    .filter(({ covered }) => covered >= best - mostLess)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ sightings }) => sightings)
}
