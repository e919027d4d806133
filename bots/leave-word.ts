import type { Ports } from '../dialogs/ports.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { createConversations, type Conversations } from './conversations.ts'

/** What was found out about a finished case after its customer had gone. */
export interface Word {
  readonly caseId: string
  readonly conversation: string
  /** Field keys whose values a source contradicts. */
  readonly keys: readonly string[]
}

/** The customer may be writing at the same time. */
const attempts = 8
/** Nobody changes the device more often than that; a ring of moves ends here as well. */
const mostMoves = 5

/** Where the case is now: it may have gone on in another channel or on another device (CH-07). */
async function whereabouts(
  conversations: Conversations,
  { caseId, conversation }: Word,
): Promise<string | undefined> {
  let name = conversation
  for (let moves = 0; moves <= mostMoves; moves += 1) {
    const { state } = (await conversations.load(name)).conversation ?? {}
    if (state?.caseId !== caseId) return undefined
    if (state.moved === undefined) return name
    if (state.moved.to === undefined) return undefined
    name = state.moved.to
  }
  return undefined
}

/**
 * Leaves word in a conversation, to be told when the customer opens it or writes the next time; where the case has moved on,
 * in the one that it is in now. Where it is gone, or about another case by now, nobody is told. Doing it again changes
 * nothing.
 */
export async function leaveWord(
  store: ConversationStore,
  word: Word,
  ports: Pick<Ports, 'profile' | 'now'>,
): Promise<void> {
  const conversations = createConversations(store, ports)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const name = await whereabouts(conversations, word)
    if (name === undefined) return
    const { conversation, etag } = await conversations.load(name)
    if (conversation?.state.caseId !== word.caseId) return
    const { state } = conversation
    const differing = [...new Set([...(state.differing ?? []), ...word.keys])]
    const told = { ...conversation, state: { ...state, differing } }
    if ((await conversations.save(name, told, etag)) !== 'conflict') return
  }
  throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
}
