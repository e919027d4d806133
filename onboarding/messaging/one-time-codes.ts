import type { Language } from '../vocabulary.ts'
import type { MessageKind } from './message-sender.ts'

export interface CodeRequest {
  readonly caseId: string
  readonly kind: MessageKind
  /** E.164 or e-mail address. */
  readonly to: string
  readonly language: Language
  /** What asked for it (an activity's id): asking again with the same key sends nothing new. */
  readonly key: string
  /** Where the wish came from on the network, when it is known; throttled too (SM-08). */
  readonly address?: string
}

/** Somebody says who they are, and may be nobody we know (SM-11). */
export interface QuietCodeRequest extends CodeRequest {
  /** What they wrote from or said, by which it is throttled; the code goes to `to`, which may be somewhere else. */
  readonly claimed: string
  /** Nobody is there: everything is done as if, and nothing is sent. */
  readonly decoy: boolean
}

export type CodeIssue =
  | { readonly outcome: 'sent'; readonly expiresAt: string }
  /** Too many, or too soon after the last one. Whole seconds to wait. */
  | { readonly outcome: 'throttled'; readonly seconds: number }
  /** Nothing reaches this contact point: opted out, not theirs, or refused by the carrier. Offer another (SM-09). */
  | { readonly outcome: 'unreachable' }
  | { readonly outcome: 'unavailable' }

export interface CodeAttempt {
  readonly caseId: string
  /** As typed; spaces and hyphens are fine. */
  readonly code: string
  /** What carried the attempt: the same one again gets the same answer, so that a repeated turn spends nothing twice. */
  readonly key: string
}

export type CodeCheck =
  | 'right'
  | 'wrong'
  /** Older than ten minutes, or tried too often, or used: a new one is needed. */
  | 'void'
  | 'unavailable'

/**
 * One-time codes (SM-08): six random digits, ten minutes, five tries, one use; a new code voids the old one. One live
 * code per case. A code proves that somebody reads a contact point now, nothing more (SM-09).
 */
export interface OneTimeCodes {
  issue(request: CodeRequest): Promise<CodeIssue>
  /**
   * The same for whoever must not learn whether anything was sent: it takes the same steps and gives the same answers for
   * those we know and those we do not, and waits for no carrier.
   */
  issueQuietly(
    request: QuietCodeRequest,
  ): Promise<Extract<CodeIssue, { outcome: 'sent' | 'throttled' }>>
  check(attempt: CodeAttempt): Promise<CodeCheck>
}
