import { appendFile, chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  MessageKind,
  MessageSender,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import { notStarted } from './not-sent.ts'

export interface LocalOptions {
  /** The file `outbox.jsonl` in it takes the messages. */
  readonly dataDir: string
  readonly now: () => Date
}

/** Name of the file in the data folder. */
export const outboxFile = 'outbox.jsonl'

/**
 * Writes messages down instead of sending them: one JSON object a line, in a file that only the owner can read. For
 * trying out; production refuses it.
 */
export function createLocalSender(
  kind: MessageKind,
  { dataDir, now }: LocalOptions,
): MessageSender {
  const path = join(dataDir, outboxFile)
  return {
    id: 'local',
    kind,
    demo: true,
    dropsRepeats: false,
    async send(message, signal): Promise<SendResult> {
      if (signal.aborted) return notStarted
      const line = `${JSON.stringify({ at: now().toISOString(), ...message })}\n`
      try {
        await mkdir(dataDir, { recursive: true })
        await appendFile(path, line, { mode: 0o600 })
        // A file that was there before keeps the rights it had.
        await chmod(path, 0o600)
      } catch {
        return notStarted
      }
      return { outcome: 'accepted', providerId: message.id }
    },
  }
}
