/**
 * The storage ports. Implemented in `services/records` on Azure Tables and in memory; both pass one contract suite.
 * Table keys never hold personal data (GD-24): callers pass plain ids, implementations key by HMAC where the id could
 * tell something.
 */
import type { CreditIntent, StoredCreditDecision } from './credit/credit-log.ts'
import type { HistoryEntry } from './history.ts'
import type { ChangeProblem, RecordChange } from './record-change.ts'
import type { CustomerRecord } from './record.ts'
import type { NoticeEvidence } from './notice-evidence.ts'
import type { WashFind } from './wash/wash-state.ts'

/** A JSON document with the version it was read at. */
export interface Versioned {
  readonly json: string
  readonly etag: string
}

/** What retention judges a conversation by, kept beside the document so that nobody has to read it. */
export interface ConversationMarks {
  readonly caseId: string
  /** When the customer last wrote; ISO 8601 UTC. */
  readonly updatedAt: string
  /** The customer can be reached: a phone number or an e-mail address was given. */
  readonly contact: boolean
  readonly finished: boolean
  /** Kept until then, however long ago somebody wrote: a parked call. ISO 8601 UTC. */
  readonly keptUntil?: string
  /** Something was promised and is being done since then; ISO 8601 UTC. Absent as soon as it is done. */
  readonly halfDoneSince?: string
}

export interface ConversationDocument {
  readonly json: string
  /** A document without marks is never removed by retention. */
  readonly marks?: ConversationMarks
}

/** One row per conversation: state, open question and the last replies, as one JSON document of any size up to 500 kB. */
export interface ConversationStore {
  load(conversation: string): Promise<Versioned | undefined>
  /** Inserts when `etag` is undefined, else replaces that version. `conflict`: somebody else wrote in between. */
  save(
    conversation: string,
    document: ConversationDocument,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'>
  /** Removes the row; used by erasure. Missing rows are fine. */
  remove(conversation: string): Promise<void>
}

export interface OutboxEvent {
  /** Stable id by which a receiver drops repeats. */
  readonly id: string
  readonly type: 'customer.created' | 'customer.updated' | 'customer.in-review' | 'customer.erased'
  readonly at: string
  readonly data: unknown
}

export interface Completion {
  readonly caseId: string
  readonly record: CustomerRecord
  readonly evidence: readonly NoticeEvidence[]
  readonly event: OutboxEvent
  /** The channel's conversation, so that erasing the customer reaches it too (GD-23). Never a key as it is. */
  readonly conversation: string
  /** Conversations that the case was in before it went on in that one (CH-07). */
  readonly earlier?: readonly string[]
  /** `DK:12345674`; hashed with the claim key before it becomes a row key. Absent for private persons (DQ-02). */
  readonly claim?: string
}

export interface CompletionResult {
  /**
   * `created` now, `repeated`: this case was written before (nothing changed), `duplicate`: another case holds the claim,
   * so this one is kept, or was kept before, as an application in review, not as a customer.
   */
  readonly outcome: 'created' | 'repeated' | 'duplicate'
  readonly reference: string
}

export interface RecordPage {
  readonly records: readonly CustomerRecord[]
  readonly next?: string
}

/** What became of a change of a finished customer's record. */
export type ChangeResult =
  /** `changed`: keys of the values that are other ones now, which is what `customer.updated` tells. */
  | {
      readonly outcome: 'changed'
      readonly record: CustomerRecord
      readonly changed: readonly string[]
    }
  /** This very change was written before; the record as it is by now. */
  | { readonly outcome: 'repeated'; readonly record: CustomerRecord }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly ChangeProblem[] }
  /** Unknown or erased. */
  | { readonly outcome: 'gone' }

