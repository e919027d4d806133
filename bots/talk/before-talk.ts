import type { CaseState } from '../../onboarding/case-state.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import { isObject } from '../channels/activity.ts'

function lineOf(json: string): TalkLine | undefined {
  const activity: unknown = JSON.parse(json)
  if (!isObject(activity) || activity['type'] !== 'message') return undefined
  const { id, timestamp: at, text, from } = activity
  if (typeof id !== 'string' || typeof at !== 'string' || typeof text !== 'string') return undefined
  const isCustomer = isObject(from) && from['role'] === 'user'
  return { id, at, text, from: isCustomer ? 'customer' : 'assistant' }
}

/**
 * What was said in the chat page before the talk began; nothing for other channels, which keep no transcript with us. From then on the
 * talk has its own lines.
 */
export async function beforeTalk(
  { conversation, talk }: CaseState,
  transcripts: Pick<TranscriptStore, 'since'>,
): Promise<readonly TalkLine[]> {
  const colon = conversation.indexOf(':')
  const [channel, id] = [conversation.slice(0, colon), conversation.slice(colon + 1)]
  if (channel !== 'webchat' || talk === undefined) return []
  const { activities } = await transcripts.since(id, 0)
  const began = talk.lines[0]?.at ?? talk.askedAt
  return activities
    .map(lineOf)
    .filter((line) => line !== undefined)
    .filter(({ at, text }) => at < began && text.trim() !== '')
}
