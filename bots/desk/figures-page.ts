import { formatNumber } from '../../locales/format.ts'
import { hasWords } from '../../locales/has-words.ts'
import type { FunnelReport } from '../../onboarding/metrics/funnel.ts'
import { isFormStep } from '../../onboarding/metrics/funnel.ts'
import type { MeasuredQuality } from '../../onboarding/quality/measured-quality.ts'
import type { Share } from '../../onboarding/quality/quality.ts'
import {
  freshnessKinds,
  limitOf,
  type FreshnessKind,
  type FreshnessLimits,
} from '../../onboarding/wash/freshness.ts'
import { reviewReport, type ReviewReport } from '../../onboarding/review/review-report.ts'
import { chartSvg, type Bar } from '../insights-chart.ts'
import type { DeskDeps } from './desk-deps.ts'
import type { DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { momentText } from './desk-values.ts'
import { html, ready, type Html } from './html.ts'
import { deskTable } from './table-html.ts'
import { sayTo, type Visit } from './visit.ts'

const path = '/desk/figures'
const periods = [7, 30, 90] as const
const usual = 30
const dayMs = 24 * 60 * 60 * 1000

const percent = ({ part, whole }: Share, { language }: Visit): string =>
  whole === 0 ? '–' : `${formatNumber(Math.round((part / whole) * 1000) / 10, language)} %`

type Named = readonly (readonly [label: string, share: Share])[]

/** A chart, and a table that says the same. */
function shares(caption: string, named: Named, visit: Visit): Html {
  const say = sayTo(visit)
  const counted = named.filter(([, { whole }]) => whole > 0)
  if (counted.length === 0) return html``
  const bars = counted.map(([label, { part, whole }]): Bar => ({
    ...{ label, part, whole },
    figures: say('desk.figures.share', { part, whole }),
  }))
  const head = [say('desk.figures.group'), say('desk.figures.count'), say('desk.figures.rate')]
  const rows = counted.map(([label, share]) => [
    label,
    say('desk.figures.share', { ...share }),
    percent(share, visit),
  ])
  return html`<h3>${caption}</h3>
    ${ready(chartSvg({ title: caption, bars }))}${deskTable({ caption, head, rows })}`
}

function groupLabel(group: string, visit: Visit): string {
  const say = sayTo(visit)
  const [country = '', type = ''] = group.split(' ')
  const names = [`fields.country.values.${country}`, `fields.customerType.values.${type}`]
  return names.map((key) => (hasWords(key) ? say(key) : key)).join(', ')
}

/** Values of one kind that are verified within its limit. */
function freshOf(kind: FreshnessKind, { freshness = [] }: MeasuredQuality): Share {
  const fields = freshness.filter(({ key }) => limitOf(key) === kind)
  const none: Share = { part: 0, whole: 0 }
  return fields.reduce(
    ({ part, whole }, { fresh, customers }) => ({ part: part + fresh, whole: whole + customers }),
    none,
  )
}

interface Quality {
  readonly measured: MeasuredQuality | undefined
  readonly limits: FreshnessLimits
}

function qualitySection({ measured, limits }: Quality, visit: Visit): Html {
  const say = sayTo(visit)
  const title = html`<h2>${say('desk.figures.quality')}</h2>`
  if (measured === undefined) {
    return html`<section>
      ${title}
      <p>${say('desk.figures.qualityNone')}</p>
    </section>`
  }
  const { at, figures } = measured
  const values = Object.values(figures.verification).reduce((sum, count) => sum + count, 0)
  const kinds = ['register', 'checked', 'pending', 'unverified', 'differs'] as const
  const when = momentText(at, visit.language)
  const all = say('desk.figures.duplicates')
  return html`<section>
    ${title}
    <p>${say('desk.figures.qualityAt', { when, customers: figures.customers })}</p>
    ${shares(
      say('desk.figures.complete'),
      Object.entries(figures.complete).map(([group, share]) => [groupLabel(group, visit), share]),
      visit,
    )}
    ${shares(
      say('desk.figures.verification'),
      kinds.map((kind) => [
        say(`desk.figures.verificationOf.${kind}`),
        { part: figures.verification[kind] ?? 0, whole: values },
      ]),
      visit,
    )}
    ${shares(
      say('desk.figures.fresh'),
      freshnessKinds.map((kind) => [
        say(`desk.figures.freshOf.${kind}`, { count: limits[kind] }),
        freshOf(kind, measured),
      ]),
      visit,
    )}
    ${shares(all, [[all, figures.duplicates]], visit)}
  </section>`
}

function stepLabel(step: string, visit: Visit): string {
  const keys = [`fields.${step}.label`, `desk.figures.steps.${step}`]
  const key = keys.find(hasWords)
  return key === undefined ? step : sayTo(visit)(key)
}

function funnelSection({ total }: FunnelReport, visit: Visit): Html {
  const say = sayTo(visit)
  const steps = total.steps.filter(({ step, reached }) => isFormStep(step) && reached > 0)
  const title = say('desk.figures.funnel')
  if (steps.length === 0) {
    return html`<section>
      <h2>${title}</h2>
      <p>${say('desk.figures.funnelNone')}</p>
    </section>`
  }
  const named = steps.map((step) => ({
    label: stepLabel(step.step, visit),
    part: step.answered + step.skipped,
    whole: step.reached,
    dropOff: step.dropOff,
  }))
  const bars = named.map((step) => ({ ...step, figures: say('desk.figures.share', { ...step }) }))
  const head = ['step', 'reached', 'went', 'dropOff'] as const
  return html`<section>
    <h2>${title}</h2>
    <p>${say('desk.figures.funnelHow')}</p>
    ${ready(chartSvg({ title, bars }))}${deskTable({
      caption: title,
      head: head.map((name) => say(`desk.figures.${name}`)),
      rows: named.map(({ label, part, whole, dropOff }) => [label, whole, part, dropOff]),
    })}
  </section>`
}

function reviewSection(report: ReviewReport, visit: Visit): Html {
  const say = sayTo(visit)
  const title = say('desk.figures.reviews')
  const counts = ['decided', 'approved', 'declined', 'closed', 'late'] as const
  const rows = [
    ...counts.map((name) => [say(`desk.figures.${name}`), report[name]]),
    [say('desk.figures.asProposed'), percent(report.asProposed, visit)],
    [say('desk.figures.median'), report.medianSeconds ?? '–'],
  ]
  const alarms = report.alarms.map(
    (alarm) => html`<p class="late">${say(`desk.figures.alarm.${alarm}`)}</p>`,
  )
  return html`<section>
    <h2>${title}</h2>
    <p>${say('desk.figures.reviewsHow')}</p>
    ${alarms}
    ${deskTable({ caption: title, head: [say('desk.figures.group'), say('desk.figures.count')], rows })}
  </section>`
}

function periodList(days: number, visit: Visit): Html {
  const say = sayTo(visit)
  const list = periods.map(
    (count) =>
      html`<li>
        <a href="${path}?days=${count}" ${count === days && html` aria-current="true"`}
          >${say('desk.figures.period', { count })}</a
        >
      </li>`,
  )
  return html`<nav aria-label="${say('desk.figures.periods')}">
    <ul>
      ${list}
    </ul>
  </nav>`
}

/** Data quality, the way through the form, and whether people really decide. Nothing of a customer is in it. */
export const figuresRoute = (deps: DeskDeps): DeskRoute => ({
  method: 'get',
  path,
  action: 'figures.read',
  async handle({ query }, visit) {
    const days = periods.find((count) => String(count) === query['days']) ?? usual
    const now = deps.now()
    const period = {
      from: new Date(now.getTime() - days * dayMs).toISOString(),
      to: `${now.toISOString()}}`,
    }
    const [quality, funnel, figures] = await Promise.all([
      deps.quality(),
      deps.funnel(days),
      deps.queue.figures(period),
    ])
    const main = html`${periodList(days, visit)}
    ${funnelSection(funnel, visit)}${reviewSection(reviewReport(figures), visit)}${qualitySection({ measured: quality, limits: deps.profile.freshness }, visit)}`
    return deskPage({ title: sayTo(visit)('desk.figures.title'), path, main }, visit, deps)
  },
})
