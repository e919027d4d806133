import type { ActivityLike, IncomingActivity } from '../channels/activity.ts'

/** Turns the envelope round: what came from the customer goes back to the customer, as an answer to their message. */
export const addressReply = (reply: ActivityLike, incoming: IncomingActivity): object => ({
  ...reply,
  channelId: incoming.channelId,
  ...(incoming.serviceUrl !== undefined && { serviceUrl: incoming.serviceUrl }),
  conversation: incoming.conversation,
  from: incoming.recipient ?? { id: 'bot' },
  recipient: incoming.from,
  // Screen readers order the transcript by it (UX-15).
  ...(incoming.id !== undefined && { replyToId: incoming.id }),
})
