import type { Draft } from '../draft.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { answerDigression } from './digressions.ts'

const asksForYes: ReadonlySet<string> = new Set(['confirm', 'notice'])

/** "looks fine. when do I get my first delivery?": nothing is to be changed; the answer comes, and the yes is asked for again. */
export const asksBeside = ({ state, inbound }: Draft, { digression }: Understanding): boolean =>
  asksForYes.has(state.open.asks) && (digression !== undefined || inbound.text.includes('?'))

/** `false`: there is an answer, which is given where the others are. */
export function answerBeside(draft: Draft, { digression }: Understanding): boolean {
  if (digression !== undefined) return false
  answerDigression(draft, { topic: 'question' })
  return true
}
