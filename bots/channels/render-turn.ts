import type { Reply } from '../../dialogs/reply.ts'
import type { ActivityLike } from './activity.ts'
import type { Channel } from './channel.ts'

/**
 * All messages of one turn in the channel's dress. The hints and the progress stand on the last one (DESIGN section 6).
 */
export function renderTurn(channel: Channel, replies: readonly Reply[]): readonly ActivityLike[] {
  const shown = channel.oneMessage === true ? oneReply(replies) : replies
  const last = shown.at(-1)
  const activities = shown.flatMap((reply) => channel.render(reply))
  return activities.map((activity, index) =>
    last !== undefined && index === activities.length - 1
      ? withHints(activity, last)
      : { ...activity, inputHint: 'ignoringInput' },
  )
}

const withHints = (
  activity: ActivityLike,
  { hints, progress, forgets, person }: Reply,
): ActivityLike => ({
  ...activity,
  channelData: {
    ...activity.channelData,
    onboarding: hints,
    progress,
    // The chat page empties itself on it; other clients do not care.
    ...(forgets === true && { forgets }),
    // With whom the customer writes from now on; null: with the bot again.
    ...(person !== undefined && { person: person === 'left' ? null : person }),
  },
})

/** Several replies as one: the words of all, the question and its buttons of the last. */
function oneReply(replies: readonly Reply[]): readonly Reply[] {
  const last = replies.at(-1)
  if (last === undefined || replies.length === 1) return replies
  const { form } = last
  const earlier = replies.slice(0, -1).map((reply) => reply.text)
  const above = (words: string): string =>
    [...earlier, words].filter((each) => each !== '').join('\n\n')
  return [
    {
      ...last,
      text: above(last.text),
      ...(form && { form: { ...form, lead: above(form.lead) } }),
      links: replies.flatMap((reply) => reply.links),
    },
  ]
}
