import type { CaseState } from '../case-state.ts'

/** How a question came off the table; `stays` when it is still there. */
export type StepEnd = 'answered' | 'skipped' | 'cancelled' | 'aside' | 'stays'

interface Passage {
  readonly before: CaseState
  readonly after: CaseState
  /** Hint `understood`. */
  readonly understood: Readonly<Record<string, unknown>>
}

/** A field: a value came, it was left out, or something else is asked first. */
function fieldEnd(key: string, { before, after, understood }: Passage): StepEnd {
  const fresh = before.answers[key] === undefined && after.answers[key] !== undefined
  if (fresh || (understood[key] ?? null) !== null) return 'answered'
  const skipped = after.skipped.includes(key) && !before.skipped.includes(key)
  return skipped || understood[key] === null ? 'skipped' : 'aside'
}

/** The summary is answered by its confirmation, the notice by anything that leaves the confirmation standing. */
function confirmEnd({ after }: Passage): StepEnd {
  return after.confirmed !== undefined || after.finished !== undefined ? 'answered' : 'aside'
}

/** How the question that was open before the turn ended in it. */
export function stepEnd(step: string, next: string | undefined, passage: Passage): StepEnd {
  if (passage.before.caseId !== passage.after.caseId) return 'cancelled'
  if (step === next) return 'stays'
  if (step === 'confirm' || step === 'notice') return confirmEnd(passage)
  if (/^(?:choose|suggest):/.test(step)) {
    return passage.after.changing === undefined ? 'answered' : 'aside'
  }
  return fieldEnd(step.replace('change:', ''), passage)
}
