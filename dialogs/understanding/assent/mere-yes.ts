import { readMessage } from '../message.ts'
import { wordSet } from '../words/word-lists.ts'
import { yesWords } from './yes-voices.ts'

/** "correct", "create", "approved": say by themselves what they are said to. */
const telling: ReadonlySet<string> = new Set([
  ...wordSet('saysRight'),
  ...wordSet('performing'),
  ...wordSet('consents'),
])

/** "tak", "please", "nu": add nothing to it. */
const besides = wordSet('besidePerforming')

/** "ja", "ok tak": answers whatever was asked last, and does not say what. */
export function isMereYes(text: string): boolean {
  const words = readMessage(text).tokens.map(({ word }) => word)
  const answers = words.filter((word) => yesWords.has(word) && !telling.has(word))
  return answers.length > 0 && words.every((w) => answers.includes(w) || besides.has(w))
}
