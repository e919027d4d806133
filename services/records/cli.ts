import { randomUUID } from 'node:crypto'
import { funnelReport } from '../../onboarding/metrics/funnel.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { Retention } from '../../onboarding/retention.ts'
import { readArguments, usage, type CliArguments } from './cli-arguments.ts'
import { funnelLines } from './cli-funnel.ts'
import { layOut } from './cli-layout.ts'
import type { Stores } from './create-stores.ts'
import { eraseCustomer, type ErasedStores } from './erase-customer.ts'

type CliStores = ErasedStores & Pick<Stores, 'metrics' | 'sweep'>

export interface CliParts {
  readonly stores: CliStores
  /** The seller's limits. */
  readonly retention: Retention
  readonly out: (line: string) => void
}

interface Session extends CliParts {
  readonly args: CliArguments
}

const exit = { done: 0, notFound: 1, usage: 2 } as const

const pageSize = 200

const nameOf = (record: CustomerRecord): string => record.company?.name ?? record.person?.name ?? ''

const json = (value: unknown): string => JSON.stringify(value, undefined, 2)

async function list({ stores, args, out }: Session): Promise<number> {
  const after = args.after === undefined ? undefined : toReference(args.after)
  if (args.after !== undefined && after === undefined) return wrong(out)
  const { limit, duplicates } = args
  const page = await stores.customers.list({
    limit,
    duplicates,
    ...(after === undefined ? {} : { after }),
  })
  if (args.json) {
    out(json(page.records))
    return exit.done
  }
  const rows = page.records.map((record) => [
    record.reference,
    record.status,
    record.country,
    record.customerType,
    record.payment,
    record.createdAt.slice(0, 16).replace('T', ' '),
    nameOf(record),
  ])
  const head = ['reference', 'status', 'country', 'type', 'payment', 'created (UTC)', 'name']
  for (const line of layOut([head, ...rows])) out(line)
  if (page.next !== undefined) out(`more: --after ${page.next}`)
  return exit.done
}

function notFound({ args, out }: Session): number {
  out(args.json ? JSON.stringify({ error: 'not-found' }) : 'There is no such reference.')
  return exit.notFound
}

async function show(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  const record = reference === undefined ? undefined : await stores.customers.get(reference)
  if (record === undefined) return notFound(session)
  const evidence = await stores.customers.evidence(record.reference)
  const shown = { ...record, evidence }
  for (const line of args.json ? [json(shown)] : layOut(flatten(shown))) out(line)
  return exit.done
}

/** A record as lines of path and value. */
function flatten(value: unknown, path = ''): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, below]) =>
    flatten(below, path === '' ? key : `${path}.${key}`),
  )
}

async function* everyone({ stores, args }: Session): AsyncGenerator<CustomerRecord> {
  let after: string | undefined
  do {
    const page = await stores.customers.list({
      limit: pageSize,
      duplicates: args.duplicates,
      ...(after === undefined ? {} : { after }),
    })
    yield* page.records
    after = page.next
  } while (after !== undefined)
}

async function exportAll(session: Session): Promise<number> {
  const { args, out } = session
  if (args.jsonl) {
    for await (const record of everyone(session)) out(JSON.stringify(record))
    return exit.done
  }
  // Line by line, so that an export of any size fits into memory.
  let line = '['
  for await (const record of everyone(session)) {
    out(line === '[' ? line : `${line},`)
    line = JSON.stringify(record)
  }
  if (line !== '[') out(line)
  out(line === '[' ? '[]' : ']')
  return exit.done
}

async function erase(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  if (reference === undefined) return notFound(session)
  const erasure = { id: randomUUID(), at: new Date().toISOString() }
  if ((await eraseCustomer(stores, reference, erasure)) === 'notFound') return notFound(session)
  out(args.json ? JSON.stringify({ reference, status: 'erased' }) : `${reference} is erased.`)
  return exit.done
}

async function reviews({ stores, args, out }: Session): Promise<number> {
  const items = await stores.reviews.list(args.limit)
  if (args.json) {
    out(json(items))
    return exit.done
  }
  const rows = items.map((item) => [item.reference, item.reason, item.language, item.dueAt])
  for (const line of layOut([['reference', 'reason', 'language', 'due (UTC)'], ...rows])) out(line)
  return exit.done
}

/** What conversations came to, without anything personal. */
async function funnel({ stores, args, out }: Session): Promise<number> {
  const report = funnelReport(await stores.metrics.read(args.days))
  for (const line of args.json ? [json(report)] : funnelLines(report)) out(line)
  return exit.done
}

/** Encrypts national numbers under the first key of the configuration, so that older keys can go. */
async function rotateKeys({ stores, args, out }: Session): Promise<number> {
  const rotated = await stores.vault.rotate()
  out(args.json ? JSON.stringify({ rotated }) : `${rotated} values are encrypted under the new key.`)
  return exit.done
}

/** What the bot does by itself every hour, once now. */
async function sweepNow({ stores, retention, args, out }: Session): Promise<number> {
  const counts = await stores.sweep(retention)
  const { conversations, transcripts, credit } = counts
  out(
    args.json
      ? JSON.stringify(counts)
      : `Removed: ${conversations} conversations, ${transcripts} transcripts, ${credit} credit inquiries.`,
  )
  return exit.done
}

function wrong(out: Session['out']): number {
  out(usage)
  return exit.usage
}

const commands: Readonly<
  Record<string, { operands: number; run: (session: Session) => Promise<number> | number }>
> = {
  list: { operands: 0, run: list },
  show: { operands: 1, run: show },
  export: { operands: 0, run: exportAll },
  erase: { operands: 1, run: erase },
  reviews: { operands: 0, run: reviews },
  'rotate-keys': { operands: 0, run: rotateKeys },
  sweep: { operands: 0, run: sweepNow },
  funnel: { operands: 0, run: funnel },
}

/**
 * The operator's commands. Writes lines with `out` and gives the exit code: 0 done, 1 unknown reference, 2 wrong usage.
 * Messages name no customer; records themselves go to the operator who asked for them, nowhere else.
 */
export async function runRecordsCommand(
  args: readonly string[],
  parts: CliParts,
): Promise<number> {
  const read = readArguments(args)
  const command = read === undefined ? undefined : commands[read.command]
  if (read === undefined || command?.operands !== read.operands.length) return wrong(parts.out)
  return command.run({ ...parts, args: read })
}
