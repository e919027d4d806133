import type { Draft } from '../draft.ts'

/** One state twice: what it says to whoever holds the call, and what they say to the customer. */
export interface Voices {
  readonly staff: Draft
  readonly customer: Draft
}
