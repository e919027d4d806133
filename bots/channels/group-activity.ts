import type { ActivityLike, IncomingActivity } from './activity.ts'

/** In Teams the bot's own id opens the private chat with it. */
function privateChat({ channelId, recipient }: IncomingActivity): string | undefined {
  const id = recipient?.['id']
  if (channelId !== 'msteams' || typeof id !== 'string' || !id.startsWith('28:')) return undefined
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(id)}`
}

/** The one thing that is said where others read along (CH-04): no turn is taken, nothing is asked. */
export const groupActivity = (
  text: string,
  activity: IncomingActivity,
  locale = activity.locale ?? 'en-GB',
): ActivityLike => ({
  type: 'message',
  text: [text, privateChat(activity)].filter((part) => part !== undefined).join('\n\n'),
  textFormat: 'plain',
  locale,
  inputHint: 'ignoringInput',
})
