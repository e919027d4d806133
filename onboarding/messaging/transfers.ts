import type { MessageKind } from './message-sender.ts'

/** What a link or code leads to. `contact-update`: an existing customer's contact data; `parked`: an onboarding left lying. */
export type TransferPurpose = 'continue' | 'parked' | 'contact-update'

/** A way into a case from another channel or device (CH-07). Nothing in it is secret, nothing personal. */
export interface Transfer {
  /** Stands for the secret wherever that must not be kept. */
  readonly id: string
  readonly purpose: TransferPurpose
  /** Of `contact-update` the customer's reference. */
  readonly caseId: string
  /** The channel's conversation that has the case, or had it when the way was opened; none of a customer. */
  readonly conversation: string
  /** By what a link was sent, where the code that goes with it is sent by the same. */
  readonly sentBy?: MessageKind
  /** ISO 8601 UTC. */
  readonly expiresAt: string
}

export interface TransferRequest {
  readonly purpose: TransferPurpose
  readonly caseId: string
  readonly conversation: string
  readonly sentBy?: MessageKind
  /** `link`: 128 random bits for a URL's fragment. `code`: nine letters that a person types. */
  readonly kind: 'link' | 'code'
  /** What asked for it (an activity's id). */
  readonly key: string
}

export type TransferOpening =
  /** `secret` is told to the customer once and kept nowhere. */
  | { readonly outcome: 'opened'; readonly secret: string; readonly expiresAt: string }
  /** Whole seconds to wait. */
  | { readonly outcome: 'throttled'; readonly seconds: number }

/** Ways into a case: short-lived, used once, bound to the case; kept under keyed hashes. */
export interface Transfers {
  open(request: TransferRequest): Promise<TransferOpening>
  /**
   * What a secret stands for; `undefined` when it is unknown, used or too old. `by`: the conversation that asks, which may
   * guess only so often.
   */
  find(secret: string, by: string): Promise<Transfer | undefined>
  /** Uses a way up: true for the first conversation, and for the same one again (a repeated turn). */
  use(id: string, by: string): Promise<boolean>
}
