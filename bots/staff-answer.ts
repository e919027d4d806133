import type { ActivityLike, IncomingActivity } from './channels/activity.ts'

/** What somebody of the staff gets for an answer in their own chat. */
export interface StaffAnswer {
  readonly activities: readonly ActivityLike[]
  /** Takes the place of the card whose button was pressed (CH-05). */
  readonly card?: object
}

/** Answers staff in their own chat in Teams; `undefined`: it is nothing of theirs, and goes on as anybody's message does. */
export type AnswerStaff = (activity: IncomingActivity) => Promise<StaffAnswer | undefined>
