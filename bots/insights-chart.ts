import { escapeHtml } from './escape-html.ts'

export interface Bar {
  readonly label: string
  /** The whole bar, and the part of it that is filled. */
  readonly whole: number
  readonly part: number
  /** What the bar says in words. */
  readonly figures: string
}

export interface BarChart {
  /** What a screen reader says instead of the picture; the same figures stand in the table beside it. */
  readonly title: string
  readonly bars: readonly Bar[]
}

const rowHeight = 48
const barTop = 22
const barHeight = 16

const percent = (value: number, most: number): string =>
  `${most === 0 ? 0 : Math.round((value / most) * 1000) / 10}%`

function bar({ label, whole, part, figures }: Bar, row: number, most: number): string {
  const top = row * rowHeight
  const rect = (kind: string, value: number): string =>
    `<rect class="${kind}" x="0" y="${top + barTop}" width="${percent(value, most)}" height="${barHeight}"/>`
  const text = escapeHtml(`${label} · ${figures}`)
  return `<text x="0" y="${top + 15}">${text}</text>${rect('whole', whole)}${rect('part', part)}`
}

/** Bars one below the other, made here so that the page needs no script. Widths are shares, so any screen fits (UX-02). */
export function chartSvg({ title, bars }: BarChart): string {
  if (bars.length === 0) return ''
  const most = Math.max(...bars.map(({ whole }) => whole))
  const drawn = bars.map((each, row) => bar(each, row, most)).join('\n')
  const name = escapeHtml(title)
  return `<svg class="chart" role="img" aria-label="${name}" width="100%" height="${bars.length * rowHeight}">
<title>${name}</title>
${drawn}
</svg>`
}
