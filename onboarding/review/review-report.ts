import type { ReviewFigure } from './review-queue.ts'

/** What shows whether people really decide (GD-17). Of all together: nobody of the staff is measured (GD-28). */
export interface ReviewReport {
  readonly decided: number
  readonly approved: number
  readonly declined: number
  readonly closed: number
  readonly late: number
  /** Of approvals and refusals: how many were what the desk or the program had proposed. */
  readonly asProposed: { readonly part: number; readonly whole: number }
  /** Half of the decisions took at most so long from the opening of the case; absent where there are none. */
  readonly medianSeconds?: number
  readonly alarms: readonly ('alwaysAsProposed' | 'tooFast')[]
}

/** GD-17: from so many decisions on, all as proposed is an alarm; and half of them faster than that is one too. */
const enough = 50
const tooFast = 30

function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

const countOf = (figures: readonly ReviewFigure[], kind: ReviewFigure['decision']): number =>
  figures.filter(({ decision }) => decision === kind).length

/** Sums up the decisions of a period. */
export function reviewReport(figures: readonly ReviewFigure[]): ReviewReport {
  const judged = figures.filter(({ decision }) => decision !== 'close')
  const part = judged.filter(({ asProposed }) => asProposed).length
  const medianSeconds = medianOf(judged.map(({ seconds }) => seconds))
  const always = judged.length >= enough && part === judged.length
  return {
    decided: figures.length,
    approved: countOf(figures, 'approve'),
    declined: countOf(figures, 'decline'),
    closed: countOf(figures, 'close'),
    late: figures.filter(({ late }) => late).length,
    asProposed: { part, whole: judged.length },
    ...(medianSeconds === undefined ? {} : { medianSeconds }),
    alarms: [
      ...(always ? (['alwaysAsProposed'] as const) : []),
      ...(medianSeconds !== undefined && medianSeconds < tooFast ? (['tooFast'] as const) : []),
    ],
  }
}
