import type { Answer, Verification } from '../answer.ts'
import { circumstances } from '../circumstances.ts'
import type { FieldValue, ReadContext } from '../field.ts'
import type { Interview } from '../interview.ts'
import type { Profile } from '../profile.ts'
import type { Reason } from '../reading.ts'

/** Why a row, or one value of it, cannot be taken over. */
export const importReasons = [
  /** The customer cannot be without it. */
  'required',
  /** More or fewer cells than the file has columns: nobody knows which is which. */
  'cellCount',
  /** A national number where there may be none (ID-07). */
  'nationalNumber',
  /** The customer is here already, and says something else: the file does not overwrite it (DQ-11). */
  'otherValue',
  /** The rest of the file is no table: a quotation mark that never ends. */
  'unreadable',
] as const

export type ImportReason = Reason | (typeof importReasons)[number]

export interface RowProblem {
  /** Field key, or empty where the whole row is meant. */
  readonly key: string
  readonly reason: ImportReason
}

export interface RowContext {
  readonly profile: Profile
  readonly now: Date
  /** Number series reserved for tests are accepted outside production. */
  readonly testSeries: boolean
  /** The value of a closed list that a cell names, in any language; `undefined`: none of them. */
  readonly choiceOf: (column: string, text: string) => string | undefined
}

type Answers = Readonly<Record<string, Answer>>

/** A row while it is read: what it says so far, and what is wrong with it. */
export interface RowDraft {
  /** Never changed in place: what follows from answers is remembered by them. */
  answers: Answers
  readonly problems: RowProblem[]
  readonly context: RowContext
  secret?: string
}

/** A value that the file says. */
export function put(
  draft: RowDraft,
  key: string,
  found: { value: FieldValue; verification: Verification },
) {
  const at = draft.context.now.toISOString()
  const answer: Answer = { source: 'import', channel: 'import', at, ...found }
  draft.answers = { ...draft.answers, [key]: answer }
}

/** The row so far as an interview. */
export const interviewOf = ({ answers }: RowDraft): Interview => ({ answers, skipped: [] })

/** What readers may know of the row so far. */
export function readContext({ answers, context }: RowDraft): ReadContext {
  const { country, customerType } = circumstances(answers, context.profile)
  return { country, customerType, now: context.now, testSeries: context.testSeries }
}