export interface CustomerStore {
  /** Claim, record, evidence and event; all or nothing, keyed by case id so that running it again does nothing. */
  complete(completion: Completion): Promise<CompletionResult>
  /**
   * Replaces the record of a finished case and adds the event, when the case is still at `revision`-independent status in
   * review. The values that it changes go into the customer's history in the same transaction (GD-22).
   */
  update(record: CustomerRecord, event: OutboxEvent): Promise<'updated' | 'notFound'>
  /**
   * Changes values of a finished customer, whatever its status, by the rules of `change-record.ts`: record, what it said before
   * (GD-22), `customer.updated` with the changed keys and, where a new value is pending, its check in the background are one
   * transaction under the version that was read. When only what is known of a value changes (it was checked again), there is no
   * event, unless the customer's status changes. Repeated with the same `id` it does nothing. A review item for a person is the
   * caller's to add, before it calls.
   */
  change(change: RecordChange): Promise<ChangeResult>
  get(reference: string): Promise<CustomerRecord | undefined>
  evidence(reference: string): Promise<readonly NoticeEvidence[]>
  /** What the record said before its changes, oldest first; empty for erased and unknown customers. Restricted (GD-22). */
  history(reference: string): Promise<readonly HistoryEntry[]>
  /** What the wash found out that the record does not say; erased with it. Whether it is still open, `open-questions.ts` says. */
  finds(reference: string): Promise<readonly WashFind[]>
  /** Customers in the order of their keys, `limit` a page. Applications kept as duplicates only with `duplicates`. */
  list(options: {
    readonly limit: number
    readonly after?: string
    readonly duplicates?: boolean
  }): Promise<RecordPage>
  /** Removes personal content, keeps a tombstone with status `erased` (GD-23), releases the claim. */
  erase(reference: string, event: OutboxEvent): Promise<'erased' | 'notFound'>
  /** Events not yet delivered, oldest first. */
  pendingEvents(limit: number): Promise<readonly OutboxEvent[]>
}

/** The credit log: one inquiry per case, its intent written before the call (DESIGN section 5). */
export interface CreditLog {
  /** `begun`: this caller may call the bureau. Otherwise the state of the earlier attempt. */
  begin(
    intent: CreditIntent,
  ): Promise<
    | { readonly state: 'begun' }
    | { readonly state: 'inFlight'; readonly since: string }
    | { readonly state: 'finished'; readonly decision: StoredCreditDecision }
  >
  /** Stores the decision (never the report). Repeating it changes nothing. */
  finish(caseId: string, decision: StoredCreditDecision): Promise<void>
  /** Removes what is known of a case's inquiry; used by erasure (GD-23). Missing rows are fine. */
  remove(caseId: string): Promise<void>
}

/** Encrypted values (AES-256-GCM, key id kept) in a table of their own (ID-08). */
export interface Vault {
  put(caseId: string, key: string, value: string): Promise<void>
  /** Plain value for the one purpose named; each opening is audited without the value. */
  open(caseId: string, key: string, purpose: string): Promise<string | undefined>
  remove(caseId: string): Promise<void>
}

/** A case a person has to look at: hand-over, dissolved company, referral. No personal data beyond the case id. */
export interface ReviewItem {
  readonly caseId: string
  readonly reference: string
  readonly reason: string
  readonly language: string
  readonly country?: string
  readonly at: string
  readonly dueAt: string
}

/** Reasons of a case that nobody has to look at any more. */
export interface SettledReview {
  readonly caseId: string
  readonly reasons: readonly string[]
}

export interface ReviewStore {
  /** Keyed by case and reason: adding it again changes nothing. */
  add(item: ReviewItem): Promise<void>
  list(limit: number): Promise<readonly ReviewItem[]>
  /** These reasons are dealt with. Missing ones are fine. */
  settle(caseId: string, reasons: readonly string[]): Promise<void>
  /** Removes every item of a case; used by erasure (GD-23). Missing items are fine. */
  remove(caseId: string): Promise<void>
}

/** The web chat's transcript: what Direct Line clients read back after a reload. */
export interface TranscriptStore {
  create(conversation: string, at: string): Promise<void>
  exists(conversation: string): Promise<boolean>
  /** Appends activities (JSON each) in order and returns the watermark after them. Several instances may append at once. */
  append(conversation: string, activities: readonly string[]): Promise<number>
  /** Activities after a watermark (0 = all), oldest first. */
  since(
    conversation: string,
    watermark: number,
  ): Promise<{ readonly activities: readonly string[]; readonly watermark: number }>
  /**
   * Empties every activity said so far: what is left of each is an event named `forgotten` with the same id, sender and
   * time, which clients do not show. Numbers and watermarks stay. Repeating it changes nothing.
   */
  forget(conversation: string): Promise<void>
  remove(conversation: string): Promise<void>
}
