import { parseArgs } from 'node:util'

export interface CliArguments {
  readonly command: string
  readonly operands: readonly string[]
  readonly json: boolean
  readonly jsonl: boolean
  readonly duplicates: boolean
  readonly limit: number
  readonly after?: string
}

export const usage = `Usage: records <command>
  list [--json] [--limit N] [--after REFERENCE] [--duplicates]
  show <reference> [--json]
  export [--json | --jsonl]
  erase <reference> [--json]
  reviews [--json] [--limit N]`

const options = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  duplicates: { type: 'boolean', default: false },
  limit: { type: 'string', default: '100' },
  after: { type: 'string' },
} as const

/** What the operator typed; `undefined` for options that do not exist or make no sense. */
export function readArguments(args: readonly string[]): CliArguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command = '', ...operands] = positionals
    const limit = Number(values.limit)
    if (!Number.isInteger(limit) || limit < 1) return undefined
    return { ...values, command, operands, limit }
  } catch {
    return undefined
  }
}
