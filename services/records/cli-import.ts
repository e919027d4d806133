import type { HeaderProblem } from '../import/read-header.ts'
import type { ImportCounts, ImportReport, ImportRequest } from '../import/import-file.ts'
import { encodings } from '../import/text-encoding.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, wrong, type Session } from './cli-session.ts'

const count = (number: number): string => number.toLocaleString('en-GB')

/** One line for the operator's terminal while a long file is read. */
export const progressLine = ({ rows, created, known, refused }: ImportCounts): string =>
  `${count(rows)} rows: ${count(created)} new, ${count(known)} known, ${count(refused)} refused`

function problemLine(problem: HeaderProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'No column of this file is one of ours. Say what they hold with --map column=field.'
    case 'noSuchColumn':
      return `There is no column "${problem.column}".`
    case 'noSuchField':
      return `No column can hold "${problem.field}".`
    case 'twice': {
      const columns = problem.columns.map((column) => `"${column}"`).join(' and ')
      return `${columns} would both be ${problem.field}. Say with --map column=- which is not read.`
    }
  }
}

function reportLines(report: ImportReport): readonly string[] {
  const { columns, notRead, leftOut, duplicates, errorFile } = report
  const listed = Object.entries(leftOut).map(([key, times]) => `${key} (${times})`)
  const rows = duplicates.map(({ row, reference, of, how, agrees }) => [
    String(row),
    reference,
    of,
    how,
    agrees.join(' '),
  ])
  return [
    ...layOut(Object.entries(columns)),
    ...(notRead.length === 0 ? [] : [`not read: ${notRead.join(', ')}`]),
    ...(listed.length === 0 ? [] : [`belongs to no such customer: ${listed.join(', ')}`]),
    ...(rows.length === 0
      ? []
      : layOut([['row', 'reference', 'may be', 'how', 'agrees'], ...rows])),
    `${report.dryRun ? 'Nothing was written. ' : ''}${progressLine(report)}`,
    ...(errorFile === undefined ? [] : [`What is wrong with which row: ${errorFile}`]),
  ]
}

/** `column=field` as typed; a column's name may have a `=` in it. */
function pairs(typed: readonly string[]): ReadonlyMap<string, string> | undefined {
  const split = typed.map((pair) => {
    const at = pair.lastIndexOf('=')
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()] as const
  })
  return split.some(([name, value]) => name === '' || value === '') ? undefined : new Map(split)
}

function requestOf({ args }: Session): ImportRequest | undefined {
  const [path = ''] = args.operands
  const [map, set] = [pairs(args.map), pairs(args.set)]
  const encoding = encodings.find((each) => each === args.encoding)
  if (map === undefined || set === undefined) return undefined
  if (args.encoding !== undefined && encoding === undefined) return undefined
  return { path, dryRun: args.dryRun, encoding, map, set }
}

function say(lines: readonly string[], value: unknown, { args, out }: Session): void {
  for (const line of args.json ? [json(value)] : lines) out(line)
}

/** Takes the customers of a file over. 1: some rows were refused; the error file says which. */
export async function importCommand(session: Session): Promise<number> {
  const request = requestOf(session)
  if (request === undefined) return wrong(session.out)
  const result = await session.importFile(request, session.args.lang)
  if (result === undefined) {
    say(['There is no such file.'], { error: 'no-such-file' }, session)
    return exit.notFound
  }
  if (!result.ok) {
    const { problems } = result
    say(problems.map(problemLine), { problems }, session)
    return exit.usage
  }
  say(reportLines(result.report), result.report, session)
  return result.report.refused === 0 ? exit.done : exit.refused
}
