import type { Token } from './message.ts'
import { functionWords, pronouns, questionVerbs, questionWords } from './word-lists.ts'

/** Whether the message asks something: a question word or verb in front, or a question mark behind a sentence. */
export function isQuestion(tokens: readonly Token[], text: string): boolean {
  const words = tokens.map((token) => token.word)
  const [first = '', second = ''] = words.filter((_, at) => at > 0 || words.length === 1 || !greetings.has(String(words[0])))
  if (questionWords.has(first) && words.length > 1) return true
  if (questionVerbs.has(first) && pronouns.has(second)) return true
  if (!/\?\s*$/.test(text)) return false
  return questionWords.has(first) || questionVerbs.has(first) || words.some((word) => functionWords.has(word))
}

const greetings = new Set(['hej', 'hei', 'hi', 'hello', 'hey', 'hejsa', 'hallo', 'ok', 'okay', 'men', 'og', 'and', 'but', 'so'])
