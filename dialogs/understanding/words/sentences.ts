import { isElsewhereOrLater } from '../talk/elsewhere-or-later.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { wordsIn, type Region } from './text-region.ts'
import { conjunctions, functionWords, negations, pronouns, wares } from './word-lists.ts'

const grammarShare = 0.4

const isGrammar = ({ word }: Token): boolean => functionWords.has(word) || negations.has(word)

/** `we'd`, `I'll`: a pronoun and its verb. */
const contracted = /^(?:i|we|you|they|he|she|it|there|that)['’´`](?:d|ll|m|re|s|ve)$/iu

/** "I'll come back tomorrow", "på arbejde": begins with a pronoun or, behind "I am", with grammar. */
export function beginsLikeSentence(words: readonly Token[], isRest: boolean): boolean {
  const [first] = words
  if (first === undefined || words.length < 2 || words.slice(1).every(({ capital }) => capital))
    return false
  return (
    pronouns.has(first.word) ||
    contracted.test(first.text) ||
    (isRest && !first.capital && isGrammar(first))
  )
}

const joints: ReadonlySet<string> = new Set([...conjunctions, 'å'])

/** With nothing but a blank between them. */
const isBeside = (one: Token | undefined, other: Token | undefined): boolean =>
  other !== undefined && one?.end === other.start - 1

/** Where two things are joined of which neither is plain grammar: `plåt och tak`, `ved og tak`. */
function joinsThings(words: readonly Token[], at: number): boolean {
  const [before, joint, next] = [words[at - 1], words[at], words[at + 1]]
  if (!joints.has(String(joint?.plain)) || !isBeside(before, joint) || !isBeside(joint, next))
    return false
  return [before, next].every(
    (one) => wares.has(String(one?.plain)) || (one !== undefined && !isGrammar(one)),
  )
}

/** `Perssons plåt å tak`: a word of what a firm deals in that is joined to another one, and what joins them. */
export const isOfFirm = (words: readonly Token[], at: number): boolean =>
  joinsThings(words, at) ||
  (wares.has(String(words[at]?.plain)) &&
    (joinsThings(words, at - 1) || joinsThings(words, at + 1)))

/** A sentence, not a name: it begins like one, or two or more words of grammar make up much of it. */
export function isSentence(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (beginsLikeSentence(words, region.from > 0) || isElsewhereOrLater(words)) return true
  const grammar = words.filter(
    (token, at) => (!token.capital || at === 0) && isGrammar(token) && !isOfFirm(words, at),
  )
  return grammar.length >= 2 && grammar.length >= words.length * grammarShare
}
