import type { Turn } from '../dialogs/compose.ts'
import type { Conversation } from './conversation-row.ts'
import type { TurnAddress } from './take-turn.ts'

/** What stays in a row whatever a turn makes of its case: messages on their way, and where the customer is reached. */
export function keptBeside(
  before: Conversation | undefined,
): Pick<Conversation, 'pushes' | 'pushing' | 'reach'> {
  const { pushes, pushing, reach } = before ?? {}
  return {
    ...(pushes === undefined ? {} : { pushes }),
    ...(pushing === undefined ? {} : { pushing }),
    ...(reach === undefined ? {} : { reach }),
  }
}

/** The row after a turn, without what was answered: with the messages that the turn adds to those on their way. */
export function rowOf(
  conversation: Conversation,
  { state, pushes = [] }: Turn,
  { reach = conversation.reach }: TurnAddress,
): Pick<Conversation, 'state' | 'pushes' | 'pushing' | 'reach'> {
  const waiting = [...(conversation.pushes ?? []), ...pushes]
  const { pushing } = conversation
  return {
    state,
    ...(waiting.length === 0 ? {} : { pushes: waiting }),
    ...(pushing === undefined ? {} : { pushing }),
    ...(reach === undefined || state.talk === undefined ? {} : { reach }),
  }
}
