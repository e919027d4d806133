import type { Row } from './row.ts'
import type { Verdict } from './score.ts'

interface Figures {
  readonly messages: number
  readonly recall: number
  readonly precision: number
  readonly wrongFillRate: number
  readonly wrongYes: number
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Wrong fills are counted against all values taken, which is stricter than against all messages. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const hits = sum(verdicts.map((verdict) => verdict.hits.length))
  const misses = sum(verdicts.map((verdict) => verdict.misses.length))
  const wrong = sum(verdicts.map((verdict) => verdict.wrongFills.length))
  const unexpected = sum(verdicts.map((verdict) => verdict.unexpected.length))
  const fills = sum(verdicts.map((verdict) => verdict.fills))
  return {
    messages: verdicts.length,
    recall: share(hits, hits + misses),
    precision: share(hits, hits + wrong + unexpected),
    wrongFillRate: wrong / Math.max(fills, 1),
    wrongYes: verdicts.filter((verdict) => verdict.wrongYes).length,
  }
}

const count = (lists: readonly (readonly string[])[], part: string) =>
  lists.flat().filter((entry) => entry === part || entry.startsWith(`${part} `)).length

const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8)

function partLine(part: string, verdicts: readonly Verdict[]): string {
  const hits = count(
    verdicts.map((verdict) => verdict.hits),
    part,
  )
  const misses = count(
    verdicts.map((verdict) => verdict.misses),
    part,
  )
  const wrong = count(
    verdicts.map((verdict) => verdict.wrongFills),
    part,
  )
  return [
    `  ${part.padEnd(24)}`,
    String(hits + misses).padStart(5),
    percent(share(hits, hits + misses)),
    percent(share(hits, hits + wrong)),
    String(wrong).padStart(5),
  ].join(' ')
}

/** The table that the test prints for a language: one line for each field and for each other part. */
export function tableOf(language: string, verdicts: readonly Verdict[]): string {
  const parts = new Set(
    verdicts.flatMap(({ hits, misses, wrongFills }) => [
      ...hits,
      ...misses,
      ...wrongFills.map((fill) => fill.split(' ')[0] ?? fill),
    ]),
  )
  const all = figuresOf(verdicts)
  const heading = `  ${'part'.padEnd(24)} count   recall precision wrong`
  return [
    `${language}: ${all.messages} messages, recall ${percent(all.recall).trim()}, precision ${percent(all.precision).trim()}, wrong fills ${percent(all.wrongFillRate).trim()}, wrong yes ${all.wrongYes}`,
    heading,
    ...[...parts].sort().map((part) => partLine(part, verdicts)),
  ].join('\n')
}

/** One line for each fault, for whoever has to mend it. */
export const faultsOf = (row: Row, faults: readonly string[], kind: string): readonly string[] =>
  faults.map((fault) => `${kind} ${fault} · asks ${row.asks} · ${JSON.stringify(row.text)}`)
