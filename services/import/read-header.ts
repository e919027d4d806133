import { columns } from '../../onboarding/import/columns.ts'

/** What each column holds, in the order of the file; `undefined`: it is not read. */
export type Header = readonly (string | undefined)[]

/** Why a file cannot be read at all; about headers, which are no customer's data. */
export type HeaderProblem =
  | { readonly kind: 'empty' }
  /** `--map` names a column that the file does not have. */
  | { readonly kind: 'noSuchColumn'; readonly column: string }
  /** `--map` or `--set` names something that no column can hold. */
  | { readonly kind: 'noSuchField'; readonly field: string }
  /** Two columns would hold the same. */
  | { readonly kind: 'twice'; readonly field: string; readonly columns: readonly string[] }

export interface HeaderOptions {
  /** Column → what it holds; `-`: not read. */
  readonly map: ReadonlyMap<string, string>
  readonly columnOf: (header: string) => string | undefined
}

export type ReadHeader =
  | { readonly ok: true; readonly header: Header }
  | { readonly ok: false; readonly problems: readonly HeaderProblem[] }

const notRead = '-'

const bare = (header: string): string => header.trim().toLowerCase()

function holds(header: string, { map, columnOf }: HeaderOptions): string | undefined {
  const own = [...map].find(([column]) => bare(column) === bare(header))?.[1]
  return own === notRead ? undefined : (own ?? columnOf(header))
}

/** What is wrong with the fields that an operator names. */
export const unknownFields = (named: Iterable<string>): readonly HeaderProblem[] =>
  [...named]
    .filter((field) => field !== notRead && !columns.has(field))
    .map((field) => ({ kind: 'noSuchField', field }))

function repeated(cells: readonly string[], header: Header): readonly HeaderProblem[] {
  const fields = [...new Set(header)].filter((field) => field !== undefined)
  return fields.flatMap((field): readonly HeaderProblem[] => {
    const named = cells.filter((_, at) => header[at] === field)
    return named.length > 1 ? [{ kind: 'twice', field, columns: named }] : []
  })
}

/** What the columns of a file hold, by the operator's word or by their names; never guessed where two claim the same. */
export function readHeader(cells: readonly string[], options: HeaderOptions): ReadHeader {
  const header = cells.map((cell) => holds(cell, options))
  const absent = [...options.map.keys()]
    .filter((column) => !cells.some((cell) => bare(cell) === bare(column)))
    .map((column): HeaderProblem => ({ kind: 'noSuchColumn', column }))
  const empty = header.every((column) => column === undefined)
  const problems: readonly HeaderProblem[] = [
    ...(empty ? [{ kind: 'empty' } as const] : []),
    ...absent,
    ...unknownFields(options.map.values()),
    ...repeated(cells, header),
  ]
  return problems.length === 0 ? { ok: true, header } : { ok: false, problems }
}
