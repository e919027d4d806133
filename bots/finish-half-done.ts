import { parseConversation, type Conversation } from './conversation-row.ts'
import type { TakeTurn } from './take-turn.ts'

export interface HalfDoneOptions {
  /** Documents of conversations in which something has been half done since before a moment (ISO 8601 UTC). */
  readonly halfDoneSince: (moment: string) => AsyncIterable<string>
  readonly takeTurn: TakeTurn
  readonly now: () => Date
}

/** Longer than any turn takes: what is younger is most likely being done right now. Milliseconds. */
const leftAfter = 20_000

/**
 * Finishes what a crash cut off where nobody comes back to it: a customer who said yes and closed the page has said yes.
 * It is done as a channel would, by delivering the same activity once more; the reply waits in the row.
 */
export async function finishHalfDone(options: HalfDoneOptions): Promise<void> {
  const moment = new Date(options.now().getTime() - leftAfter).toISOString()
  const failures: unknown[] = []
  for await (const json of options.halfDoneSince(moment)) {
    const conversation = parseConversation(json)
    const { id, inbound } = cutOff(conversation)
    const address = { conversation: conversation.state.conversation, activityId: id }
    // One that cannot be finished yet keeps nobody else waiting.
    await options.takeTurn(address, inbound).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

/** The activity that was not carried through. */
function cutOff({ finishingFor, handled, state }: Conversation) {
  const { channel } = state
  const silent = {
    kind: 'start',
    channel,
    text: '',
    attachments: false,
    protectedInput: false,
  } as const
  return finishingFor ?? { id: handled.at(-1)?.id ?? '', inbound: silent }
}
