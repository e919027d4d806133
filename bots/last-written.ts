import type { Conversation } from './conversation-row.ts'

/** A version of a conversation as this instance wrote it. */
export interface Written {
  readonly conversation: Conversation
  readonly etag: string
}

/**
 * What this instance wrote last of the conversations that are busy here, so that their next turn need not read it again.
 * Nothing depends on it: a version that another instance has replaced makes the conditional write fail.
 */
export interface LastWritten {
  recall(conversation: string): Written | undefined
  remember(conversation: string, written: Written): void
  forget(conversation: string): void
  /** A write on top of that version failed. */
  refute(conversation: string, etag: string | undefined): void
}

/** Another instance writes there too: remembering would cost a failed write where it was to save a read. */
type Known = Written | 'shared'

/** @param limit how many conversations; the one that was written longest ago makes room */
export function createLastWritten(limit: number): LastWritten {
  const known = new Map<string, Known>()
  const put = (conversation: string, entry: Known): void => {
    known.delete(conversation)
    known.set(conversation, entry)
    const [oldest] = known.keys()
    if (known.size > limit && oldest !== undefined) known.delete(oldest)
  }
  return {
    recall(conversation) {
      const entry = known.get(conversation)
      return entry === 'shared' ? undefined : entry
    },
    remember(conversation, written) {
      put(conversation, known.get(conversation) === 'shared' ? 'shared' : written)
    },
    forget(conversation) {
      if (known.get(conversation) !== 'shared') known.delete(conversation)
    },
    refute(conversation, etag) {
      const entry = known.get(conversation)
      // A newer one is of a message that raced this one within the same instance.
      if (entry !== undefined && entry !== 'shared' && entry.etag === etag)
        put(conversation, 'shared')
    },
  }
}
