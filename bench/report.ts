/** One line of the table of bars. */
export interface Bar {
  readonly what: string
  readonly measured: number
  readonly unit: string
  readonly atMost: number
}

export const isMet = ({ measured, atMost }: Bar): boolean => measured <= atMost

export function rounded(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (value === 0) return '0'
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}

/** Columns as wide as their widest cell; the first is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  const rule = widths.map((width) => '-'.repeat(width))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

export const barTable = (bars: readonly Bar[]): string =>
  table(
    ['bar', 'measured', 'at most', ''],
    bars.map((bar) => [
      bar.what,
      `${rounded(bar.measured)} ${bar.unit}`.trim(),
      `${rounded(bar.atMost)} ${bar.unit}`.trim(),
      isMet(bar) ? 'pass' : 'FAIL',
    ]),
  )
