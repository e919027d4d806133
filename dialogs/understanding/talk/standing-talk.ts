import { assentOf, type Intent } from './answer-intent.ts'
import { canonical } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { phrasesIn } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { standing } from '../words/standing-phrases.ts'
import { copulas, fillers, functionWords, negations, noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { isBesideYes, yesWords } from '../assent/yes-voices.ts'

/** "väl", "vel": the speaker takes it for granted. */
const takenForGranted = new Set(['väl', 'vel'].map(canonical))
/** What a field that is named is called in the phrases. */
const its = ['det', 'it'] as const
const small = [fillers, functionWords, yesWords, copulas, takenForGranted]

const isSmall = (word: string): boolean =>
  !negations.has(word) && (isBesideYes(word) || small.some((list) => list.has(word)))

/** "nej, behold det": what opens the message turns the change down. */
const isOpening = (word: string, at: number): boolean => at === 0 && noWords.has(word)

/**
 * "lad det stå", "it's right as it is": nothing is to be changed; "let's go on": nothing is answered. Only where nothing else
 * is said: "behold faktura" and "vi fortsætter på mandag" are more.
 */
function standingIn(words: readonly string[]): 'keeps' | 'goesOn' | undefined {
  const hits = phrasesIn(standing, words, (at) => isSmall(String(words[at])))
  const isKnown = (word: string, at: number) =>
    isSmall(word) || isOpening(word, at) || hits.some(({ from, to }) => from <= at && at < to)
  if (hits.length === 0 || !words.every(isKnown)) return undefined
  return hits.find(({ means }) => means === 'keeps')?.means ?? 'goesOn'
}

/** The same where a field may be named in place of "it": "leave the name", "lad telefonnummeret stå". */
export function standingOfField(
  { labels, scan }: Situation,
  tokens: readonly Token[],
): 'keeps' | 'goesOn' | undefined {
  const named = new Set(labels.flatMap(({ from, to }) => scan.message.tokens.slice(from, to)))
  const isAgain = (token: Token, at: number) =>
    named.has(token) && at > 0 && named.has(tokens[at - 1] ?? token)
  const told = tokens.filter((token, at) => !isAgain(token, at))
  return its
    .map((it) => standingIn(told.map((token) => (named.has(token) ? it : token.word))))
    .find((topic) => topic !== undefined)
}

const saysNoValue = ({ fills, ambiguous, scan }: Situation): boolean =>
  fills.size === 0 && ambiguous === undefined && scan.finds.length === 0

/**
 * Where a yes is asked for, both may be that. Beside "did you mean" they are a no or a yes as well: "nej, den er god nok som
 * den er", "go ahead"; "nej, vi fortsætter" is none.
 */
export function standingIntent(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  const mayStand = situation.asked !== '' && !asking && saysNoValue(situation)
  const topic = mayStand ? standingIn(wordsOf(tokens)) : undefined
  if (topic === undefined) return undefined
  const assent = assentOf(situation, tokens)
  const isBoth = assent === (topic === 'keeps' ? 'no' : 'yes')
  return { digression: { topic }, ...(isBoth ? { assent } : {}) }
}
