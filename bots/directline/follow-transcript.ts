import type { TranscriptStore } from '../../onboarding/stores.ts'
import { errorFields } from '../error-fields.ts'
import type { Log } from '../../onboarding/log.ts'
import { readTranscript, type ActivitySet } from './transcript.ts'

/** One reader of one conversation, who has read up to its watermark. */
export interface Follower {
  readonly conversation: string
  watermark: number
  send(set: ActivitySet): void
}

/** Reads on from where the follower is. Calls during a read make it look once more afterwards. */
export function followTranscript(
  follower: Follower,
  { transcripts, log }: { readonly transcripts: TranscriptStore; readonly log: Log },
): () => void {
  let reading = false
  let again = false

  // One read at a time, so that nothing is sent twice or out of order.
  const read = async (): Promise<void> => {
    reading = true
    try {
      while (again) {
        again = false
        const { conversation, watermark: after } = follower
        const { activities, watermark } = await readTranscript(transcripts, conversation, after)
        follower.watermark = watermark
        if (activities.length > 0) follower.send({ activities, watermark: String(watermark) })
      }
    } catch (error) {
      // The next look finds it: a hiccup of the storage must not cost the customer the stream.
      log.warn(errorFields(error), 'transcript could not be read for a stream')
    } finally {
      reading = false
    }
  }

  return () => {
    again = true
    if (!reading) void read()
  }
}
