import { canonical } from '../words/canonical.ts'
import { clausesOf } from '../talk/commands.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Token } from '../message.ts'
import { isFronted } from './fronted.ts'
import { isMarred } from '../words/marred.ts'
import { possessives } from '../names/name-announced.ts'
import {
  beginsAside,
  heardIn,
  inFullWords,
  isAgreed,
  rangesIn,
  type Heard,
  type Range,
} from './heard-yes.ts'
import { indexPhrases, phrasesIn, phrasesOf, wordsInPhrases } from '../words/phrases.ts'
import { spelledOut } from './misspelled-yes.ts'
import { behindNo, behindNothing } from './nothing-to-change.ts'
import { plainly } from './plain-words.ts'
import { isGoodWish } from './polite-seats.ts'
import { isRole } from '../words/role-words.ts'
import { isAskedOfYou } from '../words/turned-verbs.ts'
import {
  anyNeutral,
  anyAsides,
  anyParticle,
  anySpoken,
  asidePhrases,
  isBesideYes,
  voices,
  wholePhrases,
  wholes,
  yesWords,
  type Phrases,
  type Voice,
} from './yes-voices.ts'
import {
  conjunctions,
  matchVerbs,
  noWords,
  questionVerbs,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'

/** With these a yes is none yet: "let me check it", "send me the details", "my boss will". */
const delaying = indexPhrases([['delaying', phrasesOf((words) => words.noYesWith)]])
export const doubtful = indexPhrases([['doubtful', phrasesOf((words) => words.doubtful)]])
/** Whatever acts on what was answered: "ret det", "slet det", "correct it", "deal with it". */
const amending = indexPhrases([
  ['amending', phrasesOf((words) => [...words.commands.change, ...words.amending])],
])

/** "ja, før det": before that. Swedish "tack för det" is spelled alike in all but its letter. */
const before = /(?<!\p{L})f(?:ø|oe)r(?!\p{L})/iu

const preferring = wordSet('preferring')
/** "opret firmaet i stedet": something else than what stands there, whoever has claimed the word by now. */
export const isOtherwise = (text: string): boolean =>
  text.split(/\P{L}+/u).some((word) => preferring.has(canonical(word)))

const hitsIn = (index: Phrases, words: readonly string[]) =>
  phrasesIn(index, words, (at) => isBesideYes(String(words[at])))

export const has = (index: Phrases, words: readonly string[]): boolean =>
  hitsIn(index, words).length > 0

/** In whatever language. */
const anyYesesIn = (words: readonly string[]): readonly Range[] =>
  rangesIn({ words, phrases: wholes, particles: anyParticle })

const inEnglish = voices[languages.indexOf('en')]
/** "yes corect it" corrects as "yes correct it" does; in the other languages what is right is no verb. */
const correctly = (words: readonly string[]): readonly string[] =>
  inEnglish === undefined ? words : inFullWords(words, inEnglish)

/** Something is to be changed, deleted or looked at again; "nothing to correct" denies that there is. */
export function amends(words: readonly string[], asks: string): boolean {
  const mayStepOver = (at: number) => anyParticle.has(String(words[at]))
  const hits = [words, correctly(words)].flatMap((said) => phrasesIn(amending, said, mayStepOver))
  return isOutside(hits, words, asks)
}

/** In the words of one language each: the Danish "godt" of "det er godt, rett det" is no particle of a Norwegian "det er rett det". */
const ownYesesIn = (words: readonly string[], asks: string): readonly Range[] =>
  voices.flatMap((voice) => {
    const { phrases, noticePhrases, readings, particles } = voice
    const full = inFullWords(words, voice)
    return [asks === 'notice' ? noticePhrases : phrases, readings].flatMap((index) =>
      rangesIn({ words: full, phrases: index, particles }),
    )
  })

/** Any of these that is no part of a yes: "nothing to correct", "I see no mistakes" are. */
function isOutside(hits: readonly Range[], words: readonly string[], asks: string): boolean {
  if (hits.length === 0) return false
  const yeses = ownYesesIn(words, asks)
  return hits.some((hit) => !yeses.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

/** "ä de rätt" asks as "är det rätt" does. */
const isQuestionVerb = (word: string): boolean =>
  questionVerbs.has(word) ||
  voices.some(({ spoken }) => questionVerbs.has(String(spoken.get(word))))

const isVerb = (word: string): boolean => isQuestionVerb(word) || matchVerbs.has(word)

/** "er oplysningerne rigtige", "does it": a verb in front, with neither a yes nor the phrase of one behind. */
function isVerbFirst(words: readonly string[], asks: string): boolean {
  const [first = '', second] = words
  if (second === undefined || !isVerb(first)) return false
  if (yesWords.has(second) || anyParticle.has(second)) return false
  return !ownYesesIn(words, asks).some(({ from, to }) => from === 0 && to > 1)
}

const isInverted = (words: readonly string[], asks: string): boolean =>
  questionWords.has(String(words[0])) || isAskedOfYou(words) || isVerbFirst(words, asks)

const then = new Set('nu nå no så då da then now so sen'.split(' '))

/** "ja, er det så færdigt": a question also behind a yes; "så er det godt" and "selvfølgelig må I det" are none. */
function isAsked(words: readonly string[], asks: string): boolean {
  const isLeading = (word: string) =>
    !isVerb(word) &&
    !then.has(word) &&
    [yesWords, anyParticle, conjunctions].some((list) => list.has(word))
  const begin = words.findIndex((word) => !isLeading(word))
  if (isInverted(words, asks)) return true
  if (isFronted(words[begin - 1])) return false
  const isOnePhrase = anyYesesIn(words).some(({ from, to }) => from < begin && begin < to)
  return begin > 0 && !isOnePhrase && isInverted(words.slice(begin), asks)
}

/** "ok, and now", "og så er det godt", "yes well": nothing follows, or nothing went before. */
const isGoingOn = (words: readonly string[]): boolean =>
  conjunctions.has(String(words[0])) ||
  (conjunctions.has(String(words.at(-2))) && then.has(String(words.at(-1)))) ||
  (words.at(-1) === 'well' && yesWords.has(String(words.at(-2))))

const consenting = wordSet('consents')
/** "alt stemmer, min ven": whom it is said to, where neither side of it consents to anything. */
const isAddress = (words: readonly string[], at: number): boolean =>
  rangesIn({ words, phrases: anyAsides, particles: anyParticle }).some(
    ({ from, to }) => from <= at && at + 1 < to,
  ) && ![words[at - 1], words[at + 2]].some((word) => consenting.has(String(word)))

/** "de är nöjda", "they agree": with an "are" between or without. */
function consentsAt(words: readonly string[], at: number, { consents }: Voice): boolean {
  const [next, behind] = [String(words[at]), String(words[at + 1])]
  return consents.has(next) || (isQuestionVerb(next) && consents.has(behind))
}

/** "my boss approves that", "du bekræfter det", "they agree": somebody else does. */
const isOfOther = (words: readonly string[], voice: Voice): boolean =>
  words.some(
    (word, at) =>
      (possessives.has(word) && isRole(String(words[at + 1])) && !isAddress(words, at)) ||
      (voice.others.has(word) && consentsAt(words, at + 1, voice)),
  )

/** Imperatives that carry out what a summary asks for. */
const performing = wordSet('performing')
const besidePerforming = wordSet('besidePerforming')
const fewToCarryOut = 4

/** "send", "ja skicka bara": nothing but the word that carries it out, with a yes and particles around it. */
const carriesOut = (words: readonly string[]): boolean =>
  words.length <= fewToCarryOut &&
  words.some((word) => performing.has(word)) &&
  words.every((word) => [performing, besidePerforming, yesWords].some((list) => list.has(word)))

/** A good wish, a request, what has been read: begins with a verb now and then, and asks nothing. */
const isHarmless = (clause: readonly string[]): boolean => isGoodWish(clause) || beginsAside(clause)

const carriedOut: Heard = { says: true, isRight: true, isRead: false }

/** What a clause says, in whatever language it says most. */
function heard(words: readonly string[], asks: string): Heard | undefined {
  if (carriesOut(words)) return carriedOut
  const each = voices.flatMap((voice) => heardIn(words, asks, voice) ?? [])
  return each.find(({ says }) => says) ?? each[0]
}

/** Most messages have a word that no yes has, and need no closer look. */
const vocabulary: ReadonlySet<string> = new Set([
  ...yesWords,
  ...anyNeutral,
  ...anySpoken,
  ...noWords,
  ...performing,
  ...besidePerforming,
  ...wordSet('inquiry'),
  ...wordSet('besideInquiry'),
  ...wordsInPhrases([
    ...wholePhrases,
    ...asidePhrases,
    ...phrasesOf(({ yesAtNotice, goodWishes, digressions: { thanks, greeting } }) =>
      [yesAtNotice, goodWishes, thanks, greeting].flat(),
    ),
  ]),
])

/** Put off, to be changed, meant otherwise, or said of somebody else. */
const isHeldBack = (words: readonly string[], asks: string): boolean =>
  isGoingOn(words) ||
  amends(words, asks) ||
  has(doubtful, words) ||
  isOutside(hitsIn(delaying, words), words, asks) ||
  voices.some((voice) => isOfOther(words, voice))

/** "yes it is right, please send": as one sentence, or each clause in its own way. */
function saysYes(
  words: readonly string[],
  clauses: readonly (readonly string[])[],
  asks: string,
): boolean {
  if (clauses.some((clause) => !isHarmless(clause) && isAsked(clause, asks))) return false
  if (voices.some((voice) => isAgreed([heardIn(words, asks, voice)]))) return true
  if (carriesOut(words)) return true
  if (clauses.length > 1 && isAgreed(behindNothing(clauses).map((one) => heard(one, asks))))
    return true
  return asks === 'confirm' && saysRightBehindNo(clauses)
}

/** At the summary, where it is asked what is to be changed too; to the credit notice a no is an objection. */
function saysRightBehindNo(clauses: readonly (readonly string[])[]): boolean {
  const behind = behindNo(clauses)
  if (behind === undefined) return false
  return isAgreed(behind.map((one) => heard(one, 'confirm')))
}

/**
 * Yes only when every single word belongs to a yes of one language, or to what is known to be harmless beside one, and at
 * least one of them says it; anything unknown, negated, conditional, asked, said of somebody else or done to the answers
 * makes it no yes at all: a yes that is missed costs one more question, a wrong one an invoice (issue 3 point 7).
 */
export function isWholeYes(said: readonly Token[], text: string, asks: string): boolean {
  // A slip that was put right is a wish or the name of a field, and never a yes.
  const tokens = spelledOut(plainly(said), vocabulary)
  if (tokens === undefined) return false
  const words = tokens.map(({ plain }) => plain)
  if (isMarred(text) || isOtherwise(text) || before.test(text) || isHeldBack(words, asks))
    return false
  return saysYes(
    words,
    clausesOf(tokens, text).map((clause) => clause.map(({ word }) => word)),
    asks,
  )
}
