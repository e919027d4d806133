import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Reply } from '../dialogs/reply.ts'
import { summaryCard } from '../dialogs/summary.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import type { Profile } from '../onboarding/profile.ts'
import type { Owed } from './owed.ts'

/** How many handled activities a conversation remembers, and for how many of them the replies are kept to be sent again. */
const remembered = 24
const repliesKept = 3

/**
 * A reply as it is kept to be sent again. The summary is more than all the rest together and follows from the state: only
 * that there was one is kept.
 */
type KeptReply = Omit<Reply, 'summary'> & { readonly summary?: true }

export interface Handled {
  readonly id: string
  /** Absent once it is too long ago to be asked for again. */
  readonly replies?: readonly KeptReply[]
}

/** One row per conversation: the state and what was answered lately. */
export interface Conversation {
  readonly state: CaseState
  readonly handled: readonly Handled[]
  /** The activity whose confirmation is being carried out (`state.finishing`). */
  readonly finishingFor?: { readonly id: string; readonly inbound: Inbound }
  /** What the last turn led to and is not known to be done. */
  readonly owed?: Owed
  /** The case that another conversation is taking over, until that one is written. */
  readonly leaving?: { readonly to: string; readonly state: CaseState }
}

/** Whether something was promised here that is not done yet. */
export const isHalfDone = ({ finishingFor, owed }: Conversation): boolean =>
  finishingFor !== undefined || owed !== undefined

export function withHandled(
  { handled }: Conversation,
  { id, replies }: { readonly id: string; readonly replies: readonly Reply[] },
): readonly Handled[] {
  const all = [...handled.filter((other) => other.id !== id), { id, replies: replies.map(kept) }]
  return all
    .slice(-remembered)
    .map((entry, index, kept) => (index < kept.length - repliesKept ? { id: entry.id } : entry))
}

const kept = ({ summary, ...reply }: Reply): KeptReply =>
  summary === undefined ? reply : { ...reply, summary: true }

/** What an activity was answered with; undefined when it was not handled yet. */
export function repliesTo(
  activityId: string,
  { state, handled }: Conversation,
  profile: Profile,
): readonly Reply[] | undefined {
  const found = handled.find(({ id }) => id === activityId)
  if (found === undefined) return undefined
  return (found.replies ?? []).map(({ summary, ...reply }) => {
    // When something else is asked for by now, an old card would only be answered with the present question (CH-05).
    const shows = summary !== undefined && state.open.asks === 'confirm'
    return shows ? { ...reply, summary: summaryCard(state, profile) } : reply
  })
}

export function parseConversation(json: string): Conversation {
  const parsed = JSON.parse(json) as Conversation // written by this file only; the answers are checked by `resumeCase`
  const schema: number = parsed.state.schema
  if (schema === 1) return parsed
  throw new OnboardingError('state.unreadable', 'unknown schema of a conversation row')
}

/** Earlier replies hold what was collected: when that is deleted, only their ids are kept. */
export function handledBefore(before: Conversation | undefined, turn: Turn): readonly Handled[] {
  const handled = before?.handled ?? []
  return turn.reply.forgets === true ? handled.map(({ id }) => ({ id })) : handled
}
