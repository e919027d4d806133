import type { Versioned } from './stores.ts'

/** A small JSON document of the product's own bookkeeping: a code, a throttle, a contact point, a message on its way. */
export interface KeptDocument {
  readonly json: string
  /** ISO 8601 UTC: from then on it may be removed. Absent: it stays until somebody removes it. */
  readonly expiresAt?: string
  /** ISO 8601 UTC: from then on `due` gives it. Absent: nothing is to be done about it. */
  readonly dueAt?: string
}

/**
 * Documents by name, each with a version. Names may hold whatever tells them apart, a phone number too: implementations
 * key them by HMAC (GD-24). Every change is conditional, so that of two at once one is told of the other.
 */
export interface DocumentStore {
  load(name: string): Promise<Versioned | undefined>
  /** Inserts when `etag` is undefined, else replaces that version. `conflict`: somebody else wrote in between. */
  save(
    name: string,
    document: KeptDocument,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'>
  /** Missing documents are fine. */
  remove(name: string): Promise<void>
  /** Documents whose `dueAt` lies before a moment (ISO 8601 UTC), in no order. */
  due(moment: string): AsyncIterable<Versioned>
  /** Removes what has expired before a moment (ISO 8601 UTC). Gives how many they were. */
  removeExpired(moment: string): Promise<number>
}
