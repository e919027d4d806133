import type { MessageQueue } from './message-queue.ts'

const hourMs = 60 * 60 * 1000

/** DQ-10: so long an e-mail that came back for a passing reason is tried again. */
export const triedAgainMs = 72 * hourMs

/** After the first time that it came back, the second … : mailboxes are emptied by people. */
const pauses = [4, 12, 24].map((hours) => hours * hourMs)
const longestPause = 24 * hourMs

/** Lets an e-mail that came back go once more, later. Told twice of one return it goes once: it waits already. */
export async function sendAgain(queue: MessageQueue, providerId: string, now: Date): Promise<void> {
  const queued = await queue.returned(providerId)
  if (queued?.message.state !== 'accepted') return
  const { attempts, heldUntil = 0 } = queued.message
  const notBefore = now.getTime() + (pauses[attempts - 1] ?? longestPause)
  if (notBefore < heldUntil) await queue.change(queued, { state: 'waiting', notBefore })
}
