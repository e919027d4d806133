import type { IncomingActivity } from '../../bots/channels/activity.ts'

/** A message as the Bot Framework delivers it. */
export const activityOf = (changes: Partial<IncomingActivity> = {}): IncomingActivity => ({
  type: 'message',
  id: 'activity-1',
  channelId: 'emulator',
  serviceUrl: 'http://localhost:1',
  conversation: { id: 'conversation-1' },
  from: { id: 'customer' },
  recipient: { id: 'the-bot' },
  text: 'hej',
  ...changes,
})
