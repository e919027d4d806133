import type { Rejected } from '../../onboarding/case-state.ts'
import { clear, update, type Draft } from '../draft.ts'

/** Keeps what a form was filled in with beside what is wrong with it: it comes back with the card. */
export function rejectTyped(draft: Draft, key: string, rejected: Rejected): void {
  update(draft, { rejected: { ...draft.state.rejected, [key]: rejected } })
}

/** These are answered now, left out, or wanted otherwise: what was typed there before is of no interest any more. */
export function acceptTyped(draft: Draft, keys: readonly string[]): void {
  const { rejected } = draft.state
  if (rejected === undefined) return
  const left = Object.entries(rejected).filter(([key]) => !keys.includes(key))
  if (left.length > 0) update(draft, { rejected: Object.fromEntries(left) })
  else clear(draft, 'rejected')
}
