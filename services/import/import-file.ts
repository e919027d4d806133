import type { Cells } from '../../onboarding/import/columns.ts'
import { claimOfRow } from '../../onboarding/import/imported-customer.ts'
import { readCustomerRow, type ReadCustomer } from '../../onboarding/import/read-customer-row.ts'
import type { RowContext, RowProblem } from '../../onboarding/import/row-draft.ts'
import { csvRows, detectDelimiter, type BrokenRow, type CsvRow } from './csv-rows.ts'
import { createErrorFile, type ErrorFile, type ErrorWords } from './error-file.ts'
import { patiently } from './patiently.ts'
import { importRow, type ProposedDuplicate, type RowParts, type RowResult } from './import-row.ts'
import { readHeader, unknownFields, type Header, type HeaderProblem } from './read-header.ts'
import { detectEncoding, type Encoding } from './text-encoding.ts'

/** What the operator asked for. */
export interface ImportRequest {
  readonly path: string
  readonly dryRun: boolean
  /** Found out where it is left out. */
  readonly encoding?: Encoding | undefined
  /** Column → what it holds; `-`: not read. */
  readonly map: ReadonlyMap<string, string>
  /** What every row says that has no such cell: a file of Danish customers has no column for it. */
  readonly set: ReadonlyMap<string, string>
}

export interface ImportParts extends Omit<RowParts, 'dryRun'> {
  readonly row: Omit<RowContext, 'now' | 'profile'>
  readonly columnOf: (header: string) => string | undefined
  readonly words: ErrorWords
  /** Waits while the storage does not answer. */
  readonly pause: (milliseconds: number) => Promise<unknown>
  /** Called after every so many rows. */
  readonly onProgress: (counts: ImportCounts) => void
}

export interface ImportCounts {
  /** Rows below the header, empty ones left out. */
  readonly rows: number
  readonly created: number
  /** Taken over by an earlier run, or twice in the file. */
  readonly known: number
  /** With something wrong; the error file says what. */
  readonly refused: number
}

export interface ImportReport extends ImportCounts {
  readonly dryRun: boolean
  readonly encoding: Encoding
  readonly delimiter: string
  /** What each column was read as. */
  readonly columns: Readonly<Record<string, string>>
  /** Columns that nobody knew, or that were not to be read. */
  readonly notRead: readonly string[]
  /** Values that belong to no customer of that type or invoice channel, by field. */
  readonly leftOut: Readonly<Record<string, number>>
  readonly duplicates: readonly (ProposedDuplicate & { readonly row: number })[]
  readonly errorFile?: string
}

export type ImportResult =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly HeaderProblem[] }

const progressEvery = 1000
/** So many proposals are listed by row; the review queue has them all. */
const mostListed = 10_000

type Written = {
  -readonly [K in keyof ImportCounts]: ImportCounts[K]
}

/** What is known while a file is read. */
interface Run {
  readonly counts: Written
  readonly duplicates: (ProposedDuplicate & { readonly row: number })[]
  readonly leftOut: Map<string, number>
  readonly errors: ErrorFile
  /** References and companies (by a keyed hash) that a dry run has met: nothing is written that would tell. */
  readonly met: Map<string, string>
}

const isTooWide = (cells: readonly string[], header: Header): boolean =>
  cells.slice(header.length).some((cell) => cell.trim() !== '') || cells.length < header.length

function cellsOf(
  cells: readonly string[],
  header: Header,
  set: ReadonlyMap<string, string>,
): Cells {
  const named = cells.flatMap((text, at): (readonly [string, string])[] => {
    const column = header[at]
    return column === undefined || text.trim() === '' ? [] : [[column, text]]
  })
  return new Map([...set, ...named])
}

type Row = CsvRow | BrokenRow

function readRow(row: Row, header: Header, { request, parts }: Asked) {
  if (row.cells === undefined) return refusal('unreadable')
  if (isTooWide(row.cells, header)) return refusal('cellCount')
  const context = { ...parts.row, profile: parts.profile, now: parts.now() }
  return readCustomerRow(cellsOf(row.cells, header, request.set), context)
}

const refusal = (reason: RowProblem['reason']) =>
  ({ ok: false, problems: [{ key: '', reason }] }) as const

