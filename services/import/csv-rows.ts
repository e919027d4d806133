import { pipeline, Readable } from 'node:stream'
import { parse, type Info } from 'csv-parse'
import { textOf, type Encoding } from './text-encoding.ts'

/** A row as it stands in the file. `line`: its number as a spreadsheet shows it, the header being 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Where a table cannot be read on: a quotation mark that never ends, or a row of a size that no customer has. */
export interface BrokenRow {
  readonly line: number
  readonly cells: undefined
}

const delimiters = [';', ',', '\t'] as const
type Delimiter = (typeof delimiters)[number]

/** A customer has a name and an address, not a book. */
const mostCharacters = 64 * 1024

const outsideQuotes = (line: string): string => line.replace(/"[^"]*"/g, '')

/** What the header is divided by: whatever is there most often. */
export async function detectDelimiter(path: string, encoding: Encoding): Promise<Delimiter> {
  let start = ''
  for await (const text of textOf(path, encoding)) {
    start += text
    if (/\S[^\n\r]*[\n\r]/.test(start) || start.length > mostCharacters) break
  }
  const [header = ''] = start.trimStart().split(/[\r\n]/, 1)
  const bare = outsideQuotes(header)
  const times = (delimiter: Delimiter) => bare.split(delimiter).length
  return delimiters.reduce((best, each) => (times(each) > times(best) ? each : best))
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: Info
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * The rows of a table, header first, one at a time: a file of any size needs the memory of one row. Empty lines and rows of
 * empty cells are no rows. The last one is a `BrokenRow` where the rest cannot be read.
 */
export async function* csvRows(
  path: string,
  { encoding, delimiter }: { readonly encoding: Encoding; readonly delimiter: Delimiter },
): AsyncGenerator<CsvRow | BrokenRow> {
  let isBroken = false
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: mostCharacters,
    // Thrown, the trouble would take the good rows before it along.
    skip_records_with_error: true,
    on_skip: () => {
      isBroken = true
    },
  })
  // Trouble with the file itself comes out of the iteration below.
  pipeline(Readable.from(textOf(path, encoding)), parser, () => undefined)
  let line = 0
  for await (const parsed of parser) {
    const { record, info } = parsed as Parsed // what `info` without `columns` gives
    line = info.records + info.empty_lines
    if (!isBlank(record)) yield { line, cells: record }
  }
  // Set by the parser meanwhile, which the compiler cannot know.
  if (isBroken as boolean) yield { line: line + 1, cells: undefined }
}
