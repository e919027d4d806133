import type { Reasons, Spread, StepFigures } from '../../onboarding/metrics/figures.ts'
import { dimensions, type FunnelReport } from '../../onboarding/metrics/funnel.ts'
import { layOut } from './cli-layout.ts'

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`

const spread = (figures: Spread | undefined): string =>
  figures === undefined ? '' : `${figures.median} / ${figures.p90}`

const head = [
  'step',
  'reached',
  'answered',
  'skipped',
  'drop-off',
  '',
  'misses',
  'corrected',
  'help',
  'why',
  'person',
  'seconds (median / 90 %)',
]

const stepRow = (step: StepFigures): readonly string[] => [
  step.step,
  ...[step.reached, step.answered, step.skipped, step.dropOff].map(String),
  percent(step.dropOffRate),
  ...[step.misses, step.corrected, step.help, step.why, step.handOffs].map(String),
  spread(step.seconds),
]

const reasonRows = (step: string, reasons: Reasons): readonly (readonly string[])[] =>
  Object.entries(reasons).map(([reason, times]) => [step, reason, String(times)])

const caseHead = [
  ...['language', 'channel', 'country', 'type', 'started', 'complete', 'in review', 'cancelled'],
  ...['completion', 'turns (median / 90 %)', 'seconds (median / 90 %)'],
]

function caseRows({ segments, total }: FunnelReport): readonly (readonly string[])[] {
  const all = { name: ['all', '', '', ''], cases: total.cases }
  const rows = segments.map(({ segment, cases }) => ({
    name: dimensions.map((dimension) => segment[dimension]),
    cases,
  }))
  return [all, ...rows].map(({ name, cases }) => [
    ...name,
    ...[cases.started, cases.complete, cases.inReview, cases.cancelled].map(String),
    percent(cases.completionRate),
    spread(cases.turns),
    spread(cases.seconds),
  ])
}

/** The figures as tables for a terminal: steps, reasons of misses, cases by segment. */
export function funnelLines(report: FunnelReport): readonly string[] {
  const { steps } = report.total
  const misses = steps.flatMap((step) => reasonRows(step.step, step.missReasons))
  const handOffs = steps.flatMap((step) => reasonRows(step.step, step.handOffReasons))
  return [
    `${report.from} to ${report.to} (UTC)`,
    '',
    ...layOut([head, ...steps.map(stepRow)]),
    ...(misses.length === 0 ? [] : ['', ...layOut([['missed at', 'reason', 'times'], ...misses])]),
    ...(handOffs.length === 0
      ? []
      : ['', ...layOut([['to a person at', 'reason', 'times'], ...handOffs])]),
    '',
    ...layOut([caseHead, ...caseRows(report)]),
  ]
}
