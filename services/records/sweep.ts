import { cutOff, isExpired, type KeptFor, type Retention } from '../../onboarding/retention.ts'
import type { TableConversationStore } from './conversation-store.ts'
import type { TableCreditLog } from './credit-log.ts'
import type { TableDocumentStore } from './document-store.ts'
import type { TableOutbox } from './outbox-store.ts'
import type { TableTranscriptStore } from './transcript-store.ts'
import type { TableVault } from './vault.ts'

export interface SweptStores {
  readonly conversations: TableConversationStore
  readonly transcripts: TableTranscriptStore
  readonly creditLog: TableCreditLog
  readonly vault: TableVault
  readonly documents: TableDocumentStore
  readonly messages: TableDocumentStore
  readonly outbox: TableOutbox
}

export interface SweepOptions {
  readonly now: Date
  readonly retention: Retention
}

/** How many of each were removed. */
export interface SweepCounts {
  readonly conversations: number
  readonly transcripts: number
  readonly credit: number
  /** Delivered events. */
  readonly events: number
}

/**
 * A turn takes what is too old as gone and starts afresh; a turn that began just before that has long ended when the
 * sweep comes.
 */
const graceMs = 10 * 60 * 1000

/** A delivered event can be sent again for so long (`records redeliver`). */
const sentDays = 30

/** Never shorter than a case may still come back to its inquiry, which must not be made twice (CR-03). */
function creditKeptFor({ creditDays, parkedDays, transcriptDays }: Retention): KeptFor {
  return { unit: 'days', count: Math.max(creditDays, parkedDays, transcriptDays) }
}

/** The limit that comes first: what is younger than that is not even looked at. */
function firstCutOff({ unfinishedHours, parkedDays, transcriptDays }: Retention, now: Date): Date {
  const days = Math.min(unfinishedHours / 24, parkedDays, transcriptDays)
  return cutOff({ unit: 'days', count: days }, now)
}

/**
 * An unfinished case takes its national number and its transcript with it. The conversation goes only if nobody has
 * written in it since it was read, and last of what cannot be found again without it.
 */
async function sweepConversations(stores: SweptStores, options: SweepOptions): Promise<number> {
  const { now, retention } = options
  let removed = 0
  for await (const idle of stores.conversations.idleSince(
    firstCutOff(retention, now).toISOString(),
  )) {
    const { marks, transcript } = idle
    if (!isExpired(marks, retention, now)) continue
    if (!marks.finished) await stores.vault.remove(marks.caseId)
    if (!(await stores.conversations.removeIdle(idle))) continue
    await stores.transcripts.removeNamed(transcript)
    removed += 1
  }
  return removed
}

/**
 * Removes what is older than the seller's limits (DESIGN section 1, "retention that deletes by itself"). It may be cut
 * off at any point, repeated, and run by several instances at once: each removal stands alone and is conditional.
 */
export async function sweep(
  stores: SweptStores,
  { now, retention }: SweepOptions,
): Promise<SweepCounts> {
  const settled = new Date(now.getTime() - graceMs)
  const conversations = await sweepConversations(stores, { now: settled, retention })
  // Codes, throttles and messages say themselves how long; they are no customer's data and not counted.
  await stores.documents.removeExpired(settled.toISOString())
  await stores.messages.removeExpired(settled.toISOString())
  const said = cutOff({ unit: 'days', count: retention.transcriptDays }, settled)
  const asked = cutOff(creditKeptFor(retention), settled)
  return {
    conversations,
    transcripts: await stores.transcripts.removeIdle(said.toISOString()),
    credit: await stores.creditLog.removeOlder(asked.toISOString()),
    events: await stores.outbox.removeSent(
      cutOff({ unit: 'days', count: sentDays }, now).toISOString(),
    ),
  }
}
