import type { Inbound } from '../dialogs/inbound.ts'
import type { Reply } from '../dialogs/reply.ts'

/** Where a message came from, as the channel names it. */
export interface TurnAddress {
  /** Conversation id of the channel, made unique by the channel id in front: `msteams:19:…`. Hashed before it is a key. */
  readonly conversation: string
  /** The channel's id of this activity; a second delivery of the same one changes nothing and gets the same replies. */
  readonly activityId: string
}

/** Carries one message through the core and answers with what to say. Never throws for expected trouble. */
export type TakeTurn = (address: TurnAddress, inbound: Inbound) => Promise<readonly Reply[]>
