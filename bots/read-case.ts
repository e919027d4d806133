import type { Ports } from '../dialogs/ports.ts'
import { isExpired, marksOf } from '../onboarding/retention.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { parseConversation } from './conversation-row.ts'

/** Looks into another conversation for its case (`Ports.caseIn`): nothing there, too old or moved on is all the same. */
export const createCaseReader =
  (
    conversations: ConversationStore,
    { profile, now }: Pick<Ports, 'profile' | 'now'>,
  ): Ports['caseIn'] =>
  async (conversation) => {
    const row = await conversations.load(conversation)
    if (row === undefined) return undefined
    const { state } = parseConversation(row.json)
    const isGone = state.moved !== undefined || isExpired(marksOf(state), profile.retention, now())
    return isGone ? undefined : state
  }
