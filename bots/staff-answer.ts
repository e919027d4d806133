import type { ActivityLike, IncomingActivity } from './channels/activity.ts'
import type { Reach } from './take-turn.ts'

/** What somebody of the staff gets for an answer in their own chat. */
export interface StaffAnswer {
  readonly activities: readonly ActivityLike[]
  /** Takes the place of the card whose button was pressed (CH-05). */
  readonly card?: object
  /** The one activity takes the place of the message whose button was pressed. */
  readonly inPlace?: true
}

/**
 * Answers staff in their own chat in Teams; `undefined`: it is nothing of theirs, and goes on as anybody's message does.
 * `reach`: how they are written to later.
 */
export type AnswerStaff = (
  activity: IncomingActivity,
  reach?: Reach,
) => Promise<StaffAnswer | undefined>

/** Asks one after the other; the first that has an answer gives it. */
export const firstAnswer =
  (...doors: readonly AnswerStaff[]): AnswerStaff =>
  async (activity, reach) => {
    for (const door of doors) {
      const answer = await door(activity, reach)
      if (answer !== undefined) return answer
    }
    return undefined
  }
