import type { Label } from './labels.ts'
import type { Situation } from '../situation.ts'
import { introducingVerbs, questionWords } from '../words/word-lists.ts'

/** "hvad hedder bureauet?": what is asked for behind the verb is nobody's answer. */
export function isAskedFor({ scan }: Situation, { from, to }: Label): boolean {
  const { tokens } = scan.message
  return (
    introducingVerbs.has(String(tokens[to - 1]?.word)) &&
    questionWords.has(String(tokens[from - 1]?.word))
  )
}
