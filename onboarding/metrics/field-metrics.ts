import type { Answer } from '../answer.ts'
import { sameValue } from '../answering.ts'
import type { CaseState } from '../case-state.ts'
import { isFieldKey } from '../fields/index.ts'
import type { Increment, Measure } from '../metrics.ts'
import type { Command } from '../vocabulary.ts'
import { segmentOf } from './place.ts'

interface Filling {
  readonly before: CaseState | undefined
  readonly after: CaseState
  readonly understood: Readonly<Record<string, unknown>>
  readonly command: Command | undefined
}

/** A choice between two values on the table corrects nothing that the customer said. */
const choosing = /^(?:choose|suggest):/

function isCorrection(earlier: Answer, current: Answer, asks: string): boolean {
  const changed = !sameValue(earlier.value, current.value)
  return changed && current.source === 'customer' && !choosing.test(asks)
}

function measuresOf(key: string, current: Answer, { before, after }: Filling): readonly Measure[] {
  const earlier = before?.caseId === after.caseId ? before.answers[key] : undefined
  if (before === undefined || earlier === undefined) {
    return current.source === 'register' ? ['filled', 'fromRegister'] : ['filled']
  }
  return isCorrection(earlier, current, before.open.asks) ? ['corrected'] : []
}

/** Values that came, asked for or not, and values that were changed. `undo` is neither. */
export function fieldMetrics(filling: Filling): readonly Increment[] {
  const { after, understood, command } = filling
  if (command === 'undo') return []
  const segment = segmentOf(after)
  return Object.entries(after.answers)
    .filter(([key]) => isFieldKey(key) && (understood[key] ?? null) !== null)
    .flatMap(([step, current]) =>
      measuresOf(step, current, filling).map((measure) => ({ segment, step, measure, count: 1 })),
    )
}
