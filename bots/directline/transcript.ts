import type { TranscriptStore } from '../../onboarding/stores.ts'
import { isObject } from '../channels/activity.ts'

/** A group of activities as Direct Line sends it; without a watermark for what is not stored (typing). */
export interface ActivitySet {
  readonly activities: readonly unknown[]
  readonly watermark?: string
}

const idOf = (activity: unknown): string | undefined =>
  isObject(activity) && typeof activity['id'] === 'string' ? activity['id'] : undefined

/**
 * Everything after a watermark. Two instances that carried the same redelivered message at the same moment have both
 * stored it; readers get it once.
 */
export async function readTranscript(
  store: TranscriptStore,
  conversation: string,
  after: number,
): Promise<{ readonly activities: readonly unknown[]; readonly watermark: number }> {
  const { activities, watermark } = await store.since(conversation, after)
  const known = new Set<string>()
  const once = activities
    .map((json): unknown => JSON.parse(json))
    .filter((activity) => {
      const id = idOf(activity) ?? ''
      const repeated = known.has(id)
      if (id !== '') known.add(id)
      return !repeated
    })
  return { activities: once, watermark }
}

/** Watermarks come from clients; what is no number starts from the beginning. */
export const parseWatermark = (text: string | null | undefined): number =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0

export interface Appending {
  /** What was said before is emptied first. Not when nothing is new: a second delivery must not empty what came after. */
  readonly forgets: boolean
}

/** Appends what is not there yet, all of it in one go; what is new is returned. */
export type AppendOnce = <T extends { readonly id: string }>(
  conversation: string,
  activities: readonly T[],
  appending?: Appending,
) => Promise<readonly T[]>

interface Seen {
  watermark: number
  readonly ids: Set<string>
}

// A memory of what was read, so that only news are read again; what falls out is read from the start.
const mostRemembered = 1000

export function createAppendOnce(store: TranscriptStore): AppendOnce {
  const remembered = new Map<string, Seen>()

  const seenNow = async (conversation: string): Promise<ReadonlySet<string>> => {
    const seen = remembered.get(conversation) ?? { watermark: 0, ids: new Set<string>() }
    const news = await store.since(conversation, seen.watermark)
    for (const json of news.activities) seen.ids.add(idOf(JSON.parse(json)) ?? '')
    seen.watermark = news.watermark
    remembered.delete(conversation)
    remembered.set(conversation, seen)
    const oldest = remembered.keys().next().value
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    return seen.ids
  }

  return async (conversation, activities, appending) => {
    const seen = await seenNow(conversation)
    const added = activities.filter(({ id }) => !seen.has(id))
    if (added.length > 0) {
      if (appending?.forgets === true) await store.forget(conversation)
      const rows = added.map((activity) => JSON.stringify(activity))
      await store.append(conversation, rows)
    }
    return added
  }
}
