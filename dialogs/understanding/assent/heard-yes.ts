import { listed } from '../words/canonical.ts'
import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { phraseAt, type PhraseHit } from '../words/phrases.ts'
import { politeSeats, seatsOf, wishesWell } from './polite-seats.ts'
import { isTurned } from '../words/turned-verbs.ts'
import { doubts, hedges, negations, noWords, wordSet } from '../words/word-lists.ts'
import { anyParticle, voices, type Phrases, type Voice } from './yes-voices.ts'

export type Range = Pick<PhraseHit<string>, 'from' | 'to'>

/** Words in which phrases are looked for, and which of them may be stepped over. */
interface Place {
  readonly words: readonly string[]
  readonly phrases: Phrases
  readonly particles: ReadonlySet<string>
}

/** Every phrase of the index; they may overlap: "det er okay" and "okay for mig". */
export function rangesIn({ words, phrases, particles }: Place): readonly Range[] {
  const mayStepOver = (at: number) => particles.has(String(words[at]))
  return words.flatMap((_, at) => phraseAt(phrases, words, { at, mayStepOver }) ?? [])
}

/** What is heard where each word belongs to a yes or stands harmlessly beside one. */
export interface Heard {
  /** At least one word says yes; else it is all beside one. */
  readonly says: boolean
  /** Says that all is right, and does not only answer "ja". */
  readonly isRight: boolean
  /** "read it twice": no yes is made of it with a mere "ok". */
  readonly isRead: boolean
}

/** One of them says yes, and where something was only read, that it was found right. */
export function isAgreed(clauses: readonly (Heard | undefined)[]): boolean {
  const all = clauses.flatMap((clause) => clause ?? [])
  if (all.length < clauses.length || !all.some(({ says }) => says)) return false
  return !all.some(({ isRead }) => isRead) || all.some(({ isRight }) => isRight)
}

/** "are you kind and finish", "have read it": begins like a question, and is none. */
export const beginsAside = (words: readonly string[]): boolean =>
  voices.some(({ asides, readings }) =>
    [asides, readings].some((phrases) => {
      const mayStepOver = (at: number) => anyParticle.has(String(words[at]))
      return (phraseAt(phrases, words, { at: 0, mayStepOver })?.to ?? 0) > 1
    }),
  )

const takesBack = (word: string): boolean =>
  [negations, noWords, hedges, doubts].some((list) => list.has(word))

const adverbs = wordSet('yesAdverbs')

/** "jo", "precis" say yes in front, at the end and behind another yes; inside a sentence they do not: "det har jeg jo skrevet". */
function affirms(words: readonly string[], at: number, yes: ReadonlySet<string>): boolean {
  const [before, word] = [String(words[at - 1]), String(words[at])]
  if (!yes.has(word)) return false
  const isAtEdge = at === 0 || at === words.length - 1
  return !adverbs.has(word) || isAtEdge || (yes.has(before) && !adverbs.has(before))
}

/** "ja, det är ok att ni tar en kreditupplysning": what the notice speaks of, and the words around it. */
function aboutInquiry(words: readonly string[], asks: string, voice: Voice) {
  const isNamed = asks === 'notice' && words.some((word) => voice.inquiry.has(word))
  const isAskedFor = words.some((_, at) => isTurned(words.slice(at)))
  return isNamed && !isAskedFor ? [voice.inquiry, voice.besideInquiry] : []
}

/** "ser bra ut", "no mistakes": in a phrase these find all right. */
const finds: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { fine, flaws, nothing } = recognise[language].yesClasses
    return [...listed(`${fine} ${flaws} ${nothing}`)]
  }),
)

/** "det er godkendt", "fandt ingen fejl": more than an answer. */
function findsRight(words: readonly string[], yeses: readonly Range[], voice: Voice): boolean {
  const isFound = ({ from, to }: Range) =>
    to - from > 1 && words.slice(from, to).some((word) => finds.has(word) || negations.has(word))
  return words.some((word) => voice.right.has(word)) || yeses.some(isFound)
}

/** What stands beside a yes in these words; "have read it and accept" is a yes itself. */
function besideIn(
  words: readonly string[],
  yeses: readonly Range[],
  { asides, readings, particles }: Voice,
) {
  const isOutside = (one: Range) => !yeses.some(({ from, to }) => from <= one.from && one.to <= to)
  const read = rangesIn({ words, phrases: readings, particles }).filter(isOutside)
  const aside = rangesIn({ words, phrases: asides, particles })
  return { isRead: read.length > 0, seats: seatsOf([...read, ...aside]) }
}

/** Which words belong to a yes, and which only stand beside one. */
function seatsIn(words: readonly string[], asks: string, voice: Voice) {
  const phrases = asks === 'notice' ? voice.noticePhrases : voice.phrases
  const yeses = rangesIn({ words, phrases, particles: voice.particles })
  const [inPhrases, polite] = [seatsOf(yeses), politeSeats(words)]
  const beside = besideIn(words, yeses, voice)
  const isApart = (at: number) => polite.has(at) || beside.seats.has(at)
  // The "no" of "no problem" denies nothing; any other one does.
  const isOpen = (at: number) => !inPhrases.has(at) && !isApart(at)
  return { yeses, inPhrases, beside, isApart, isOpen }
}

/** A good wish beside a weak yes may only take leave. */
const takesLeave = (words: readonly string[], { plain }: Voice): boolean =>
  wishesWell(words) && !words.some((word) => plain.has(word))

/** "e", "rætt", "tis": as the language writes them. */
export const inFullWords = (words: readonly string[], { spoken }: Voice): readonly string[] =>
  words.map((word) => spoken.get(word) ?? word)

/** Every word belongs to a yes of this language or stands beside one; else nothing is heard. */
export function heardIn(said: readonly string[], asks: string, voice: Voice): Heard | undefined {
  const words = inFullWords(said, voice)
  const { yes, particles, neutral } = voice
  const { yeses, inPhrases, beside, isApart, isOpen } = seatsIn(words, asks, voice)
  const known = [yes, neutral, particles, ...aboutInquiry(words, asks, voice)]
  const isKnown = (word: string) => !takesBack(word) && known.some((list) => list.has(word))
  if (words.some((word, at) => isOpen(at) && !isKnown(word))) return undefined
  if (inPhrases.size === 0 && takesLeave(words, voice)) return undefined
  // The "good" of "good morning" says nothing; "stemme" and "rett" alone are no "stemmer" and no "rätt".
  const says = words.some((_, at) => inPhrases.has(at) || (!isApart(at) && affirms(said, at, yes)))
  if (!says && beside.seats.size === 0) return undefined
  return { says, isRight: says && findsRight(words, yeses, voice), isRead: beside.isRead }
}
