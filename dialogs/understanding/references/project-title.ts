import type { Situation } from '../situation.ts'
import { pronouns } from '../words/word-lists.ts'

const ofYear = /^(?:19|20)\d\d$/

/** `Tilbage til naturen 2025`: where a reference is asked for, a title and its year are one, whatever its words mean. */
export function isProject({ asked, scan }: Situation): boolean {
  if (!asked.endsWith('.reference')) return false
  const [first, ...others] = scan.message.tokens
  if (first?.capital !== true || !ofYear.test(String(others.at(-1)?.text))) return false
  return others.slice(0, -1).every(({ kind, word }) => kind === 'word' && !pronouns.has(word))
}
