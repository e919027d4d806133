import { conversationStoreContract } from '../../contracts/conversation-store.ts'
import { creditLogContract } from '../../contracts/credit-log.ts'
import { customerChangesContract } from '../../contracts/customer-changes.ts'
import { customerFinderContract } from '../../contracts/customer-finder.ts'
import { customerStoreContract } from '../../contracts/customer-store.ts'
import { decisionStoreContract } from '../../contracts/decision-store.ts'
import { documentStoreContract } from '../../contracts/document-store.ts'
import { implementations } from '../../contracts/make-stores.ts'
import { outboxContract } from '../../contracts/outbox.ts'
import { reviewQueueContract } from '../../contracts/review-queue.ts'
import { reviewStoreContract } from '../../contracts/review-store.ts'
import { transcriptStoreContract } from '../../contracts/transcript-store.ts'
import { vaultContract } from '../../contracts/vault.ts'

for (const [name, make] of Object.entries(implementations)) {
  describe(`stores ${name}`, () => {
    conversationStoreContract(make)
    customerStoreContract(make)
    customerChangesContract(make)
    customerFinderContract(make)
    creditLogContract(make)
    vaultContract(make)
    reviewStoreContract(make)
    reviewQueueContract(make)
    decisionStoreContract(make)
    outboxContract(make)
    transcriptStoreContract(make)
    documentStoreContract(make)
  })
}
