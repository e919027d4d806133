import type { FieldValue } from './field.ts'

/** Who the value comes from; `profile` is a default of the seller that the customer confirmed. */
export type Source = 'customer' | 'staff' | 'register' | 'import' | 'profile'

/**
 * `checked`: format and check digits; `register`: agrees with a register; `differs`: the customer keeps a value that a
 * register contradicts (goes to review); `pending`: the register did not answer, to be repeated; `unverified`: it was
 * questioned and the customer stands by it.
 */
export type Verification = 'unverified' | 'checked' | 'register' | 'differs' | 'pending'

/** Who said the other value of a difference, and when (ISO 8601 UTC). */
export interface StatedBy {
  readonly source: Source
  readonly sourceId?: string
  readonly at: string
}

/** An answer carries where it came from (DQ-01). Times are ISO 8601 UTC. */
export interface Answer<V extends FieldValue = FieldValue> {
  readonly value: V
  /** What was typed, where it differs from the value. Never kept for secret fields. */
  readonly said?: string
  readonly source: Source
  /** Register or provider id, e.g. `demo-register`. */
  readonly sourceId?: string
  /** When the source that checked it said so: earlier than `at` where its answer was kept. */
  readonly checkedAt?: string
  readonly by?: string
  readonly channel: string
  readonly at: string
  readonly verification: Verification
  readonly previous?: FieldValue
  /** The other value, where register and customer differ; both are kept (DQ-07). */
  readonly stated?: FieldValue
  /** Where the other value comes from. */
  readonly statedBy?: StatedBy
  /** Why the customer keeps a value that a register contradicts, in their own words. */
  readonly reason?: string
}
