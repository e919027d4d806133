import type { MessageKind } from './messaging/message-sender.ts'
import type { Transfer } from './messaging/transfers.ts'

/** Somebody wants to go on here with a case of another conversation, and has yet to prove whose it is (CH-07). */
export interface Joining {
  readonly transfer: Transfer
  /** What the other case can be reached by. */
  readonly ways: readonly MessageKind[]
  /** Where the one-time code went. */
  readonly sentTo?: MessageKind
  /** Proven, or nothing to prove it by but the code that only the first channel showed. */
  readonly proven?: true
}

/** Where and when a case went on; `to` is the conversation, for what is still to be said to its customer. */
export interface Moved {
  readonly channel: string
  readonly at: string
  readonly to?: string
}
