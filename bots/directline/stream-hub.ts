import type { TranscriptStore } from '../../onboarding/stores.ts'
import type { Log } from '../../onboarding/log.ts'
import { followTranscript, type Follower } from './follow-transcript.ts'

export interface StreamHub {
  /** Sends what came after the follower's watermark, then everything as it comes. Returns how to leave. */
  join(follower: Follower): () => void
  /** Something was appended here: those who follow get it at once. */
  appended(conversation: string): void
  /** For the moment only: not stored, not sent again. */
  say(conversation: string, activity: object): void
  close(): void
}

export interface StreamHubOptions {
  readonly transcripts: TranscriptStore
  /** How often to look for what another instance appended, milliseconds; 0: never. */
  readonly pollEvery: number
  readonly log: Log
}

/** Who follows which conversation on this instance. The transcript is the truth; this only says when to look. */
export function createStreamHub(options: StreamHubOptions): StreamHub {
  const rooms = new Map<string, Map<Follower, () => void>>()

  const lookEverywhere = (): void => {
    for (const room of rooms.values()) for (const look of room.values()) look()
  }
  const timer = options.pollEvery > 0 ? setInterval(lookEverywhere, options.pollEvery) : undefined
  timer?.unref()

  return {
    join(follower) {
      const { conversation } = follower
      const room = rooms.get(conversation) ?? new Map<Follower, () => void>()
      const look = followTranscript(follower, options)
      rooms.set(conversation, room.set(follower, look))
      look()
      return () => {
        room.delete(follower)
        if (room.size === 0 && rooms.get(conversation) === room) rooms.delete(conversation)
      }
    },
    appended(conversation) {
      for (const look of rooms.get(conversation)?.values() ?? []) look()
    },
    say(conversation, activity) {
      for (const follower of rooms.get(conversation)?.keys() ?? []) {
        follower.send({ activities: [activity] })
      }
    },
    close() {
      clearInterval(timer)
      rooms.clear()
    },
  }
}
