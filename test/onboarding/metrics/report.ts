import { expect } from 'chai'
import type { Increment } from '../../../onboarding/metrics.ts'
import { funnelReport, type FunnelReport } from '../../../onboarding/metrics/funnel.ts'
import type { StepFigures } from '../../../onboarding/metrics/figures.ts'

/** What an operator sees of one day. */
export const report = (increments: readonly Increment[]): FunnelReport =>
  funnelReport({ from: '2026-11-23', to: '2026-11-23', increments })

/** One step of it; fails when nothing was counted there. */
export function step(increments: readonly Increment[], name: string): StepFigures {
  const found = report(increments).total.steps.find((figures) => figures.step === name)
  return found ?? expect.fail(`no step ${name}`)
}
