import type { CaseState } from './case-state.ts'
import { present } from './present.ts'
import type { Profile } from './profile.ts'
import type { ConversationMarks } from './stores.ts'

export type Retention = Profile['retention']

/** How long a conversation is kept after the customer's last word. */
export interface KeptFor {
  readonly unit: 'hours' | 'days'
  readonly count: number
}

const milliseconds = { hours: 60 * 60 * 1000, days: 24 * 60 * 60 * 1000 } as const

/** By these the customer could be reminded, and finds back. */
const contactKeys = ['contact.phone', 'contact.email', 'person.phone', 'person.email'] as const

/** What retention has to know of a case. */
export function marksOf(state: CaseState): ConversationMarks {
  return {
    caseId: state.caseId,
    updatedAt: state.updatedAt,
    contact:
      state.callBack !== undefined || contactKeys.some((key) => state.answers[key] !== undefined),
    // Where a case went on elsewhere, its national number is not this conversation's to remove.
    finished: [state.finished, state.moved, state.aside].some((part) => part !== undefined),
    ...present({ keptUntil: state.call?.parked?.expiresAt }),
  }
}

/** The seller's limit for a conversation in this state (compliance-and-ux.md 1.5, retention table). */
export function keptFor(
  { finished, contact }: Pick<ConversationMarks, 'finished' | 'contact'>,
  retention: Retention,
): KeptFor {
  if (finished) return { unit: 'days', count: retention.transcriptDays }
  return contact
    ? { unit: 'days', count: retention.parkedDays }
    : { unit: 'hours', count: retention.unfinishedHours }
}

/** Whatever was last used before this moment is too old. */
export function cutOff({ unit, count }: KeptFor, now: Date): Date {
  return new Date(now.getTime() - count * milliseconds[unit])
}

/** Whether a conversation is older than the seller's limit: it is as good as deleted, whether or not it still lies there. */
export function isExpired(marks: ConversationMarks, retention: Retention, now: Date): boolean {
  if (marks.keptUntil !== undefined) return Date.parse(marks.keptUntil) <= now.getTime()
  return Date.parse(marks.updatedAt) < cutOff(keptFor(marks, retention), now).getTime()
}
