import { escapeHtml } from '../escape-html.ts'

/** Finished HTML. Only `html` makes it, so text of customers gets into a page escaped or not at all. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | false | readonly Part[]

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/** HTML with gaps: text in them is escaped, HTML put in as it is, lists one after the other, nothing left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce((so, string, index) => so + written(parts[index - 1]) + string)
  return { markup }
}

/** HTML that was made elsewhere: charts. */
export const ready = (markup: string): Html => ({ markup })
