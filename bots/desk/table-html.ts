import { html, type Html } from './html.ts'

export interface DeskTable {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (Html | string | number)[])[]
}

const cell = (content: Html | string | number, name: string): Html =>
  html`<td data-name="${name}" ${typeof content === 'number' && html` class="number"`}>
    ${content}
  </td>`

/** A table that becomes a list of blocks where the screen is narrow (UX-02). */
export function deskTable({ caption, head, rows }: DeskTable): Html {
  const columns = head.map((name) => html`<th scope="col">${name}</th>`)
  const lines = rows.map(
    ([first = '', ...others]) =>
      html`<tr>
        <th scope="row">${first}</th>
        ${others.map((each, at) => cell(each, head[at + 1] ?? ''))}
      </tr> `,
  )
  return html`<table class="stack">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`
}
