import { randomUUID } from 'node:crypto'
import type { MetricStore } from '../../onboarding/metrics.ts'
import type { Retention } from '../../onboarding/retention.ts'
import { closeCustomer } from './close-customer.ts'
import { ContactIndex } from './contact-index.ts'
import { TableConversationStore } from './conversation-store.ts'
import { TableCreditLog } from './credit-log.ts'
import { TableCustomerFinder } from './customer-finder.ts'
import { TableCustomerStore } from './customer-store.ts'
import { TableDecisionStore } from './decision-store.ts'
import { TableDocumentStore } from './document-store.ts'
import { memoryTables } from './memory-table.ts'
import { TableMetricStore } from './metric-store.ts'
import { NearIndex } from './near-index.ts'
import { TableOutbox } from './outbox-store.ts'
import { joined } from './record-index.ts'
import { TableRecheckStore } from './recheck-store.ts'
import { TableReviewStore } from './review-store.ts'
import { sweep, type SweepCounts } from './sweep.ts'
import { sweepRecords, type RecordCounts, type SweptRecords } from './sweep-records.ts'
import type { TableSet } from './table.ts'
import { tellingTable } from './telling-table.ts'
import { TableTalkStore } from './talk-store.ts'
import { TableTranscriptStore } from './transcript-store.ts'
import type { VaultKeys } from './vault-cipher.ts'
import { TableVault } from './vault.ts'
import { TableWashQueue } from './wash-queue.ts'
import { DocumentWashRounds } from './wash-rounds.ts'
import { TableWashStore } from './wash-store.ts'

export interface StoreSecrets {
  /** Secret of the HMACs by which claims, conversations and transcripts are named. */
  readonly claimKey: string
  readonly vault: VaultKeys
  readonly now: () => Date
}

export interface Stores {
  /** Besides the ports, each store knows what erasure and retention need of it. */
  readonly conversations: TableConversationStore
  readonly customers: TableCustomerStore
  readonly creditLog: TableCreditLog
  /** Besides the port: `rotate()`. */
  readonly vault: TableVault
  readonly reviews: TableReviewStore
  /** Conversations that people have to find. */
  readonly talks: TableTalkStore
  readonly transcripts: TableTranscriptStore
  readonly metrics: MetricStore
  /** Codes, throttles, contact points. */
  readonly documents: TableDocumentStore
  /** Messages on their way. */
  readonly messages: TableDocumentStore
  readonly outbox: TableOutbox
  /** Which customers are reached where; filled by `customers`. */
  readonly contacts: ContactIndex
  /** Which customers are at the same place; likewise. */
  readonly near: NearIndex
  readonly finder: TableCustomerFinder
  /** What people decided, and who looked. */
  readonly decisions: TableDecisionStore
  /** Values that wait to be checked again. */
  readonly rechecks: TableRecheckStore
  /** The regular check of customers: what it knows of each, who waits, and how far it is. */
  readonly wash: {
    readonly customers: TableWashStore
    readonly queue: TableWashQueue
    readonly rounds: DocumentWashRounds
  }
  /** Tells from now on when something that this instance wrote is to be delivered (ISO 8601 UTC). */
  onWakeUp(listener: (dueAt: string) => void): void
  /** Removes what is older than the seller's limits. */
  sweep(retention: Retention): Promise<SweepCounts>
  /** Removes what is older than those limits of customers, cases and proofs, or only counts it; reads every record. */
  sweepRecords(retention: Retention, dryRun: boolean): Promise<RecordCounts>
  /** The seller does no more business with a customer (GD-29). */
  closeCustomer(reference: string): Promise<'closed' | 'notFound'>
  /** Whether the storage answers now (`/readyz`). */
  ready(): Promise<boolean>
}

const isReady = ({ conversations }: TableSet): Promise<boolean> =>
  conversations.get({ partitionKey: '-', rowKey: 'ready' }).then(
    () => true,
    () => false,
  )

function byTime(
  swept: SweptRecords,
  now: () => Date,
): Pick<Stores, 'sweepRecords' | 'closeCustomer'> {
  return {
    sweepRecords: (retention, dryRun) => sweepRecords(swept, { now: now(), retention, dryRun }),
    closeCustomer: (reference) => closeCustomer(swept.rows, reference, now().toISOString()),
  }
}

/**
 * All stores on one set of tables.
 * @throws OnboardingError `vault.key` when a vault key is missing or not of 32 bytes
 */
export function createTableStores(tables: TableSet, secrets: StoreSecrets): Stores {
  const { claimKey, vault: keys, now } = secrets
  let tell: (dueAt: string) => void = () => undefined
  const customerRows = tellingTable(tables.customers, (dueAt) => {
    tell(dueAt)
  })
  const outbox = new TableOutbox(customerRows, { now, newId: randomUUID })
  const swept = {
    outbox,
    conversations: new TableConversationStore(tables.conversations, claimKey),
    creditLog: new TableCreditLog(tables.credit),
    vault: new TableVault(tables, { keys, now }),
    transcripts: new TableTranscriptStore(tables.transcripts, { secret: claimKey, now }),
    documents: new TableDocumentStore(tables.documents, claimKey),
    messages: new TableDocumentStore(tables.messages, claimKey),
  }
  const contacts = new ContactIndex(tables.claims, claimKey)
  const near = new NearIndex(tables.claims, claimKey)
  const customers = new TableCustomerStore(
    { ...tables, customers: customerRows },
    { claimKey, now, index: joined([contacts, near]) },
  )
  const reviews = new TableReviewStore(tables.reviews)
  const talks = new TableTalkStore(tables.reviews)
  return {
    ...swept,
    customers,
    contacts,
    near,
    finder: new TableCustomerFinder({ documents: swept.documents, customers, contacts, now }),
    decisions: new TableDecisionStore(customerRows),
    rechecks: new TableRecheckStore(tables.customers),
    wash: {
      customers: new TableWashStore(customerRows),
      queue: new TableWashQueue(tables.wash),
      rounds: new DocumentWashRounds({ documents: swept.documents, now }),
    },
    talks,
    reviews,
    onWakeUp(listener) {
      tell = listener
    },
    sweep: (retention) => sweep(swept, { now: now(), retention }),
    ...byTime({ ...swept, customers, reviews, talks, contacts, near, rows: customerRows }, now),
    metrics: new TableMetricStore(tables.metrics, { now, instance: randomUUID() }),
    ready: () => isReady(tables),
  }
}

/** The same in memory: for tests. Lost with the process. */
export function createMemoryStores(secrets: StoreSecrets): Stores {
  return createTableStores(memoryTables(), secrets)
}
