import type { Language } from '../vocabulary.ts'
import type { SkipReason } from './call.ts'

/**
 * Everything that the one who holds a call can do with it, in Teams and on the desk alike. Field keys and staff ids are
 * checked by whoever takes the input; doing anything twice does no harm.
 */
export type CallInput =
  /** Answers and wishes in any order, as a customer would write them. */
  | { readonly kind: 'text'; readonly text: string }
  /** One field's own box. */
  | { readonly kind: 'answer'; readonly key: string; readonly text: string }
  /** An option of the open question, by its value. */
  | { readonly kind: 'choose'; readonly value: string }
  /** A national number, from a protected input (ID-07). */
  | { readonly kind: 'secret'; readonly key: string; readonly secret: string }
  /** What is spoken with the customer. */
  | { readonly kind: 'language'; readonly language: Language }
  /** The short notice was read aloud (CA-03). */
  | { readonly kind: 'notice-read' }
  /** The notice is sent as a link, to a phone number or an e-mail address as typed (CA-03). */
  | { readonly kind: 'notice-link'; readonly to: string }
  /** Goes to any item of the checklist (CA-02). */
  | { readonly kind: 'jump'; readonly key: string }
  | { readonly kind: 'skip'; readonly key: string; readonly reason: SkipReason }
  /** `callBackAt`: ISO 8601 UTC (CA-09). */
  | { readonly kind: 'park'; readonly callBackAt: string; readonly note?: string }
  | { readonly kind: 'resume' }
  /** To a colleague, by the id of the profile (CA-11). */
  | { readonly kind: 'pass'; readonly to: string }
  /** To the customer, who finishes alone by a link (CA-11). */
  | { readonly kind: 'give' }
  /** No credit assessment: payment in advance instead (GD-12). */
  | { readonly kind: 'object' }
  /** The customer said yes: the written summary goes out (CA-04). */
  | { readonly kind: 'finish' }
  /** The customer does not want to go on: everything is deleted. */
  | { readonly kind: 'drop' }
  /** Nothing but to see where it stands. */
  | { readonly kind: 'look' }

export type CallAction = CallInput['kind']
