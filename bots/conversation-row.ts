import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Reply } from '../dialogs/reply.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { OnboardingError } from '../onboarding/errors.ts'

/** How many handled activities a conversation remembers, and for how many of them the replies are kept to be sent again. */
const remembered = 24
const repliesKept = 3
export interface Handled {
  readonly id: string
  /** Absent once it is too long ago to be asked for again. */
  readonly replies?: readonly Reply[]
}

/** One row per conversation: the state and what was answered lately. */
export interface Conversation {
  readonly state: CaseState
  readonly handled: readonly Handled[]
  /** The activity whose confirmation is being carried out (`state.finishing`). */
  readonly finishingFor?: { readonly id: string; readonly inbound: Inbound }
}

export function withHandled(conversation: Conversation, handled: Handled): readonly Handled[] {
  const all = [...conversation.handled.filter((other) => other.id !== handled.id), handled]
  return all
    .slice(-remembered)
    .map((entry, index, kept) => (index < kept.length - repliesKept ? { id: entry.id } : entry))
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
