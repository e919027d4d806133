import { indexPhrases, phraseAt, phrasesIn, phrasesOf } from './phrases.ts'
import type { Token } from './message.ts'
import { possessives } from './name-announced.ts'
import { isRole } from './role-words.ts'
import {
  conjunctions,
  hedges,
  matchVerbs,
  negations,
  pronouns,
  questionVerbs,
  questionWords,
  wordSet,
} from './word-lists.ts'

export type Assent = 'yes' | 'no' | 'partly'

const yes: ReadonlySet<string> = new Set([...wordSet('yes'), ...wordSet('yesWeak')])
const adverbs = wordSet('yesAdverbs')
const doubts = wordSet('doubt')
const neutral = wordSet('yesNeutral')
const no = wordSet('no')
const yesPhrases = indexPhrases([['yes', phrasesOf((words) => words.yesPhrases)]])
const noPhrases = indexPhrases([['no', phrasesOf((words) => words.noPhrases)]])
/** With these a yes is none yet: "let me check it", "send me the details", "my boss will". */
const delaying = indexPhrases([['delaying', phrasesOf((words) => words.noYesWith)]])
const doubtful = indexPhrases([['doubtful', phrasesOf((words) => words.doubtful)]])

const thumbsUp = /^(?:(?:👍|👌|✅|✔|☑|🆗|💯|🙌)[\p{Emoji_Modifier}\ufe0f]*)+$/u
const thumbsDown = /^(?:(?:👎|❌|🚫|⛔)[\p{Emoji_Modifier}\ufe0f]*)+$/u
const hundredPercent = /\b100 ?(?:%|procent|prosent|percent)/giu

/** Imperatives that carry out what a summary asks for. */
const performing = wordSet('performing')
const besidePerforming = wordSet('besidePerforming')

const everything = new Set('alt alting altsammen allt allting alltihop everything all'.split(' '))

const isNeutral = (word: string) => neutral.has(word)

/** "is it right", "stemmer det", "can you confirm": asked, not said. */
function isAsking(words: readonly string[], text: string): boolean {
  const [first = '', ...rest] = words
  if (text.includes('?') || questionWords.has(first)) return true
  const isBehindYes = yes.has(first) && isInverted(rest)
  return isBehindYes || [isQuestionInFront, isTurned, isGoingOn].some((sign) => sign(words))
}

const isQuestionInFront = (words: readonly string[]): boolean =>
  isInverted(words) && !isPlainYes(words)

const seconds = new Set('i du ni dere dykk you'.split(' '))

/** "godkender I det": what the other side does is asked for. */
const isTurned = ([first = '', second = '']: readonly string[]): boolean =>
  /.{4}[ea]r$/.test(first) && seconds.has(second)

const then = new Set('nu nå no så då da then now so sen'.split(' '))

/** "ok, and now": nothing follows. */
const isGoingOn = (words: readonly string[]): boolean =>
  conjunctions.has(String(words.at(-2))) && then.has(String(words.at(-1)))

/** "my boss approves that": somebody else does. */
const isOfOther = (words: readonly string[]): boolean =>
  words.some((word, at) => possessives.has(word) && isRole(String(words[at + 1])))

/** "er alt", "does it", "should I": the verb before who does it. */
const isInverted = ([first = '', second = '']: readonly string[]): boolean =>
  (questionVerbs.has(first) || matchVerbs.has(first)) &&
  (pronouns.has(second) || everything.has(second))

/** "do it": begins like a question and is none. */
const isPlainYes = (words: readonly string[]): boolean =>
  words.length === 2 && words[0] === 'do' && words[1] === 'it'

const takesBack = (word: string): boolean =>
  [negations, no, hedges, doubts].some((list) => list.has(word))

const isHeldBack = (words: readonly string[]): boolean =>
  isOfOther(words) || has(doubtful, words) || has(delaying, words)

