import { canonical } from './canonical.ts'
import { clausesOf } from './commands.ts'
import type { Token } from './message.ts'
import { isMarred } from './marred.ts'
import { possessives } from './name-announced.ts'
import { indexPhrases, phraseAt, phrasesIn, phrasesOf, type PhraseHit } from './phrases.ts'
import { isGoodWish, politeSeats, seatsOf, wishesWell } from './polite-seats.ts'
import { isRole } from './role-words.ts'
import { isAskedOfYou, isTurned } from './turned-verbs.ts'
import {
  anyNeutral,
  anyParticle,
  isBesideYes,
  voices,
  wholePhrases,
  wholes,
  wholesAtNotice,
  yesWords,
  type Phrases,
  type Voice,
} from './yes-voices.ts'
import {
  conjunctions,
  doubts,
  hedges,
  matchVerbs,
  negations,
  noWords,
  questionVerbs,
  questionWords,
  wordSet,
} from './word-lists.ts'

const adverbs = wordSet('yesAdverbs')

/** With these a yes is none yet: "let me check it", "send me the details", "my boss will". */
const delaying = indexPhrases([['delaying', phrasesOf((words) => words.noYesWith)]])
export const doubtful = indexPhrases([['doubtful', phrasesOf((words) => words.doubtful)]])
/** Whatever acts on what was answered: "ret det", "slet det", "correct it", "deal with it". */
const amending = indexPhrases([
  ['amending', phrasesOf((words) => [...words.commands.change, ...words.amending])],
])

const preferring = wordSet('preferring')
/** "opret firmaet i stedet": something else than what stands there, whoever has claimed the word by now. */
const isOtherwise = (text: string): boolean =>
  text.split(/\P{L}+/u).some((word) => preferring.has(canonical(word)))

const hitsIn = (index: Phrases, words: readonly string[]) =>
  phrasesIn(index, words, (at) => isBesideYes(String(words[at])))

export const has = (index: Phrases, words: readonly string[]): boolean =>
  hitsIn(index, words).length > 0

type Range = Pick<PhraseHit<string>, 'from' | 'to'>

/** Words in which a yes is looked for, and which of them may be stepped over. */
interface Heard {
  readonly words: readonly string[]
  readonly phrases: Phrases
  readonly particles: ReadonlySet<string>
}

/** Every phrase of yes; they may overlap: "det er okay" and "okay for mig". */
function yesesIn({ words, phrases, particles }: Heard): readonly Range[] {
  const mayStepOver = (at: number) => particles.has(String(words[at]))
  return words.flatMap((_, at) => phraseAt(phrases, words, { at, mayStepOver }) ?? [])
}

const wholesAt = (asks: string) => (asks === 'notice' ? wholesAtNotice : wholes)

/** In whatever language. */
const anyYesesIn = (words: readonly string[], phrases = wholes): readonly Range[] =>
  yesesIn({ words, phrases, particles: anyParticle })

/** Something is to be changed, deleted or looked at again; "nothing to correct" denies that there is. */
export function amends(words: readonly string[], asks: string): boolean {
  const mayStepOver = (at: number) => anyParticle.has(String(words[at]))
  return isOutside(phrasesIn(amending, words, mayStepOver), words, asks)
}

