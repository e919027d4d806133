import { findNationalNumbers } from '../national-numbers.ts'
import type { Parked } from './call.ts'

/** CA-09: a note is one line, not a file about somebody. Characters. */
export const longestNote = 120

/** CA-09: nobody is kept longer. Days. */
const parkedDays = 30

const dayMs = 24 * 60 * 60 * 1000

export const parkProblems = ['past', 'tooLate', 'noteTooLong', 'noteNumber'] as const
export type ParkProblem = (typeof parkProblems)[number]

export interface Parking {
  /** ISO 8601 UTC. */
  readonly callBackAt: string
  readonly note?: string | undefined
  readonly by: string
  readonly now: Date
}

const oneLine = (note: string): string => note.replace(/\s+/gu, ' ').trim()

/** Parks a call until it is time to call back, or says what is wrong with the time or the note (CA-09). */
export function park({ callBackAt, note = '', by, now }: Parking): Parked | ParkProblem {
  const time = Date.parse(callBackAt)
  const expires = now.getTime() + parkedDays * dayMs
  if (Number.isNaN(time) || time <= now.getTime()) return 'past'
  if (time >= expires) return 'tooLate'
  const line = oneLine(note)
  if (line.length > longestNote) return 'noteTooLong'
  if (findNationalNumbers(line, { now }).length > 0) return 'noteNumber'
  return {
    by,
    at: now.toISOString(),
    callBackAt: new Date(time).toISOString(),
    ...(line === '' ? {} : { note: line }),
    expiresAt: new Date(expires).toISOString(),
  }
}

/** Whether it is time to call back. */
export const isDue = ({ callBackAt }: Pick<Parked, 'callBackAt'>, now: Date): boolean =>
  Date.parse(callBackAt) <= now.getTime()
