import type { Inbound } from '../dialogs/inbound.ts'
import type { Reply } from '../dialogs/reply.ts'

/** Where a message came from, as the channel names it. */
/** How somebody is written to who has not just written: as the Bot Framework needs it. */
export interface Reach {
  readonly serviceUrl: string
  readonly channelId: string
  /** Envelope parts of the last activity: the conversation, the bot's and the customer's accounts. */
  readonly conversation: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly bot: Readonly<Record<string, unknown>>
  readonly user: Readonly<Record<string, unknown>>
}

export interface TurnAddress {
  /** Conversation id of the channel, made unique by the channel id in front: `msteams:19:…`. Hashed before it is a key. */
  readonly conversation: string
  /** The channel's id of this activity; a second delivery of the same one changes nothing and gets the same replies. */
  readonly activityId: string
  /** Absent for the chat page's own line, which is reached through its transcript. */
  readonly reach?: Reach
}

/** Carries one message through the core and answers with what to say. Never throws for expected trouble. */
export type TakeTurn = (address: TurnAddress, inbound: Inbound) => Promise<readonly Reply[]>