/** Any of these that is no part of a yes: "nothing to correct", "I see no mistakes" are. */
function isOutside(hits: readonly Range[], words: readonly string[], asks: string): boolean {
  if (hits.length === 0) return false
  const yeses = anyYesesIn(words, wholesAt(asks))
  return hits.some((hit) => !yeses.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

const isVerb = (word: string): boolean => questionVerbs.has(word) || matchVerbs.has(word)

/** "er oplysningerne rigtige", "does it": a verb in front, with neither a yes nor the phrase of one behind. */
function isVerbFirst(words: readonly string[]): boolean {
  const [first = '', second] = words
  if (second === undefined || !isVerb(first)) return false
  if (yesWords.has(second) || anyParticle.has(second)) return false
  return !anyYesesIn(words).some(({ from, to }) => from === 0 && to > 1)
}

const isInverted = (words: readonly string[]): boolean =>
  questionWords.has(String(words[0])) || isAskedOfYou(words) || isVerbFirst(words)

const then = new Set('nu nå no så då da then now so sen'.split(' '))

/** "ja, er det så færdigt": a question also behind a yes; "så er det godt" and "selvfølgelig må I det" are none. */
function isAsked(words: readonly string[]): boolean {
  const isLeading = (word: string) =>
    !isVerb(word) &&
    !then.has(word) &&
    [yesWords, anyParticle, conjunctions].some((list) => list.has(word))
  const begin = words.findIndex((word) => !isLeading(word))
  if (isInverted(words)) return true
  const isOnePhrase = anyYesesIn(words).some(({ from, to }) => from < begin && begin < to)
  return begin > 0 && !isOnePhrase && isInverted(words.slice(begin))
}

/** "ok, and now", "og så er det godt": nothing follows, or nothing went before. */
const isGoingOn = (words: readonly string[]): boolean =>
  conjunctions.has(String(words[0])) ||
  (conjunctions.has(String(words.at(-2))) && then.has(String(words.at(-1))))

/** "my boss approves that", "du bekræfter det", "they agree": somebody else does. */
const isOfOther = (words: readonly string[], { consents, others }: Voice): boolean =>
  words.some(
    (word, at) =>
      (possessives.has(word) && isRole(String(words[at + 1]))) ||
      (others.has(word) && consents.has(String(words[at + 1]))),
  )

const takesBack = (word: string): boolean =>
  [negations, noWords, hedges, doubts].some((list) => list.has(word))

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

/** Every word belongs to a yes of this language, and at least one says it. */
function isClosed(words: readonly string[], asks: string, voice: Voice): boolean {
  const { yes, particles, neutral } = voice
  const known = [yes, neutral, particles, ...aboutInquiry(words, asks, voice)]
  const phrases = asks === 'notice' ? voice.noticePhrases : voice.phrases
  const inPhrases = seatsOf(yesesIn({ words, phrases, particles }))
  const polite = politeSeats(words)
  // The "no" of "no problem" denies nothing; any other one does.
  const isOpen = (at: number) => !inPhrases.has(at) && !polite.has(at)
  if (words.some((word, at) => isOpen(at) && takesBack(word))) return false
  if (inPhrases.size === 0 && wishesWell(words) && !words.some((word) => voice.plain.has(word)))
    return false
  const isKnown = (word: string, at: number) => !isOpen(at) || known.some((list) => list.has(word))
  // The "good" of "good morning" says nothing.
  const says = (at: number) => inPhrases.has(at) || (!polite.has(at) && affirms(words, at, yes))
  return words.every(isKnown) && words.some((_, at) => says(at))
}

/** Imperatives that carry out what a summary asks for. */
const performing = wordSet('performing')
const besidePerforming = wordSet('besidePerforming')
const fewToCarryOut = 4

/** "send", "ja skicka bara": nothing but the word that carries it out, with a yes and particles around it. */
const carriesOut = (words: readonly string[]): boolean =>
  words.length <= fewToCarryOut &&
  words.some((word) => performing.has(word)) &&
  words.every((word) => [performing, besidePerforming, yesWords].some((list) => list.has(word)))

/** Most messages have a word that no yes has, and need no closer look. */
const vocabulary: ReadonlySet<string> = new Set([
  ...yesWords,
  ...anyNeutral,
  ...performing,
  ...besidePerforming,
  ...wordSet('inquiry'),
  ...wordSet('besideInquiry'),
  ...[
    ...wholePhrases,
    ...phrasesOf(({ yesAtNotice, goodWishes, digressions: { thanks, greeting } }) =>
      [yesAtNotice, goodWishes, thanks, greeting].flat(),
    ),
  ]
    .flatMap((phrase) => phrase.split(/[ |]/))
    .map(canonical),
])

/** Put off, to be changed, meant otherwise, or said of somebody else. */
const isHeldBack = (words: readonly string[], asks: string): boolean =>
  isGoingOn(words) ||
  amends(words, asks) ||
  has(doubtful, words) ||
  isOutside(hitsIn(delaying, words), words, asks) ||
  voices.some((voice) => isOfOther(words, voice))

/**
 * Yes only when every single word belongs to a yes of one language and at least one of them is one; anything unknown,
 * negated, conditional, asked, said of somebody else or done to the answers makes it no yes at all: a yes that is missed
 * costs one more question, a wrong one an invoice (issue 3 point 7).
 */
export function isWholeYes(tokens: readonly Token[], text: string, asks: string): boolean {
  // A slip that was put right is a wish or the name of a field, and never a yes.
  const words = tokens.map(({ plain }) => plain)
  if (!words.every((word) => vocabulary.has(word))) return false
  if (isMarred(text) || isOtherwise(text) || isHeldBack(words, asks)) return false
  const clauses = clausesOf(tokens, text).map((clause) => clause.map(({ word }) => word))
  if (clauses.some((clause) => !isGoodWish(clause) && isAsked(clause))) return false
  const says = (said: readonly string[]) =>
    carriesOut(said) || voices.some((voice) => isClosed(said, asks, voice))
  // "yes it is right, please send": each clause says it in its own way.
  return says(words) || (clauses.length > 1 && clauses.every(says))
}
