import type { MeasuredQuality } from '../onboarding/quality/measured-quality.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { chartSvg } from './insights-chart.ts'
import { stepHtml, stepText } from './insights-labels.ts'
import { tableHtml } from './insights-table.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const title = 'Customers with each field, and those of whom it is verified within its limit'

/** How much of the customer data is verified within the seller's limits, by field, the stalest first. */
export function freshnessSection(quality: MeasuredQuality | undefined, labels: Language): string {
  const fields = [...(quality?.freshness ?? [])].sort((a, b) => a.share - b.share)
  const when =
    quality === undefined
      ? 'Measured for the first time a minute after the start.'
      : `Measured ${quality.at.slice(0, 16).replace('T', ' ')} (UTC), every hour.`
  const bars = fields.map(({ key, customers, fresh, share }) => ({
    label: stepText(key, labels),
    whole: customers,
    part: fresh,
    figures: `${fresh} of ${customers}, ${percent(share)}`,
  }))
  return `<section><h2>Freshness</h2>
<p>The whole bar: customers with the field. Filled: verified within the limit of the profile. ${when}</p>
${chartSvg({ title, bars })}
${tableHtml({
  id: 'freshness',
  caption: 'Verified within the limit, by field',
  head: ['Field', 'Customers', 'Within limit', 'Share'],
  rows: fields.map(({ key, customers, fresh, share }) => [
    stepHtml(key, labels),
    customers,
    fresh,
    percent(share),
  ]),
})}</section>`
}
