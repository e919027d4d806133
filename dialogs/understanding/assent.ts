import { indexPhrases, phrasesIn, phrasesOf } from './phrases.ts'
import type { Token } from './message.ts'
import {
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
const neutral = wordSet('yesNeutral')
const no = wordSet('no')
const yesPhrases = indexPhrases([['yes', phrasesOf((words) => words.yesPhrases)]])
const noPhrases = indexPhrases([['no', phrasesOf((words) => words.noPhrases)]])
const doubtful = indexPhrases([['doubtful', phrasesOf((words) => words.doubtful)]])

const thumbsUp = /^(?:(?:👍|👌|✅|✔|☑|🆗|💯|🙌)[\p{Emoji_Modifier}\ufe0f]*)+$/u
const thumbsDown = /^(?:(?:👎|❌|🚫|⛔)[\p{Emoji_Modifier}\ufe0f]*)+$/u
const hundredPercent = /\b100 ?(?:%|procent|prosent|percent)/giu

const everything = new Set('alt alting altsammen allt allting alltihop everything all'.split(' '))

const isNeutral = (word: string) => neutral.has(word)

/** "is it right", "stemmer det", "can you confirm": asked, not said. */
function isAsking(words: readonly string[], text: string): boolean {
  const [first = '', ...rest] = words
  if (text.includes('?') || questionWords.has(first)) return true
  return (isInverted(words) && !isPlainYes(words)) || (yes.has(first) && isInverted(rest))
}

/** "er alt", "does it", "should I": the verb before who does it. */
const isInverted = ([first = '', second = '']: readonly string[]): boolean =>
  (questionVerbs.has(first) || matchVerbs.has(first)) &&
  (pronouns.has(second) || everything.has(second))

/** "do it": begins like a question and is none. */
const isPlainYes = (words: readonly string[]): boolean =>
  words.length === 2 && words[0] === 'do' && words[1] === 'it'

const takesBack = (word: string): boolean => negations.has(word) || no.has(word) || hedges.has(word)

/**
 * Yes only when every single word belongs to a yes and at least one of them is one; anything unknown, negated, conditional
 * or asked makes it no yes at all (no wrong confirmation, issue 3 point 7).
 */
function isWholeYes(words: readonly string[], text: string): boolean {
  if (/\d/.test(text.replace(hundredPercent, ''))) return false
  const inPhrases = new Set(
    phrasesIn(yesPhrases, words, (at) => isNeutral(String(words[at]))).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    ),
  )
  // The "no" of "no problem" denies nothing; any other one does.
  if (words.some((word, at) => !inPhrases.has(at) && takesBack(word))) return false
  if (isAsking(words, text) || has(doubtful, words)) return false
  const closed = words.every((word, at) => yes.has(word) || neutral.has(word) || inPhrases.has(at))
  return closed && (inPhrases.size > 0 || words.some((word) => yes.has(word)))
}

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
  return isWholeYes(words, text) ? 'yes' : lessThanYes(words, text)
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
