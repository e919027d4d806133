import type {
  CreditLog,
  OutboxEvent,
  ReviewStore,
  TranscriptStore,
  Vault,
} from '../../onboarding/stores.ts'
import { withoutChannel } from './conversation-key.ts'
import type { TableConversationStore } from './conversation-store.ts'
import type { Filing } from './customer-rows.ts'
import type { TableCustomerStore } from './customer-store.ts'
import type { TableTalkStore } from './talk-store.ts'

export interface ErasedStores {
  readonly customers: TableCustomerStore
  readonly vault: Pick<Vault, 'remove'>
  readonly creditLog: Pick<CreditLog, 'remove'>
  readonly reviews: Pick<ReviewStore, 'remove'>
  readonly talks: Pick<TableTalkStore, 'close'>
  readonly conversations: TableConversationStore
  readonly transcripts: Pick<TranscriptStore, 'remove'>
}

/** Who erases is responsible for the id: a repeated erasure with the same one is told once. */
export type Erasure = Pick<OutboxEvent, 'id' | 'at'>

/**
 * Removes a customer's personal data from every table (GD-23). The record comes last, because only it knows where the
 * rest is: cut off half-way, the erasure is simply repeated. Afterwards there are the tombstone, the evidence of notices
 * and the vault's audit, none of which says who it was.
 */
export async function eraseCustomer(
  stores: ErasedStores,
  reference: string,
  erasure: Erasure,
): Promise<'erased' | 'notFound'> {
  const filing = await stores.customers.filingOf(reference)
  if (filing === undefined) return 'notFound'
  const { caseId, conversation, earlier } = filing
  await stores.vault.remove(caseId)
  await stores.creditLog.remove(caseId)
  await stores.reviews.remove(caseId)
  await stores.talks.close(caseId)
  // What waits for a person about the finished customer is named by its reference.
  await stores.reviews.remove(reference)
  await stores.talks.close(reference)
  await eraseConversations(stores, { caseId, reference, conversation, earlier })
  return stores.customers.erase(reference, {
    ...erasure,
    type: 'customer.erased',
    data: { reference, status: 'erased' },
  })
}

export interface ConversationsOf extends Pick<Filing, 'caseId' | 'conversation' | 'earlier'> {
  readonly reference: string
}

/** Removes everything that was said about a case, wherever it was said. */
export async function eraseConversations(
  stores: Pick<ErasedStores, 'conversations' | 'transcripts'>,
  { caseId, reference, conversation, earlier }: ConversationsOf,
): Promise<void> {
  // Written by `customer-store.ts` alone, so the list has the shape that went in.
  const before = earlier === '' ? [] : (JSON.parse(earlier) as readonly string[])
  for (const place of [conversation, ...before].filter((name) => name !== '')) {
    await eraseConversation(stores, { cases: [caseId, reference], conversation: place })
  }
}

/**
 * On Teams and SMS a conversation goes on for ever: one that is about another case by now holds nothing of this one. One in
 * which contact data was changed is named after the customer.
 */
async function eraseConversation(
  { conversations, transcripts }: Pick<ErasedStores, 'conversations' | 'transcripts'>,
  { cases, conversation }: { readonly cases: readonly string[]; readonly conversation: string },
): Promise<void> {
  const present = await conversations.caseIn(conversation)
  if (present !== undefined && present !== '' && !cases.includes(present)) return
  await transcripts.remove(withoutChannel(conversation))
  await conversations.remove(conversation)
}
