import type { Language } from './vocabulary.ts'

/** `oral`: the short form of the first layer that is read aloud on the phone (CA-13). `full`: all of it, as a link leads to. */
export type NoticeId = 'firstLayer' | 'credit' | 'nationalNumber' | 'oral' | 'full'

/**
 * Proof that a text was shown, answered or refused (compliance-and-ux.md 1.3). Holds no name, number or address (GD-14).
 */
export interface NoticeEvidence {
  readonly eventId: string
  readonly kind:
    | 'shown'
    | 'acknowledged'
    /** By staff on the phone (CA-03). */
    | 'read-aloud'
    /** Sent by text message or e-mail while on the phone (CA-03). */
    | 'link-sent'
    | 'consent-given'
    | 'refused'
    | 'withdrawn'
    | 'objection'
  readonly noticeId: NoticeId
  readonly version: string
  readonly language: Language
  /** SHA-256 of the rendered text, hex (GD-13). */
  readonly sha256: string
  readonly channel: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly method: 'button' | 'text' | 'oral' | 'rendered' | 'sms' | 'email'
  /** Who of the staff did it, by the id of the profile; absent where it was the customer, or the program showing it. */
  readonly actor?: string
}
