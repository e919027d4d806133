import { languages, type Language } from '../onboarding/vocabulary.ts'
import { localeTag } from '../locales/format.ts'
import { speaker } from '../locales/words.ts'
import {
  dimensions,
  isFormStep,
  type Dimension,
  type Funnel,
  type FunnelReport,
} from '../onboarding/metrics/funnel.ts'
import { escapeHtml } from './escape-html.ts'
import type { MeasuredQuality } from '../onboarding/quality/measured-quality.ts'
import { freshnessSection } from './insights-freshness.ts'
import { funnelSection, missSection, timeSection } from './insights-sections.ts'
import { tableHtml, type Cell } from './insights-table.ts'

/** What the operator asked to see. */
export interface InsightsView {
  /** Language of the field labels. */
  readonly labels: Language
  readonly days: number
  /** One group only, such as country `DK`. */
  readonly only?: { readonly dimension: Dimension; readonly name: string }
}

const periods = [7, 30, 90]

const dimensionNames: Readonly<Record<Dimension, string>> = {
  language: 'language',
  channel: 'channel',
  country: 'country',
  customerType: 'customer type',
}

function address({ labels, days, only }: InsightsView): string {
  const query = new URLSearchParams({ lang: labels, days: String(days) })
  if (only !== undefined) query.set('only', `${only.dimension}:${only.name}`)
  return escapeHtml(`/insights?${query.toString()}`)
}

interface Link {
  readonly view: InsightsView
  /** HTML. */
  readonly text: string
  readonly current: boolean
}

const link = ({ view, text, current }: Link): string =>
  `<a href="${address(view)}"${current ? ' aria-current="true"' : ''}>${text}</a>`

const list = (links: readonly Link[]): string =>
  `<ul>${links.map((each) => `<li>${link(each)}</li>`).join('')}</ul>`

function navigation(view: InsightsView): string {
  const labels = languages.map((language) => ({
    view: { ...view, labels: language },
    text: `<span lang="${localeTag(language)}">${speaker(language)('messages.language.own')}</span>`,
    current: language === view.labels,
  }))
  const days = periods.map((period) => ({
    view: { ...view, days: period },
    text: `${period} days`,
    current: period === view.days,
  }))
  return `<nav aria-label="Period">${list(days)}</nav><nav aria-label="Language of field names">${list(labels)}</nav>`
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`

function caseRow(name: string, { cases }: Funnel): readonly Cell[] {
  const { started, complete, inReview, handedOver, cancelled, restarted } = cases
  return [
    name,
    ...[started, complete, inReview, handedOver, cancelled, restarted],
    percent(cases.completionRate),
    cases.turns?.median ?? '',
    cases.seconds?.median ?? '',
  ]
}

const caseHead = [
  'Group',
  'Started',
  'Complete',
  'In review',
  'Handed over',
  'Cancelled',
  'Begun anew',
  'Completion',
  'Turns, median',
  'Seconds, median',
]

function groupTables({ by, total }: FunnelReport, view: InsightsView): string {
  return dimensions
    .map((dimension) =>
      tableHtml({
        id: `by-${dimension}`,
        caption: `Cases by ${dimensionNames[dimension]}`,
        head: caseHead,
        rows: [
          caseRow('All', total),
          ...Object.entries(by[dimension]).map(([name, funnel]) => {
            const only = { dimension, name }
            const text = name === '-' ? 'not known' : escapeHtml(name)
            return caseRow(link({ view: { ...view, only }, text, current: false }), funnel)
          }),
        ],
      }),
    )
    .join('\n')
}

function shown({ total, by }: FunnelReport, { only }: InsightsView): Funnel {
  if (only === undefined) return total
  const groups = new Map(Object.entries(by[only.dimension]))
  return groups.get(only.name) ?? { ...total, steps: [] }
}

function groupLine(view: InsightsView): string {
  const { only, ...rest } = view
  if (only === undefined) return ''
  const all = link({ view: rest, text: 'Show all', current: false })
  const name = only.name === '-' ? 'not known' : escapeHtml(only.name)
  return `<p>Only ${dimensionNames[only.dimension]} <strong>${name}</strong>. ${all}</p>`
}

/** The operator's figures as one page without script: charts, each with a table that says the same. */
export function insightsHtml(
  report: FunnelReport,
  view: InsightsView,
  quality?: MeasuredQuality,
): string {
  const { steps } = shown(report, view)
  const form = steps.filter(({ step }) => isFormStep(step))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Insights</title>
<link rel="stylesheet" href="/insights.css">
</head>
<body>
<header><h1>Insights</h1>
<p>${report.from} to ${report.to} (UTC). Counts of conversations; nothing of a customer is in them.</p>
${navigation(view)}${groupLine(view)}</header>
<main>
${funnelSection(form, steps, view.labels)}
${missSection(steps, view.labels)}
${timeSection(form, view.labels)}
<section><h2>Cases</h2>
${groupTables(report, view)}</section>
${freshnessSection(quality, view.labels)}
</main>
</body>
</html>
`
}
