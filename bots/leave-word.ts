import type { Ports } from '../dialogs/ports.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { createConversations } from './conversations.ts'

/** What was found out about a finished case after its customer had gone. */
export interface Word {
  readonly caseId: string
  readonly conversation: string
  /** Field keys whose values a source contradicts. */
  readonly keys: readonly string[]
}

/** The customer may be writing at the same time. */
const attempts = 8

/**
 * Leaves word in a conversation, to be told when the customer opens it or writes the next time. Where it is gone, or about
 * another case by now, nobody is told. Doing it again changes nothing.
 */
export async function leaveWord(
  store: ConversationStore,
  { caseId, conversation: name, keys }: Word,
  ports: Pick<Ports, 'profile' | 'now'>,
): Promise<void> {
  const conversations = createConversations(store, ports)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { conversation, etag } = await conversations.load(name)
    if (conversation?.state.caseId !== caseId) return
    const { state } = conversation
    const differing = [...new Set([...(state.differing ?? []), ...keys])]
    const told = { ...conversation, state: { ...state, differing } }
    if ((await conversations.save(name, told, etag)) !== 'conflict') return
  }
  throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
}
