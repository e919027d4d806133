import { recognise, type RecogniseWords } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'

type ListKey = {
  [K in keyof RecogniseWords]: RecogniseWords[K] extends string ? K : never
}[keyof RecogniseWords]

const split = (list: string): readonly string[] => list.split(' ').map(canonical)

/** The words of one list in all languages, canonical. */
export const wordSet = (key: ListKey): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => split(recognise[language][key])))

/** The words of one list in one language, canonical. */
export const wordsOf = (key: ListKey, language: Language): ReadonlySet<string> =>
  new Set(split(recognise[language][key]))

/** Little words that may stand around and inside a request: "could I please have some …". */
export const fillers = wordSet('filler')
export const negations = wordSet('negation')
export const noWords = wordSet('no')
export const copulas = wordSet('copula')
export const functionWords: ReadonlySet<string> = new Set([...wordSet('function'), ...fillers])
export const firstNames = wordSet('names')
export const questionWords = wordSet('questionWords')
export const questionVerbs = wordSet('questionVerbs')
export const companyNouns = wordSet('companyNouns')
/** The same without those that are people: "vanlig privatperson och heter …" names no firm. */
export const firmWords: ReadonlySet<string> = new Set(
  [...companyNouns].filter((word) => !/^(?:person|individual|citizen|privat)/.test(word)),
)
export const currencies = wordSet('currency')
export const thousands = wordSet('thousand')
export const streetEndings: readonly string[] = [...wordSet('streets')]
export const introducingVerbs = wordSet('verb')
export const pronouns = wordSet('pronouns')
export const lineWords = wordSet('lineWords')
export const matchVerbs = wordSet('matchVerbs')
/** Words that take something back from a yes, or play for time. */
export const hedges = wordSet('hedge')
/** Words of somebody who is not sure, or puts it off. */
export const doubts = wordSet('doubt')
export const conjunctions: ReadonlySet<string> = new Set('og och o å and & samt plus'.split(' '))
/** "hej", "godmorgen": greetings of one word. */
export const greetingWords: ReadonlySet<string> = new Set(
  languages
    .flatMap((language) => recognise[language].digressions.greeting)
    .filter((phrase) => !phrase.includes(' '))
    .map(canonical),
)
/** Small words inside a person's name. */
export const particles: ReadonlySet<string> = new Set(
  'von van de der af av la le di da del dos du el al bin den ten zu'.split(' '),
)
/** Verbs of getting in touch: whom one is to talk to, ask for, ring. */
export const contactVerbs = wordSet('contactVerbs')
/** Days, months, seasons, "next": when, and nobody's name. */
export const timeWords = wordSet('timeWords')
/** "simply", "actually", "by the way": said beside a verb, and no part of what it introduces. */
export const asides = wordSet('asides')
/** "stands in the register", "same as before": these begin a reference to a value, and no value. */
export const referring = wordSet('referring')
/** Roofs, firewood, ice, IT: what a firm deals in, and grammar in this or another language. */
export const wares = wordSet('wares')
