import { leftBehind } from '../dialogs/arrive.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { Joining } from '../onboarding/moving.ts'
import { isHalfDone, type Conversation } from './conversation-row.ts'
import type { Conversations, Loaded } from './conversations.ts'

export interface Fetching {
  readonly joining: Joining
  /** The conversation that takes the case over, and its channel. */
  readonly to: string
  readonly channel: string
}

/** A case on its way. `release` drops the last copy in the old conversation, once the new one is written. */
export interface Fetched {
  readonly state: CaseState
  release(): Promise<void>
}

interface House {
  readonly conversations: Conversations
  readonly ports: Pick<Ports, 'transfers' | 'now'>
}

/** Drops the last copy of the case from its old row; one that somebody has written since has none. */
const releaser =
  ({ conversations }: House, from: string) =>
  (row: Conversation, etag: string | undefined) =>
  async (): Promise<void> => {
    await conversations.save(from, { state: row.state, handled: row.handled }, etag)
  }

const hasCase = (row: Conversation | undefined, caseId: string): row is Conversation =>
  row?.state.caseId === caseId && row.state.moved === undefined

/**
 * Takes a case out of its conversation. Both rows are written under their versions, the old one first: from then on it
 * answers that the case is elsewhere, and holds the case only for the one conversation that it names. So exactly one
 * conversation owns a case at any time; a crash in between is mended by doing it again.
 */
export async function fetchCase(
  house: House,
  fetching: Fetching,
): Promise<Fetched | 'gone' | 'again' | { readonly unfinished: Loaded }> {
  const { id, caseId, conversation: from } = fetching.joining.transfer
  const loaded = await house.conversations.load(from)
  const row = loaded.conversation
  if (row?.leaving?.to === fetching.to) {
    const release = releaser(house, from)(row, loaded.etag)
    return { state: row.leaving.state, release }
  }
  if (!hasCase(row, caseId)) return 'gone'
  if (isHalfDone(row)) return { unfinished: loaded }
  if (!(await house.ports.transfers.use(id, fetching.to))) return 'gone'
  return takeOut(house, fetching, { row, etag: loaded.etag })
}

async function takeOut(
  house: House,
  { to, channel, joining }: Fetching,
  { row, etag }: { readonly row: Conversation; readonly etag: string | undefined },
): Promise<Fetched | 'again'> {
  const from = joining.transfer.conversation
  const left: Conversation = {
    state: leftBehind(row.state, { channel, at: house.ports.now().toISOString(), to }),
    handled: row.handled.map((handled) => ({ id: handled.id })),
    leaving: { to, state: row.state },
  }
  const saved = await house.conversations.save(from, left, etag)
  if (saved === 'conflict') return 'again'
  return { state: row.state, release: releaser(house, from)(left, saved.etag) }
}
