import type { Turn } from '../dialogs/compose.ts'
import { converse } from '../dialogs/converse.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { Reply } from '../dialogs/reply.ts'
import { startAfresh, tellExpired } from '../dialogs/start-afresh.ts'
import { startCase } from '../dialogs/start-case.ts'
import { resumeCase } from '../onboarding/resume-case.ts'
import { repliesTo, type Conversation } from './conversation-row.ts'
import type { Loaded } from './conversations.ts'
import type { TurnAddress } from './take-turn.ts'

export interface Heard {
  readonly address: TurnAddress
  readonly inbound: Inbound
}

/** One message on what is known of its conversation. */
export async function hearMessage(
  ports: Ports,
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
export function answeredBefore(
  ports: Ports,
  { address, inbound }: Heard,
  before: Conversation | undefined,
): readonly Reply[] | undefined {
  if (before === undefined) return undefined
  const repeated = repliesTo(address.activityId, before, ports)
  return repeated ?? (isEcho(before, inbound) ? [] : undefined)
}

/** Some channels announce one newcomer several times; the second greeting is left out. */
const isEcho = ({ state }: Conversation, inbound: Inbound): boolean =>
  inbound.kind === 'start' &&
  inbound.resume === undefined &&
  state.finished === undefined &&
  state.revision === 1
