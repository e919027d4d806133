import type { CaseState } from '../case-state.ts'
import { handOffReasons, wholeCase, type HandOffReason, type Increment } from '../metrics.ts'
import { segmentOf, stepOf } from './place.ts'

/** The miss with which a person is brought in (UX-23). */
const bringsPersonIn = 3

interface Ending {
  readonly state: CaseState
  readonly reviews: readonly { readonly reason: string }[]
}

function knownReason(reason: string): HandOffReason {
  if (reason.startsWith('company-')) return 'company-closed'
  return handOffReasons.find((known) => known === reason) ?? 'other'
}

/** Misses after the one that brought a person in hand nothing over again. */
function isRepeat(reason: string, before: CaseState): boolean {
  return reason === 'not-understood' && before.open.attempt > bringsPersonIn
}

/** Cases given to a person while the conversation was going on. What is reviewed after its end is an outcome instead. */
export function handOffMetrics(before: CaseState, turn: Ending): readonly Increment[] {
  if (before.finished === undefined && turn.state.finished !== undefined) return []
  const segment = segmentOf(before)
  const step = stepOf(before) ?? wholeCase
  return turn.reviews
    .filter(({ reason }) => !isRepeat(reason, before))
    .map(({ reason }) => ({ segment, step, measure: `handOff:${knownReason(reason)}`, count: 1 }))
}
