import type { HistoryEntry } from '../../onboarding/history.ts'
import { randomUUID } from 'node:crypto'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, notFound, wrong, type Session } from './cli-session.ts'
import { eraseCustomer } from './erase-customer.ts'

const pageSize = 200

const nameOf = (record: CustomerRecord): string => record.company?.name ?? record.person?.name ?? ''

/** A page of customers, as a table or as they are. */
export async function list({ stores, args, out }: Session): Promise<number> {
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

/** One customer with the evidence of its notices. */
export async function show(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  const record = reference === undefined ? undefined : await stores.customers.get(reference)
  if (record === undefined) return notFound(session)
  const evidence = await stores.customers.evidence(record.reference)
  const shown = { ...record, evidence }
  for (const line of args.json ? [json(shown)] : layOut(flatten(shown))) out(line)
  return exit.done
}

const asText = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

function historyLine({ at, field, changedBy, old }: HistoryEntry): readonly string[] {
  const { source = '', by, sourceId = '', channel = '' } = changedBy ?? {}
  return [at.slice(0, 16).replace('T', ' '), field, source, by ?? sourceId, channel, asText(old)]
}

/** What a customer's record said before: restricted, for whoever may answer what was changed, when and by whom (GD-22). */
export async function history(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  const record = reference === undefined ? undefined : await stores.customers.get(reference)
  if (record === undefined) return notFound(session)
  const entries = await stores.customers.history(record.reference)
  if (args.json) {
    out(json(entries))
    return exit.done
  }
  const rows = entries.map(historyLine)
  const head = ['changed (UTC)', 'field', 'source', 'by', 'channel', 'value before']
  for (const line of layOut([head, ...rows])) out(line)
  return exit.done
}

/** A record as lines of path and value. */
function flatten(value: unknown, path = ''): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, below]) =>
    flatten(below, path === '' ? key : `${path}.${key}`),
  )
}

/** Every customer, page by page. */
export async function* everyone({ stores, args }: Session): AsyncGenerator<CustomerRecord> {
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

/** Every customer, as an array or line by line (GD-21). */
export async function exportAll(session: Session): Promise<number> {
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

/** Removes a customer's personal data wherever it lies (GD-23). Repeating it is harmless. */
export async function erase(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  if (reference === undefined) return notFound(session)
  const erasure = { id: randomUUID(), at: new Date().toISOString() }
  if ((await eraseCustomer(stores, reference, erasure)) === 'notFound') return notFound(session)
  out(args.json ? JSON.stringify({ reference, status: 'erased' }) : `${reference} is erased.`)
  return exit.done
}
