import type { Ports } from '../dialogs/ports.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import { hearNews } from '../onboarding/review/hear-news.ts'
import type { ReviewNews } from '../onboarding/review/review-news.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { createConversations, type Conversations } from './conversations.ts'

/** A finished case whose customer has gone, and the conversation that it is in. */
export interface LeftCase {
  readonly caseId: string
  readonly conversation: string
}

/** What was found out about a finished case after its customer had gone. */
export interface Word extends LeftCase {
  /** Field keys whose values a source contradicts. */
  readonly keys: readonly string[]
}

/** The customer may be writing at the same time. */
const attempts = 8
/** Nobody changes the device more often than that; a ring of moves ends here as well. */
const mostMoves = 5

/** A case in its conversation, where its customer may be changing contact data just now. */
function caseIn(state: CaseState | undefined, caseId: string): CaseState | undefined {
  if (state?.aside?.caseId === caseId) return state.aside
  return state?.caseId === caseId ? state : undefined
}

/** Where the case is now: it may have gone on in another channel or on another device (CH-07). */
export async function whereabouts(
  conversations: Conversations,
  { caseId, conversation }: LeftCase,
): Promise<string | undefined> {
  let name = conversation
  for (let moves = 0; moves <= mostMoves; moves += 1) {
    const state = caseIn((await conversations.load(name)).conversation?.state, caseId)
    if (state === undefined) return undefined
    if (state.moved === undefined) return name
    if (state.moved.to === undefined) return undefined
    name = state.moved.to
  }
  return undefined
}

/** The state of a conversation after a change of the case in it. */
function changedIn(
  state: CaseState,
  caseId: string,
  change: (state: CaseState) => CaseState,
): CaseState {
  const found = caseIn(state, caseId)
  if (found === undefined) return state
  const changed = change(found)
  if (changed === found) return state
  return found === state ? changed : { ...state, aside: changed }
}

type LeaveParts = Pick<Ports, 'profile' | 'now'>

/**
 * Changes a case in the conversation that it is in now. Where it is gone, or about another case by now, nobody is told.
 */
async function changeLeft(
  store: ConversationStore,
  { left, change }: { readonly left: LeftCase; readonly change: (state: CaseState) => CaseState },
  ports: LeaveParts,
): Promise<void> {
  const conversations = createConversations(store, ports)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const name = await whereabouts(conversations, left)
    if (name === undefined) return
    const { conversation, etag } = await conversations.load(name)
    if (conversation === undefined) return
    const state = changedIn(conversation.state, left.caseId, change)
    if (state === conversation.state) return
    const told = { ...conversation, state }
    if ((await conversations.save(name, told, etag)) !== 'conflict') return
  }
  throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
}

/**
 * Leaves word in a conversation, to be told when the customer opens it or writes the next time; where the case has moved on,
 * in the one that it is in now. Doing it again changes nothing.
 */
export function leaveWord(
  store: ConversationStore,
  { keys, ...left }: Word,
  ports: LeaveParts,
): Promise<void> {
  const change = (state: CaseState): CaseState => ({
    ...state,
    differing: [...new Set([...(state.differing ?? []), ...keys])],
  })
  return changeLeft(store, { left, change }, ports)
}

/** The same for what a person decided, or asks; what can still be chosen in the conversation follows it. */
export function leaveNews(
  store: ConversationStore,
  { news, ...left }: LeftCase & { readonly news: ReviewNews },
  ports: LeaveParts,
): Promise<void> {
  return changeLeft(store, { left, change: (state) => hearNews(state, news) }, ports)
}
