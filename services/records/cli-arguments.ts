import { parseArgs } from 'node:util'
import { languages, type Language } from '../../onboarding/vocabulary.ts'

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
  /** Length of the period that credit reports are about. */
  readonly weeks: number
  readonly after?: string
  /** Language of what is explained; the customer's own by default. */
  readonly lang?: Language
  /** File of a candidate credit policy. */
  readonly policy?: string
  /** Only look. */
  readonly dryRun: boolean
  /** Of a file that is read; found out by default. */
  readonly encoding?: string
  /** `column=field`, as typed. */
  readonly map: readonly string[]
  /** `field=value`, as typed. */
  readonly set: readonly string[]
}

export const usage = `Usage: records <command>
  list [--json] [--limit N] [--after REFERENCE] [--duplicates]
  show <reference> [--json]
  history <reference> [--json]
  export [--json | --jsonl] [--duplicates]
  erase <reference> [--json]
  reviews [--json] [--limit N]
  events [--json] [--limit N]
  redeliver <event-id | reference | --parked> [--json]
  close <reference> [--json]
  sweep [--dry-run] [--json]
  recheck [--json]
  rotate-keys [--json]
  send-link <reference> [--json]
  reindex [--json]
  freshness [--json]
  wash [--dry-run] [--json] [--limit N]
  funnel [--json] [--days N]
  control-report [--json] [--weeks N]
  explain <reference> [--json] [--lang da|sv|no|en]
  policy-diff [--json] [--weeks N] [--policy FILE]
  import <file.csv> [--dry-run] [--json] [--encoding utf-8|windows-1252|utf-16le] [--lang da|sv|no|en]
         [--map COLUMN=FIELD] … [--set FIELD=VALUE] …`

const options = {
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  duplicates: { type: 'boolean', default: false },
  parked: { type: 'boolean', default: false },
  limit: { type: 'string', default: '100' },
  days: { type: 'string', default: '30' },
  after: { type: 'string' },
  weeks: { type: 'string', default: '1' },
  lang: { type: 'string' },
  policy: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  encoding: { type: 'string' },
  map: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
} as const

/** Each day is read by itself. */
const mostDays = 366

function wholeNumber(text: string, most = Number.MAX_SAFE_INTEGER): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}

const mostWeeks = 520

function languageOf(text: string | undefined): { readonly lang?: Language } | undefined {
  if (text === undefined) return {}
  const lang = languages.find((language) => language === text)
  return lang === undefined ? undefined : { lang }
}

function numbersOf(typed: Readonly<Record<'limit' | 'days' | 'weeks', string>>) {
  const limit = wholeNumber(typed.limit)
  const days = wholeNumber(typed.days, mostDays)
  const weeks = wholeNumber(typed.weeks, mostWeeks)
  return limit === undefined || days === undefined || weeks === undefined
    ? undefined
    : { limit, days, weeks }
}

/** What the operator typed; `undefined` for options that do not exist or make no sense. */
export function readArguments(args: readonly string[]): CliArguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command = '', ...operands] = positionals
    const { lang, 'dry-run': dryRun, map = [], set = [], ...others } = values
    const language = languageOf(lang)
    const numbers = numbersOf(values)
    if (language === undefined || numbers === undefined) return undefined
    return { ...others, ...numbers, ...language, dryRun, map, set, command, operands }
  } catch {
    return undefined
  }
}
