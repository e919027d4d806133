import { choicesIn, type Choice } from './choices.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import { isQuestion } from '../words/questions.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const as = listed('som as')
const firsts = listed('jeg jag eg e æ i im id we vi me mig meg mej mæ')
const reach = 2
/** So few words say nothing but this. */
const fewWords = 4

const isAs = (words: readonly string[], { key, value, from, to }: Choice): boolean =>
  key === 'customerType' &&
  value === 'private' &&
  words.slice(Math.max(0, from - reach), to).some((word) => as.has(word)) &&
  !words.slice(0, from).some((word) => negations.has(word))

/** Whoever writes speaks of themselves, or says no more than that; behind a "but" it may be the firm after all. */
const isOwn = (words: readonly string[]): boolean =>
  !words.some((word) => contrasts.has(word)) &&
  (words.length <= fewWords || words.some((word) => firsts.has(word)))

/** "I'm signing up as a private person, not as a company", "som privatperson": where a company stands, whoever writes is none after all. */
export function putAsPrivate(situation: Situation): void {
  const { context, fills, scan } = situation
  if (context.customerType !== 'business' || fills.size > 0) return
  const tokens = wordsLeft(scan)
  const words = wordsOf(tokens)
  const choice = choicesIn(words).find((one) => isAs(words, one))
  if (choice === undefined || !isOwn(words) || isQuestion(tokens, scan.left)) return
  const raw = scan.message.text.slice(tokens[choice.from]?.start, tokens[choice.to - 1]?.end)
  put(situation, { key: 'customerType', raw, how: 'labelled', value: 'private' })
}
