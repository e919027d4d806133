import type { Reply } from './reply.ts'

/**
 * What is to be said although nobody asked for it just now: to the customer by the staff or by the bot, or to whoever of the
 * staff talks with the customer. Written into the conversation's row with the turn that made it, taken out once delivered.
 */
export type Push = PushedToCustomer | PushedToStaff

interface Pushed {
  /** Of the message or form that it came of: the same one is delivered once. */
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
}

export interface PushedToCustomer extends Pushed {
  readonly to: 'customer'
  readonly reply: Reply
}

export interface PushedToStaff extends Pushed {
  readonly to: 'staff'
  /** By the id of the profile. */
  readonly member: string
  readonly reference: string
  /** What the customer wrote, or what became of the talk. */
  readonly news:
    | { readonly kind: 'said'; readonly text: string }
    | { readonly kind: 'left' | 'silence' | 'passed' | 'ended' }
}
