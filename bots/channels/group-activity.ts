import type { ActivityLike } from './activity.ts'

/** The one thing that is said where others read along (CH-04): no turn is taken, nothing is asked. */
export const groupActivity = (text: string, locale = 'en-GB'): ActivityLike => ({
  type: 'message',
  text,
  textFormat: 'plain',
  locale,
  inputHint: 'ignoringInput',
})
