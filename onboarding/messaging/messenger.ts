import type { MessageKind, OutgoingMessage } from './message-sender.ts'

/** A message with what decides when it may go. */
export interface Dispatch extends OutgoingMessage {
  /** The seller's own initiative keeps quiet hours (SM-14); what the customer asked for goes at once. */
  readonly initiative: 'customer' | 'business'
  /** ISO 8601 UTC: later than this it is of no use, and is dropped instead of sent. */
  readonly usefulUntil: string
  /**
   * Asks whether a contact point is still right: until answered, a bare "no" from there means a wrong person (SM-07).
   * The reference of the case or customer it is about; never shown to who answers.
   */
  readonly asksAbout?: string
}

/** What became of a message, as far as is known now. */
export type DispatchState =
  /** With the carrier. */
  | 'accepted'
  /** Quiet hours, or nobody answered: it goes later, by itself. */
  | 'waiting'
  /** The recipient wants nothing from us there, or is somebody else (SM-06, SM-07). Another channel may work. */
  | 'suppressed'
  /** The carrier will never deliver it there. */
  | 'refused'
  /** Perhaps delivered: the carrier's answer was lost. Never sent again. */
  | 'in-doubt'
  /** It was of no use any more before it could go. */
  | 'expired'
  /** The seller has no carrier of this kind. */
  | 'unsupported'

/**
 * The one door by which messages leave: suppression first, then a durable row keyed by the message's id, then the
 * carrier. Posting an id again changes nothing and gives the state of the first.
 */
export interface Messenger {
  /** What can be sent at all. */
  readonly kinds: readonly MessageKind[]
  post(dispatch: Dispatch): Promise<DispatchState>
  /**
   * Takes a message over and sends it right after, without a word of what becomes of it: what the caller answers, and when,
   * must not depend on that (SM-11). Cut off, it goes with what waits.
   */
  hand(dispatch: Dispatch): Promise<void>
}