/** Every word that belongs to a phrase of yes; phrases may overlap: "det er okay" and "okay for mig". */
function seatsOf(words: readonly string[]): ReadonlySet<number> {
  const mayStepOver = (at: number) => isNeutral(String(words[at]))
  return new Set(
    words.flatMap((_, at) => {
      const hit = phraseAt(yesPhrases, words, { at, mayStepOver })
      return hit === undefined ? [] : Array.from({ length: hit.to - at }, (_step, i) => at + i)
    }),
  )
}

/**
 * Yes only when every single word belongs to a yes and at least one of them is one; anything unknown, negated, conditional
 * or asked makes it no yes at all (no wrong confirmation, issue 3 point 7).
 */
function isWholeYes(words: readonly string[], text: string): boolean {
  if (/\d/.test(text.replace(hundredPercent, ''))) return false
  const inPhrases = seatsOf(words)
  // The "no" of "no problem" denies nothing; any other one does.
  if (words.some((word, at) => !inPhrases.has(at) && takesBack(word))) return false
  if (isAsking(words, text) || isHeldBack(words)) return false
  const closed = words.every((word, at) => yes.has(word) || neutral.has(word) || inPhrases.has(at))
  return closed && (inPhrases.size > 0 || words.some((_, at) => affirms(words, at)))
}

/** "jo", "precis" say yes in front, at the end and behind another yes; inside a sentence they do not: "det har jeg jo skrevet". */
function affirms(words: readonly string[], at: number): boolean {
  const [before, word] = [String(words[at - 1]), String(words[at])]
  if (!yes.has(word)) return false
  const isAtEdge = at === 0 || at === words.length - 1
  return !adverbs.has(word) || isAtEdge || (yes.has(before) && !adverbs.has(before))
}

/** "send", "skicka bara": nothing but the word that carries it out, with particles around it. */
const carriesOut = (words: readonly string[]): boolean =>
  words.length <= fewWords &&
  words.some((word) => performing.has(word)) &&
  words.every((word) => performing.has(word) || besidePerforming.has(word))

const has = (index: typeof yesPhrases, words: readonly string[]): boolean =>
  phrasesIn(index, words, (at) => isNeutral(String(words[at]))).length > 0

const startsWithYes = (words: readonly string[]): boolean =>
  yes.has(String(words[0])) || phrasesIn(yesPhrases, words, () => false)[0]?.from === 0

const fewWords = 4
const shortDenial = 3

function isNo(words: readonly string[]): boolean {
  if (no.has(String(words[0]))) return true
  if (has(noPhrases, words)) return true
  return words.length <= fewWords && words.some((word) => no.has(word))
}

function byEmoji(text: string): Assent | undefined {
  const marks = text.replaceAll(' ', '')
  if (thumbsUp.test(marks)) return 'yes'
  return thumbsDown.test(marks) ? 'no' : undefined
}

/** A word that belongs to a yes or a no and means nothing else. */
export const isAssentWord = (word: string): boolean =>
  yes.has(word) || no.has(word) || neutral.has(word)

/** What a message says to a yes-or-no question. `tokens`: its words without the values that were found in it. */
export function findAssent(tokens: readonly Token[], text: string): Assent | undefined {
  const words = tokens.map((token) => token.word)
  if (words.length === 0) return byEmoji(text)
  const isYes = isWholeYes(words, text) || (!text.includes('?') && carriesOut(words))
  return isYes ? 'yes' : lessThanYes(words, text)
}

/** "absolut inte", "of course not": a strong no that begins like a yes. */
const isDeniedYes = (words: readonly string[]): boolean =>
  words.length <= shortDenial && words.at(-1) !== 'no' && negations.has(String(words.at(-1)))

/** "stemmer ikke", "I do not agree": denied in so many words. */
function isDenied(words: readonly string[]): boolean {
  if (phrasesIn(noPhrases, words, () => false)[0]?.from === 0 || isDeniedYes(words)) return true
  return !yes.has(String(words[0])) && has(noPhrases, words) && !has(doubtful, words)
}

function lessThanYes(words: readonly string[], text: string): Assent | undefined {
  if (isDenied(words)) return 'no'
  if (startsWithYes(words) || has(doubtful, words)) return 'partly'
  return !text.includes('?') && isNo(words) ? 'no' : undefined
}
