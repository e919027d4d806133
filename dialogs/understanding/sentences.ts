import { isElsewhereOrLater } from './elsewhere-or-later.ts'
import type { Token } from './message.ts'
import type { Situation } from './situation.ts'
import { wordsIn, type Region } from './text-region.ts'
import { functionWords, negations, pronouns } from './word-lists.ts'

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

/** A sentence, not a name: it begins like one, or two or more words of grammar make up much of it. */
export function isSentence(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (beginsLikeSentence(words, region.from > 0) || isElsewhereOrLater(words)) return true
  const grammar = words.filter((token, at) => (!token.capital || at === 0) && isGrammar(token))
  return grammar.length >= 2 && grammar.length >= words.length * grammarShare
}
