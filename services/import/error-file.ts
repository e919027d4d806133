import { open, rm, type FileHandle } from 'node:fs/promises'
import type { RowProblem } from '../../onboarding/import/row-draft.ts'

/** The operator's words for what is in the file. */
export interface ErrorWords {
  /** Titles of the three columns: row, field, reason. */
  readonly head: readonly string[]
  readonly row: (problem: RowProblem) => { readonly field: string; readonly reason: string }
}

export interface ErrorFile {
  /** Where it is, once something is in it. */
  readonly path: () => string | undefined
  add(line: number, problems: readonly RowProblem[]): Promise<void>
  close(): Promise<void>
}

const cell = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const lineOf = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`

/** So that spreadsheets take it for UTF-8. */
const byteOrderMark = '\ufeff'

/**
 * What is wrong with which row, beside the file that was read and for its owner alone: rows, fields and reasons, and no value.
 * Nothing is wrong: there is no such file, nor one of an earlier run.
 */
export async function createErrorFile(input: string, words: ErrorWords): Promise<ErrorFile> {
  const path = `${input}.errors.csv`
  await rm(path, { force: true })
  let file: FileHandle | undefined
  return {
    path: () => (file === undefined ? undefined : path),
    async add(line, problems) {
      if (file === undefined) {
        file = await open(path, 'wx', 0o600)
        await file.write(byteOrderMark + lineOf(words.head))
      }
      for (const problem of problems) {
        const { field, reason } = words.row(problem)
        await file.write(lineOf([String(line), field, reason]))
      }
    },
    async close() {
      await file?.close()
    },
  }
}
