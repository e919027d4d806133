import { parseArgs } from 'node:util'

export interface CliArguments {
  readonly command: string
  readonly operands: readonly string[]
  readonly json: boolean
  readonly jsonl: boolean
  readonly duplicates: boolean
  /** Everything that was given up. */
  readonly parked: boolean
  readonly limit: number
  /** Length of the period that figures are about. */
  readonly days: number
  readonly after?: string
}

export const usage = `Usage: records <command>
  list [--json] [--limit N] [--after REFERENCE] [--duplicates]
  show <reference> [--json]
  export [--json | --jsonl] [--duplicates]
  erase <reference> [--json]
  reviews [--json] [--limit N]
  events [--json] [--limit N]
  redeliver <event-id | reference | --parked> [--json]
  sweep [--json]
  rotate-keys [--json]
  funnel [--json] [--days N]`

const options = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  duplicates: { type: 'boolean', default: false },
  parked: { type: 'boolean', default: false },
  limit: { type: 'string', default: '100' },
  days: { type: 'string', default: '30' },
  after: { type: 'string' },
} as const

/** Each day is read by itself. */
const mostDays = 366

function wholeNumber(text: string, most = Number.MAX_SAFE_INTEGER): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}

/** What the operator typed; `undefined` for options that do not exist or make no sense. */
export function readArguments(args: readonly string[]): CliArguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command = '', ...operands] = positionals
    const limit = wholeNumber(values.limit)
    const days = wholeNumber(values.days, mostDays)
    if (limit === undefined || days === undefined) return undefined
    return { ...values, command, operands, limit, days }
  } catch {
    return undefined
  }
}
