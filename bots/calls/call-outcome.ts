import type { CaseOutcome, CaseState } from '../../onboarding/case-state.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { parseConversation } from '../conversation-row.ts'

/** How the case ended, in the conversation that the customer took it to. */
export async function outcomeOf(
  { moved, caseId }: CaseState,
  { conversations }: { readonly conversations: ConversationStore },
): Promise<CaseOutcome | undefined> {
  if (moved?.to === undefined) return undefined
  const row = await conversations.load(moved.to)
  const state = row && parseConversation(row.json).state
  return state?.caseId === caseId ? state.finished?.outcome : undefined
}
