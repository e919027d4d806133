import type { StepFigures } from '../onboarding/metrics/figures.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { chartSvg } from './insights-chart.ts'
import { reasonText, stepHtml, stepText } from './insights-labels.ts'
import { tableHtml, type Cell } from './insights-table.ts'

type Steps = readonly StepFigures[]

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`

const funnelHead = [
  'Step',
  'Reached',
  'Answered',
  'Skipped',
  'Drop-off',
  'Drop-off, share',
  'Cancelled',
  'Asked',
  'Filled',
  'From register',
  'Corrected',
  'Help',
  'Why',
  'Misses',
  'To a person',
]

const funnelRow = (step: StepFigures, labels: Language): readonly Cell[] => [
  stepHtml(step.step, labels),
  ...[step.reached, step.answered, step.skipped, step.dropOff],
  percent(step.dropOffRate),
  ...[step.cancelled, step.asked, step.filled, step.fromRegister, step.corrected],
  ...[step.help, step.why, step.misses, step.handOffs],
]

/** Who came to each step of the form and who went on; detours in the table only. */
export function funnelSection(form: Steps, all: Steps, labels: Language): string {
  const bars = form
    .filter(({ reached }) => reached > 0)
    .map((step) => {
      const part = step.answered + step.skipped
      const figures = `${part} of ${step.reached}`
      return { label: stepText(step.step, labels), whole: step.reached, part, figures }
    })
  const title = 'Cases that reached each step and went on from it; the table below has the figures'
  return `<section><h2>Funnel</h2>
<p>The whole bar: came to the step. Filled: answered it or left it out.</p>
${chartSvg({ title, bars })}
${tableHtml({
  id: 'funnel',
  caption: 'Steps',
  head: funnelHead,
  rows: all.map((step) => funnelRow(step, labels)),
})}</section>`
}

interface ReasonCount {
  readonly step: string
  readonly reason: string
  readonly times: number
}

const reasonsOf = (steps: Steps, kind: 'missReasons' | 'handOffReasons'): readonly ReasonCount[] =>
  steps.flatMap((step) =>
    Object.entries(step[kind]).map(([reason, times]) => ({ step: step.step, reason, times })),
  )

function totals(misses: readonly ReasonCount[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const { reason, times } of misses) sums.set(reason, (sums.get(reason) ?? 0) + times)
  return [...sums].sort(([, a], [, b]) => b - a)
}

const reasonRows = (
  counts: readonly ReasonCount[],
  labels: Language,
): readonly (readonly Cell[])[] =>
  counts.map(({ step, reason, times }) => [stepHtml(step, labels), reasonText(reason), times])

/** What was not understood, and who was given to a person, by reason. */
export function missSection(steps: Steps, labels: Language): string {
  const misses = reasonsOf(steps, 'missReasons')
  const bars = totals(misses).map(([reason, times]) => ({
    label: reasonText(reason),
    whole: times,
    part: times,
    figures: String(times),
  }))
  const title = 'Misses by reason; the table below has them by step'
  return `<section><h2>Misses</h2>
${chartSvg({ title, bars })}
${tableHtml({
  id: 'misses',
  caption: 'Misses by step and reason',
  head: ['Step', 'Reason', 'Times'],
  rows: reasonRows(misses, labels),
})}
${tableHtml({
  id: 'hand-offs',
  caption: 'To a person, by step and reason',
  head: ['Step', 'Reason', 'Times'],
  rows: reasonRows(reasonsOf(steps, 'handOffReasons'), labels),
})}</section>`
}

/** How long an answer took, from the message that asked last. */
export function timeSection(form: Steps, labels: Language): string {
  const timed = form.flatMap(({ step, seconds }) =>
    seconds === undefined ? [] : [{ step, seconds }],
  )
  const bars = timed.map(({ step, seconds: { median, p90 } }) => ({
    label: stepText(step, labels),
    whole: p90,
    part: median,
    figures: `${median} s, nine of ten ${p90} s`,
  }))
  const title = 'Seconds to answer, half and nine of ten; the table below has the figures'
  return `<section><h2>Time to answer</h2>
<p>Filled: half of the answers took at most this long. The whole bar: nine of ten.</p>
${chartSvg({ title, bars })}
${tableHtml({
  id: 'time',
  caption: 'Seconds to answer, at most',
  head: ['Step', 'Half of the answers', 'Nine of ten'],
  rows: timed.map(({ step, seconds }) => [stepHtml(step, labels), seconds.median, seconds.p90]),
})}</section>`
}
