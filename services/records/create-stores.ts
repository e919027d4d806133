import { randomUUID } from 'node:crypto'
import type { MetricStore } from '../../onboarding/metrics.ts'
import type {
  ConversationStore,
  CreditLog,
  ReviewStore,
  TranscriptStore,
} from '../../onboarding/stores.ts'
import { TableConversationStore } from './conversation-store.ts'
import { TableCreditLog } from './credit-log.ts'
import { TableCustomerStore } from './customer-store.ts'
import { memoryTables } from './memory-table.ts'
import { TableMetricStore } from './metric-store.ts'
import { TableReviewStore } from './review-store.ts'
import type { TableSet } from './table.ts'
import { TableTranscriptStore } from './transcript-store.ts'
import type { VaultKeys } from './vault-cipher.ts'
import { TableVault } from './vault.ts'

export interface StoreSecrets {
  /** Secret of the HMACs under which claims are stored. */
  readonly claimKey: string
  readonly vault: VaultKeys
  readonly now: () => Date
}

export interface Stores {
  readonly conversations: ConversationStore
  /** Besides the port: `caseOf(reference)`, for erasing what other stores keep of a case. */
  readonly customers: TableCustomerStore
  readonly creditLog: CreditLog
  /** Besides the port: `rotate()`. */
  readonly vault: TableVault
  readonly reviews: ReviewStore
  readonly transcripts: TranscriptStore
  readonly metrics: MetricStore
  /** Whether the storage answers now (`/readyz`). */
  ready(): Promise<boolean>
}

/**
 * All stores on one set of tables.
 * @throws OnboardingError `vault.key` when a vault key is missing or not of 32 bytes
 */
export function createTableStores(tables: TableSet, secrets: StoreSecrets): Stores {
  const { claimKey, vault: keys, now } = secrets
  return {
    conversations: new TableConversationStore(tables.conversations),
    customers: new TableCustomerStore(tables, { claimKey, now }),
    creditLog: new TableCreditLog(tables.credit),
    vault: new TableVault(tables, { keys, now }),
    reviews: new TableReviewStore(tables.reviews),
    transcripts: new TableTranscriptStore(tables.transcripts),
    metrics: new TableMetricStore(tables.metrics, { now, instance: randomUUID() }),
    ready: () =>
      tables.conversations.get({ partitionKey: '-', rowKey: 'ready' }).then(
        () => true,
        () => false,
      ),
  }
}

/** The same in memory: for tests. Lost with the process. */
export function createMemoryStores(secrets: StoreSecrets): Stores {
  return createTableStores(memoryTables(), secrets)
}