interface Asked {
  readonly request: ImportRequest
  readonly parts: ImportParts
}

/** What a dry run would have found written by an earlier row of the file: the same customer, or its company. */
function metBefore(customer: ReadCustomer, { reference, duplicates }: RowResult, both: Both) {
  const { run, asked } = both
  const claim = claimOfRow(customer)
  const isKnown = run.met.has(reference)
  run.met.set(reference, reference)
  const name = claim === undefined ? reference : asked.parts.keyed(`met|${claim}`).slice(0, 24)
  const of = run.met.get(name) ?? reference
  run.met.set(name, of)
  const isNew = of !== reference && !duplicates.some(({ how }) => how === 'exact')
  return { isKnown, also: isNew ? [{ reference, of, how: 'exact', agrees: [] } as const] : [] }
}

interface Both {
  readonly run: Run
  readonly asked: Asked
}

async function take(line: number, customer: ReadCustomer, both: Both): Promise<void> {
  const { run, asked } = both
  const { dryRun } = asked.request
  // The same row again finds what it wrote.
  const result = await patiently(
    () => importRow(customer, { ...asked.parts, dryRun }),
    asked.parts.pause,
  )
  const { isKnown, also } =
    dryRun && result.outcome === 'created'
      ? metBefore(customer, result, both)
      : { isKnown: false, also: [] }
  run.counts[isKnown ? 'known' : result.outcome] += 1
  for (const key of customer.leftOut) run.leftOut.set(key, (run.leftOut.get(key) ?? 0) + 1)
  const room = mostListed - run.duplicates.length
  const found = isKnown ? [] : [...result.duplicates, ...also]
  run.duplicates.push(...found.slice(0, room).map((each) => ({ row: line, ...each })))
  if (result.problems.length > 0) await run.errors.add(line, result.problems)
}

async function takeRow(row: Row, header: Header, both: Both): Promise<void> {
  const { run, asked } = both
  run.counts.rows += 1
  const reading = readRow(row, header, asked)
  if (reading.ok) await take(row.line, reading.customer, both)
  else {
    run.counts.refused += 1
    await run.errors.add(row.line, reading.problems)
  }
  if (run.counts.rows % progressEvery === 0) asked.parts.onProgress({ ...run.counts })
}

function reportOf(run: Run, header: Header, cells: readonly string[]) {
  const named = cells.map((cell, at) => [cell, header[at]] as const)
  const path = run.errors.path()
  return {
    ...run.counts,
    columns: Object.fromEntries(named.flatMap(([cell, of]) => (of ? [[cell, of]] : []))),
    notRead: named.flatMap(([cell, of]) => (of === undefined ? [cell] : [])),
    leftOut: Object.fromEntries(run.leftOut),
    duplicates: run.duplicates,
    ...(path === undefined ? {} : { errorFile: path }),
  }
}

/**
 * Takes the customers of a file over, row by row and in the memory of one row. Run again, after a crash or by mistake, it finds
 * what it wrote and creates nothing twice.
 */
export async function importFile(
  request: ImportRequest,
  parts: ImportParts,
): Promise<ImportResult> {
  const { path, dryRun } = request
  const wrong = unknownFields(request.set.keys())
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const encoding = request.encoding ?? (await detectEncoding(path))
  const delimiter = await detectDelimiter(path, encoding)
  const rows = csvRows(path, { encoding, delimiter })
  const first = await rows.next()
  const cells = first.done === true ? undefined : first.value.cells
  if (cells === undefined) return { ok: false, problems: [{ kind: 'empty' }] }
  const read = readHeader(cells, { map: request.map, columnOf: parts.columnOf })
  if (!read.ok) {
    await rows.return(undefined)
    return read
  }
  const run: Run = {
    counts: { rows: 0, created: 0, known: 0, refused: 0 },
    duplicates: [],
    leftOut: new Map(),
    errors: await createErrorFile(path, parts.words),
    met: new Map(),
  }
  try {
    for await (const row of rows) {
      await takeRow(row, read.header, { run, asked: { request, parts } })
    }
  } finally {
    await run.errors.close()
  }
  const report = reportOf(run, read.header, cells)
  return { ok: true, report: { dryRun, encoding, delimiter, ...report } }
}
