import type { Ports } from '../dialogs/ports.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import { isExpired, marksOf } from '../onboarding/retention.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { isHalfDone, parseConversation, type Conversation } from './conversation-row.ts'
import { createLastWritten, type Written } from './last-written.ts'

/** Of so many conversations the last version is remembered: less than a megabyte (docs/performance.md). */
const remembered = 64

export interface Loaded {
  readonly conversation: Conversation | undefined
  readonly etag: string | undefined
  /** What lies there is older than it may be kept, and so as good as gone. */
  readonly expired?: CaseState
  /** From memory: another instance may have written since. */
  readonly recalled?: true
}

/** The conversations of the channels: what storage says, and what this instance wrote there last. */
export interface Conversations {
  /** What this instance wrote last, if it remembers it. */
  recall(conversation: string): Loaded | undefined
  load(conversation: string): Promise<Loaded>
  save(
    conversation: string,
    content: Conversation,
    etag: string | undefined,
  ): Promise<{ readonly etag: string } | 'conflict'>
}

export function createConversations(
  store: ConversationStore,
  { profile, now }: Pick<Ports, 'profile' | 'now'>,
): Conversations {
  const lastWritten = createLastWritten(remembered)
  // What was promised is kept, however late.
  const judge = ({ conversation, etag }: Written): Loaded =>
    !isHalfDone(conversation) && isExpired(marksOf(conversation.state), profile.retention, now())
      ? { conversation: undefined, etag, expired: conversation.state }
      : { conversation, etag }
  return {
    recall(name) {
      const written = lastWritten.recall(name)
      return written && { ...judge(written), recalled: true }
    },
    async load(name) {
      const row = await store.load(name)
      if (row === undefined) return { conversation: undefined, etag: undefined }
      return judge({ conversation: parseConversation(row.json), etag: row.etag })
    },
    async save(name, conversation, etag) {
      const marks = marksOf(conversation.state)
      const half = isHalfDone(conversation) ? { halfDoneSince: now().toISOString() } : {}
      const document = { json: JSON.stringify(conversation), marks: { ...marks, ...half } }
      const saved = await store.save(name, document, etag)
      if (saved === 'conflict') lastWritten.refute(name, etag)
      // Half of a turn: whoever comes next has to know what storage says.
      else if (isHalfDone(conversation) || conversation.leaving !== undefined)
        lastWritten.forget(name)
      else lastWritten.remember(name, { conversation, etag: saved.etag })
      return saved
    },
  }
}
