import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { listed } from '../words/canonical.ts'
import { approvals, yesPhrases } from './yes-voices.ts'

/** "I see no problems", "jeg har ingen problemer med det": that speaks of what stands there. */
const finding = listed('see sees saw find have har ser finder finner hittar')
const calming = indexPhrases([['calming', phrasesOf((words) => words.calming)]])

/**
 * "no problem", "det er ikke noget problem": says of something that it does no harm, and agrees to nothing by itself. Beside a
 * yes it takes nothing away from it.
 */
export function isOnlyCalming(words: readonly string[]): boolean {
  const hits = phrasesIn(calming, words, never)
  if (hits.length === 0) return false
  const rest = words.filter((_, at) => !hits.some(({ from, to }) => from <= at && at < to))
  if (rest.some((word) => approvals.has(word) || finding.has(word))) return false
  return phrasesIn(yesPhrases, rest, never).length === 0
}
