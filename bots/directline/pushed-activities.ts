import type { ActivityLike } from '../channels/activity.ts'
import { storedId } from './transcript-activity.ts'

/** What is said in a conversation without being an answer. */
export interface PushedMessage {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** Who says it, as the page shows it. */
  readonly name: string
  readonly activities: readonly ActivityLike[]
}

/** As they stand in the transcript: ids derived from the message's own, so that a second delivery stores nothing twice. */
export const pushedActivities = (
  conversation: string,
  { id, at, name, activities }: PushedMessage,
) =>
  activities.map((activity, index) => ({
    ...activity,
    id: `${storedId(conversation, `push|${id}`)}-${index + 1}`,
    timestamp: new Date(Date.parse(at) + index).toISOString(),
    from: { id: 'bot', role: 'bot', name } as const,
    conversation: { id: conversation },
  }))
