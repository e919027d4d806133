import type { Language } from '../vocabulary.ts'

/** How a message reaches somebody outside a conversation. */
export type MessageKind = 'sms' | 'email'

/**
 * One message to one address. There are no marketing messages in this product: every one is service (SM-01).
 */
export interface OutgoingMessage {
  /** Chosen by who sends: the same id is never sent twice. Holds nothing personal. */
  readonly id: string
  readonly kind: MessageKind
  /** E.164 for `sms`, an address for `email`. */
  readonly to: string
  /** Plain text; of an SMS in the GSM alphabet where the words allow it (SM-15). */
  readonly text: string
  /** Of an e-mail. */
  readonly subject?: string
  readonly language: Language
}

/** Why a carrier will never deliver this message. */
export type RefusalReason =
  /** No such number or address, or one that cannot receive this kind (a landline). */
  | 'address'
  /** The recipient told the carrier to stop. */
  | 'opted-out'
  /** What is said, or its length. */
  | 'content'
  /** Our side: sender name, credentials, contract. */
  | 'sender'

export type SendResult =
  /** The carrier has it; `providerId` is its own id, by which delivery receipts come. */
  | { readonly outcome: 'accepted'; readonly providerId: string }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason }
  /** Nobody answered. `maybeSent`: the request may have arrived all the same, so repeating it may send twice. */
  | { readonly outcome: 'unavailable'; readonly maybeSent: boolean }

/** A carrier of messages. Provider trouble is a value; `send` never throws for it. */
export interface MessageSender {
  readonly id: string
  readonly kind: MessageKind
  /** For trying out: production refuses it. */
  readonly demo: boolean
  /** The carrier drops a second message with the same id, so that a doubtful one may be repeated. */
  readonly dropsRepeats: boolean
  send(message: OutgoingMessage, signal: AbortSignal): Promise<SendResult>
}

/** What a carrier says later about a message that it had accepted. */
export interface DeliveryReport {
  readonly kind: MessageKind
  readonly to: string
  /** The carrier's own id of the message; a repeated report is known by it. */
  readonly providerId: string
  /** `soft`: may work another time. `hard`: this address does not exist or takes nothing. */
  readonly result: 'delivered' | 'soft' | 'hard'
  /** ISO 8601 UTC. */
  readonly at: string
}
