import { escapeHtml } from './escape-html.ts'

/** A cell as finished HTML, or a number. */
export type Cell = string | number

export interface TableView {
  /** Unique on the page. */
  readonly id: string
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[]
}

const cell = (content: Cell): string =>
  typeof content === 'number' ? `<td class="number">${content}</td>` : `<td>${content}</td>`

const row = ([name = '', ...cells]: readonly Cell[]): string =>
  `<tr><th scope="row">${name}</th>${cells.map(cell).join('')}</tr>`

/** A table that scrolls by itself where the screen is narrow, by keyboard too (UX-02). */
export function tableHtml({ id, caption, head, rows }: TableView): string {
  if (rows.length === 0) return `<p>${escapeHtml(caption)}: nothing in this period.</p>`
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  return `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table><caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>${rows.map(row).join('\n')}</tbody></table>
</div>`
}
