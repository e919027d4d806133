import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { Scan } from '../shapes/scan.ts'
import { asksWhether } from './asks-whether.ts'
import { isTurned } from '../words/turned-verbs.ts'
import { isOnlyCalming } from './calming.ts'
import { isOnTerms } from './on-terms.ts'
import { amends, doubtful, has, isWholeYes } from './whole-yes.ts'
import { isBesideYes, yesPhrases, yesWords as yes } from './yes-voices.ts'
import { contrasts } from '../words/linking-words.ts'
import {
  conjunctions,
  copulas,
  matchVerbs,
  negations,
  noWords as no,
  wordSet,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

export type Assent = 'yes' | 'no' | 'partly'

const noPhrases = indexPhrases([['no', phrasesOf((words) => words.noPhrases)]])

const thumbsUp = /^(?:(?:👍|👌|✅|✔|☑|🆗|💯|🙌)[\p{Emoji_Modifier}\ufe0f]*)+$/u
const thumbsDown = /^(?:(?:👎|❌|🚫|⛔)[\p{Emoji_Modifier}\ufe0f]*)+$/u

const articles = listed('a an the')

/** "I'm in" agrees, "I'm in a bit of a hurry" does not. */
function startsWithYes(words: readonly string[]): boolean {
  if (yes.has(String(words[0]))) return true
  const [hit] = phrasesIn(yesPhrases, words, () => false)
  return hit?.from === 0 && !articles.has(String(words[hit.to]))
}

const fewWords = 4
const shortDenial = 3

function isNo(words: readonly string[]): boolean {
  if (no.has(String(words[0]))) return true
  if (has(noPhrases, words)) return true
  return words.length <= fewWords && words.some((word) => no.has(word))
}

/** "y", "j", "100 %", "+1"; "n": answers in one sign, where nothing but one is asked for. */
const signs = [
  [/^(?:[yj]|100%|\+1)[.!]*$/iu, 'yes'],
  [/^n[.!]*$/iu, 'no'],
] as const
const asksForYes = /^(?:confirm|notice|suggest:)/

function bySign(text: string, asks: string): Assent | undefined {
  const marks = text.replaceAll(' ', '')
  if (thumbsUp.test(marks)) return 'yes'
  if (thumbsDown.test(marks)) return 'no'
  return asksForYes.test(asks) ? signs.find(([sign]) => sign.test(marks))?.[1] : undefined
}

/** A word that belongs to a yes or a no and means nothing else. */
export const isAssentWord = (word: string): boolean =>
  yes.has(word) || no.has(word) || isBesideYes(word)

/** "no problem" to the summary: said of whatever was talked about, and nobody becomes a customer by that. */
const isMereCalm = (words: readonly string[], asks: string): boolean =>
  asks === 'confirm' && isOnlyCalming(words)

/**
 * What a message says to a yes-or-no question. `tokens`: its words without the values that were found in it. `asks`: what
 * it answers.
 */
export function findAssent(
  tokens: readonly Token[],
  { left, message }: Pick<Scan, 'left' | 'message'>,
  asks: string,
): Assent | undefined {
  const words = wordsOf(tokens)
  if (words.length <= 1) {
    const sign = bySign(message.text, asks)
    if (sign !== undefined || words.length === 0) return sign
  }
  // A value beside a yes is no part of it, whatever becomes of the value.
  if (isWholeYes(tokens, message.text, asks)) return isMereCalm(words, asks) ? 'partly' : 'yes'
  // "kör ni ut gips?": the "go" of a yes, and here what is asked.
  return left.includes('?') && isTurned(words) ? undefined : lessThanYes(words, left, asks)
}

/** "absolut inte", "of course not": a strong no that begins like a yes. */
const isDeniedYes = (words: readonly string[]): boolean =>
  words.length <= shortDenial && words.at(-1) !== 'no' && negations.has(String(words.at(-1)))

/** "stemmer ikke", "I do not agree": denied in so many words. */
function isDenied(words: readonly string[]): boolean {
  if (phrasesIn(noPhrases, words, () => false)[0]?.from === 0 || isDeniedYes(words)) return true
  return !yes.has(String(words[0])) && has(noPhrases, words) && !has(doubtful, words)
}

/** "du må gerne rette det": a yes to changing something, which is none to what was asked. */
const wantsChange = (words: readonly string[], asks: string): boolean =>
  amends(words, asks) && (has(yesPhrases, words) || words.some((word) => yes.has(word)))

const remainder = wordSet('remainder')
const saysNothing = [copulas, new Set('det den alt alle it that all'.split(' '))]

/** "the mobile is 20 12 34 77, the rest is right": what is left is agreed to, up to the end or a "but". */
function agreesToRest(words: readonly string[]): boolean {
  const behind = words.slice(words.findIndex((word) => remainder.has(word)) + 1)
  if (behind.length === words.length) return false
  const isClosed = (word: string) => isAssentWord(word) || copulas.has(word)
  const end = behind.findIndex((word) => no.has(word) || negations.has(word) || !isClosed(word))
  const next = String(behind[end])
  if (end !== -1 && !contrasts.has(next) && !conjunctions.has(next)) return false
  return behind
    .slice(0, end === -1 ? behind.length : end)
    .some((word) => matchVerbs.has(word) || !saysNothing.some((list) => list.has(word)))
}

/** "kun hvis det ikke koster noget": half a yes to the notice. */
const agreesOnTerms = (words: readonly string[], text: string, asks: string): boolean =>
  asks === 'notice' && !text.includes('?') && isOnTerms(words)

function lessThanYes(words: readonly string[], text: string, asks: string): Assent | undefined {
  if (agreesOnTerms(words, text, asks)) return 'partly'
  return asksWhether(words) ? undefined : partOrNo(words, text, asks)
}

function partOrNo(words: readonly string[], text: string, asks: string): Assent | undefined {
  if (isDenied(words)) return 'no'
  if ([startsWithYes, agreesToRest].some((sign) => sign(words))) return 'partly'
  if (has(doubtful, words) || wantsChange(words, asks)) return 'partly'
  return !text.includes('?') && isNo(words) ? 'no' : undefined
}
