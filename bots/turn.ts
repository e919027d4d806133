import { converse } from '../dialogs/converse.ts'
import { finish } from '../dialogs/finish.ts'
import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { Reply } from '../dialogs/reply.ts'
import { startAfresh, tellExpired } from '../dialogs/start-afresh.ts'
import { startCase } from '../dialogs/start-case.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import { resumeCase } from '../onboarding/resume-case.ts'
import { isExpired, marksOf } from '../onboarding/retention.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { ConversationDocument, ConversationStore } from '../onboarding/stores.ts'
import {
  handledBefore,
  parseConversation,
  withHandled,
  type Conversation,
} from './conversation-row.ts'
import type { TakeTurn, TurnAddress } from './take-turn.ts'

/** A turn that keeps losing the race for the row gives up; the channel delivers the activity again. */
const attempts = 12

interface Loaded {
  readonly conversation: Conversation | undefined
  readonly etag: string | undefined
  /** What lies there is older than it may be kept, and so as good as gone. */
  readonly expired?: CaseState
}

/** A turn that was taken, with the state before it: none in a conversation's first. */
export interface Observation {
  readonly before: CaseState | undefined
  readonly turn: Turn
}

export interface TurnParts {
  readonly conversations: ConversationStore
  readonly ports: Ports
  /** Hears of every activity once, after its turn was saved; must not throw. */
  readonly metrics?: (observation: Observation) => void
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
  const { etag } = row
  const conversation = parseConversation(row.json)
  const { now, profile } = parts.ports
  return isExpired(marksOf(conversation.state), profile.retention, now())
    ? { conversation: undefined, etag, expired: conversation.state }
    : { conversation, etag }
}

/** The row as it is stored, with what retention judges it by. */
const documentOf = (conversation: Conversation): ConversationDocument => ({
  json: JSON.stringify(conversation),
  marks: marksOf(conversation.state),
})

async function tryTurn(
  parts: TurnParts,
  address: TurnAddress,
  inbound: Inbound,
): Promise<readonly Reply[] | 'conflict'> {
  const loaded = await load(parts, address)
  const before = loaded.conversation
  const answered = answeredBefore(before, address, inbound)
  if (answered !== undefined) return answered
  if (before?.finishingFor !== undefined) return finishFirst(parts, address, { ...loaded, inbound })
  const turn = await hear(parts, { address, inbound }, loaded)
  await carryAlong(parts, turn)
  const conversation: Conversation = { state: turn.state, handled: handledBefore(before, turn) }
  const save = { address, etag: loaded.etag, before: before?.state }
  return turn.state.finishing === undefined
    ? saveHandled(parts, save, { conversation, turn })
    : claimAndCarryOut(parts, save, { conversation, inbound })
}

interface Heard {
  readonly address: TurnAddress
  readonly inbound: Inbound
}

async function hear(
  { ports }: TurnParts,
  { address, inbound }: Heard,
  { conversation, expired }: Loaded,
): Promise<Turn> {
  if (conversation !== undefined) {
    return converse(resumeCase(conversation.state, ports), inbound, ports)
  }
  if (expired === undefined) {
    return converse(startCase(address.conversation, inbound, ports), inbound, ports)
  }
  return tellExpired(
    await converse(startAfresh(expired, inbound, ports), inbound, ports),
    expired,
    ports,
  )
}

/** A second delivery gets the first one's replies; a second greeting gets none. */
function answeredBefore(
  before: Conversation | undefined,
  { activityId }: TurnAddress,
  inbound: Inbound,
): readonly Reply[] | undefined {
  const repeated = before?.handled.find((entry) => entry.id === activityId)
  if (repeated !== undefined) return repeated.replies ?? []
  return isEcho(before, inbound) ? [] : undefined
}

interface Confirmed {
  readonly conversation: Conversation
  readonly inbound: Inbound
}

/** Writes down what is going to be done before it is done. */
async function claimAndCarryOut(
  parts: TurnParts,
  save: Save,
  confirmed: Confirmed,
): Promise<readonly Reply[] | 'conflict'> {
  const { address, etag } = save
  const finishingFor = { id: address.activityId, inbound: confirmed.inbound }
  const claimed = await parts.conversations.save(
    address.conversation,
    documentOf({ ...confirmed.conversation, finishingFor }),
    etag,
  )
  return claimed === 'conflict'
    ? 'conflict'
    : carryOut(parts, { ...save, etag: claimed.etag }, confirmed)
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
  readonly before: CaseState | undefined
}

async function saveHandled(
  parts: TurnParts,
  { address, etag, before }: Save,
  { conversation, turn }: { readonly conversation: Conversation; readonly turn: Turn },
): Promise<readonly Reply[] | 'conflict'> {
  const replies = [turn.reply]
  const saved = await parts.conversations.save(
    address.conversation,
    documentOf({
      state: turn.state,
      handled: withHandled(conversation, { id: address.activityId, replies }),
    }),
    etag,
  )
  if (saved === 'conflict') return 'conflict'
  parts.metrics?.({ before, turn })
  return replies
}

async function carryOut(
  parts: TurnParts,
  save: Save,
  { conversation, inbound }: { readonly conversation: Conversation; readonly inbound: Inbound },
): Promise<readonly Reply[] | 'conflict'> {
  const turn = await finish(conversation.state, inbound, parts.ports)
  await carryAlong(parts, turn)
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
  const save = { address: { ...address, activityId: id }, etag, before: conversation.state }
  const replies = await carryOut(parts, save, { conversation, inbound })
  // The same delivery gets its replies; any other one is now heard on the finished state.
  return id === address.activityId ? replies : 'conflict'
}

/** Keyed by the case, so that a turn that runs again does nothing twice. */
async function carryAlong({ ports }: TurnParts, turn: Turn): Promise<void> {
  for (const review of turn.reviews) await ports.reviews.add(review)
  for (const caseId of turn.forgotten) await ports.vault.remove(caseId)
}
