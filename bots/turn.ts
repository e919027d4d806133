import { converse } from '../dialogs/converse.ts'
import { finish } from '../dialogs/finish.ts'
import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { Reply } from '../dialogs/reply.ts'
import { startCase } from '../dialogs/start-case.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import { resumeCase } from '../onboarding/resume-case.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import type { TakeTurn, TurnAddress } from './take-turn.ts'

/** How many handled activities a conversation remembers, and for how many of them the replies are kept to be sent again. */
const remembered = 24
const repliesKept = 3
/** A turn that keeps losing the race for the row gives up; the channel delivers the activity again. */
const attempts = 12

interface Handled {
  readonly id: string
  /** Absent once it is too long ago to be asked for again. */
  readonly replies?: readonly Reply[]
}

/** One row per conversation: the state and what was answered lately. */
interface Conversation {
  readonly state: CaseState
  readonly handled: readonly Handled[]
  /** The activity whose confirmation is being carried out (`state.finishing`). */
  readonly finishingFor?: { readonly id: string; readonly inbound: Inbound }
}

interface Loaded {
  readonly conversation: Conversation | undefined
  readonly etag: string | undefined
}

export interface TurnParts {
  readonly conversations: ConversationStore
  readonly ports: Ports
}

function withHandled(conversation: Conversation, handled: Handled): readonly Handled[] {
  const all = [...conversation.handled.filter((other) => other.id !== handled.id), handled]
  return all
    .slice(-remembered)
    .map((entry, index, kept) => (index < kept.length - repliesKept ? { id: entry.id } : entry))
}

/**
 * The turn protocol of DESIGN section 5: one read, one conditional write, then the replies. A lost race runs the turn
 * again on the fresh state; a second delivery gets the first one's replies. Effects run between two writes, keyed by the
 * case, so that a crash in the middle is mended by the next delivery.
 */
export function createTakeTurn(parts: TurnParts): TakeTurn {
  return async (address, inbound) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const replies = await tryTurn(parts, address, inbound)
      if (replies !== 'conflict') return replies
    }
    throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
  }
}

async function load(parts: TurnParts, address: TurnAddress): Promise<Loaded> {
  const row = await parts.conversations.load(address.conversation)
  if (row === undefined) return { conversation: undefined, etag: undefined }
  return { conversation: parseConversation(row.json), etag: row.etag }
}

function parseConversation(json: string): Conversation {
  const parsed = JSON.parse(json) as Conversation // written by this file only; the state itself is checked by `resumeCase`
  if (parsed.state.schema !== 1) {
    throw new OnboardingError('state.unreadable', 'unknown schema of a conversation row')
  }
  return parsed
}

async function tryTurn(
  parts: TurnParts,
  address: TurnAddress,
  inbound: Inbound,
): Promise<readonly Reply[] | 'conflict'> {
  const loaded = await load(parts, address)
  const before = loaded.conversation
  const repeated = before?.handled.find((entry) => entry.id === address.activityId)
  if (repeated !== undefined) return repeated.replies ?? []
  if (isEcho(before, inbound)) return []
  if (before?.finishingFor !== undefined) return finishFirst(parts, address, { ...loaded, inbound })
  const state =
    before === undefined ? startCase(inbound, parts.ports) : resumeCase(before.state, parts.ports)
  const turn = await converse(state, inbound, parts.ports)
  await queueReviews(parts, turn)
  const conversation: Conversation = { state: turn.state, handled: before?.handled ?? [] }
  const save = { address, etag: loaded.etag }
  if (turn.state.finishing === undefined) return saveHandled(parts, save, { conversation, turn })
  const claimed = await parts.conversations.save(
    address.conversation,
    JSON.stringify({ ...conversation, finishingFor: { id: address.activityId, inbound } }),
    loaded.etag,
  )
  if (claimed === 'conflict') return 'conflict'
  return carryOut(parts, { address, etag: claimed.etag }, { conversation, inbound })
}

/** Some channels announce one newcomer several times; the second greeting is left out. */
function isEcho(before: Conversation | undefined, inbound: Inbound): boolean {
  return (
    inbound.kind === 'start' &&
    before !== undefined &&
    before.state.finished === undefined &&
    before.state.revision === 1
  )
}

interface Save {
  readonly address: TurnAddress
  readonly etag: string | undefined
}

async function saveHandled(
  parts: TurnParts,
  { address, etag }: Save,
  { conversation, turn }: { readonly conversation: Conversation; readonly turn: Turn },
): Promise<readonly Reply[] | 'conflict'> {
  const replies = [turn.reply]
  const saved = await parts.conversations.save(
    address.conversation,
    JSON.stringify({
      state: turn.state,
      handled: withHandled(conversation, { id: address.activityId, replies }),
    }),
    etag,
  )
  return saved === 'conflict' ? 'conflict' : replies
}

async function carryOut(
  parts: TurnParts,
  save: Save,
  { conversation, inbound }: { readonly conversation: Conversation; readonly inbound: Inbound },
): Promise<readonly Reply[] | 'conflict'> {
  const turn = await finish(conversation.state, inbound, parts.ports)
  await queueReviews(parts, turn)
  return saveHandled(parts, save, { conversation, turn })
}

/** An earlier turn confirmed and then stopped half-way: its effects are finished before anything else is heard. */
async function finishFirst(
  parts: TurnParts,
  address: TurnAddress,
  { conversation, etag }: Loaded & { readonly inbound: Inbound },
): Promise<readonly Reply[] | 'conflict'> {
  if (conversation?.finishingFor === undefined) return 'conflict'
  const { id, inbound } = conversation.finishingFor
  const save = { address: { ...address, activityId: id }, etag }
  const replies = await carryOut(parts, save, { conversation, inbound })
  // The same delivery gets its replies; any other one is now heard on the finished state.
  return id === address.activityId ? replies : 'conflict'
}

async function queueReviews(parts: TurnParts, turn: Turn): Promise<void> {
  for (const review of turn.reviews) await parts.ports.reviews.add(review)
}
