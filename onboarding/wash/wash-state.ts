import type { FieldValue } from '../field.ts'
import type { Attribution } from '../record.ts'

/** A register says something else than the record: a proposal. The record stays as it is until its owner answers (DQ-07, DQ-09). */
export interface RegisterFind {
  readonly kind: 'register'
  /** Field key. */
  readonly key: string
  /** What the register says. */
  readonly value: FieldValue
  readonly sourceId: string
  /** When the register said so, ISO 8601 UTC. */
  readonly at: string
  /** Owed to the register wherever its value is shown. */
  readonly attribution?: Attribution
}

/** Messages to a contact point do not arrive (DQ-10). It stays in the record: nobody's last address is taken away by a program. */
export interface DeliveryFind {
  readonly kind: 'undelivered'
  /** Field key of the contact point. */
  readonly key: string
  /** When it was found out, ISO 8601 UTC. */
  readonly at: string
}

/** Values that have become old and of which only the customer knows whether they still hold. */
export interface ConfirmQuestion {
  readonly kind: 'confirm'
  /** Field keys, in the order of the record. */
  readonly keys: readonly string[]
}

export type WashFind = RegisterFind | DeliveryFind

/** The last time that a customer was asked (DQ-09: once in 90 days). */
export interface WashAsk {
  /** Counts the requests of a customer; part of the message's id, so that one request is one message. */
  readonly number: number
  /** ISO 8601 UTC. */
  readonly at: string
  /** `sending`: written down before the message is posted; whoever finds it so posts the same message again. */
  readonly state: 'sending' | 'sent' | 'unreachable'
}

/** What the wash knows of a customer besides the record. Lies beside it and is erased with it (GD-23). */
export interface WashState {
  /** When the register was last asked and answered, ISO 8601 UTC. */
  readonly checkedAt?: string
  /** The register does not know the number any more, and a person has been told. */
  readonly missing?: true
  readonly finds: readonly WashFind[]
  readonly ask?: WashAsk
}

export const newWashState: WashState = { finds: [] }
