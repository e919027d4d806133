import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

const verbs = new Set(['stemmer', 'stemmar'])

/**
 * "Stemmer det" as the whole answer to "er alt riktig?": "that is so" in Norwegian, and with a question mark, in Danish or
 * anywhere else the question whether it is.
 */
export function answersSo({ context, scan }: Situation, tokens: readonly Token[]): boolean {
  if (context.language !== 'no' || context.asks !== 'confirm') return false
  const [verb = '', that, ...more] = wordsOf(tokens)
  if (more.length > 0 || that !== 'det' || !verbs.has(verb)) return false
  return /^[\p{L} ]+[.!]*$/u.test(scan.message.text.trim())
}
