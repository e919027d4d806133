/**
 * Changing the record of a finished customer (GD-22). Whoever changes one (the customer by SMS or a link, staff at the desk, a
 * register in the wash) says which values become what and on what they stand; `change-record.ts` decides whether the record may be so.
 */
import type { FieldValue } from './field.ts'
import type { ChangedBy } from './history.ts'
import type { Reason } from './reading.ts'
import type { CustomerRecord, Provenance } from './record.ts'

/** A new value and what is known of it; `verification` as for any answer, `sourceId` whoever was asked about it. */
export interface ChangedValue extends Omit<Provenance, 'source' | 'by' | 'channel' | 'at'> {
  readonly value: FieldValue
}

/** What only a register says of a company. */
export type RegisterFacts = Pick<
  NonNullable<CustomerRecord['company']>,
  'status' | 'advertisingProtected'
>

export interface RecordChange {
  /**
   * Stable: the same change again does nothing. Becomes part of a row key and the id of the event, so nothing personal, no
   * `|`, `/`, `\`, `#`, `?`.
   */
  readonly id: string
  readonly reference: string
  /** Who changes it, through what, when (ISO 8601 UTC); the provenance of every new value. */
  readonly changedBy: ChangedBy
  /** By field key; `null` takes the value away. May be empty where only facts or reasons change. */
  readonly values: Readonly<Record<string, ChangedValue | null>>
  /**
   * What the maker saw where it matters: a record that says something else by now refuses the change as `stale`. `null`:
   * there was no value.
   */
  readonly seen?: Readonly<Record<string, FieldValue | null>>
  /**
   * Keys among `values` that go although a customer has to have them: phone numbers that are somebody else's (SM-07).
   */
  readonly detach?: readonly string[]
  readonly facts?: RegisterFacts
  /** The channel's conversation in which it was said, so that erasing the customer reaches it too (GD-23). */
  readonly conversation?: string
  /** Further reasons for which a person has to look at the customer. A value that `differs` is one by itself. */
  readonly reviewReasons?: readonly string[]
}

/** Why a value cannot become what it should: what a reader says of it, or what the record says. */
export type ChangeReason =
  | Reason
  /** What makes the customer another one (country, type, number), has a purpose of its own or is no field at all. */
  | 'notChangeable'
  /** The field is none of this customer. */
  | 'notApplicable'
  /** The record cannot do without it. */
  | 'required'
  /** Somebody else has changed it meanwhile. */
  | 'stale'

export interface ChangeProblem {
  readonly key: string
  readonly reason: ChangeReason
}

export type ChangedRecord =
  | { readonly ok: true; readonly record: CustomerRecord }
  | { readonly ok: false; readonly problems: readonly ChangeProblem[] }
