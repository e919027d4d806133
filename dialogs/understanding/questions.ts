import type { Token } from './message.ts'
import { functionWords, pronouns, questionVerbs, questionWords } from './word-lists.ts'

/** The words behind a greeting: "hej, hvad koster det". */
const withoutGreeting = (words: readonly string[]): readonly string[] =>
  words.length > 1 && greetings.has(String(words[0])) ? words.slice(1) : words

/** Whether the message asks something: a question word or verb in front, or a question mark behind a sentence. */
export function isQuestion(tokens: readonly Token[], text: string): boolean {
  const words = withoutGreeting(tokens.map((token) => token.word))
  const [first = '', second = ''] = words
  if (questionWords.has(first)) return words.length > 1 || text.endsWith('?')
  if (questionVerbs.has(first) && pronouns.has(second)) return true
  return (
    text.endsWith('?') &&
    (questionVerbs.has(first) || words.some((word) => functionWords.has(word)))
  )
}

const greetings = new Set([
  'hej',
  'hei',
  'hi',
  'hello',
  'hey',
  'hejsa',
  'hallo',
  'ok',
  'okay',
  'men',
  'og',
  'and',
  'but',
  'so',
])
