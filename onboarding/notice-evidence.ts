import type { Language } from './vocabulary.ts'

export type NoticeId = 'firstLayer' | 'credit' | 'nationalNumber'

/**
 * Proof that a text was shown, answered or refused (compliance-and-ux.md 1.3). Holds no name, number or address (GD-14).
 */
export interface NoticeEvidence {
  readonly eventId: string
  readonly kind: 'shown' | 'acknowledged' | 'consent-given' | 'refused' | 'withdrawn' | 'objection'
  readonly noticeId: NoticeId
  readonly version: string
  readonly language: Language
  /** SHA-256 of the rendered text, hex (GD-13). */
  readonly sha256: string
  readonly channel: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly method: 'button' | 'text' | 'oral' | 'rendered'
}
