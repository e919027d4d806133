import type { Inbound } from '../../dialogs/inbound.ts'
import type { Reply, SettledCard } from '../../dialogs/reply.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { ActivityLike, IncomingActivity } from './activity.ts'

export interface Forms {
  /** What stands in place of a card that was answered. */
  settle(card: SettledCard, language: Language): ActivityLike
}

/** Everything that is particular to one channel. A channel is a file here plus a line in `index.ts`. */
export interface Channel {
  /** `channelId` of its activities. */
  readonly id: string
  /** Whether it can show a password-style input (ID-07). */
  readonly protectedInput: boolean
  /** Shows the questions of the form as one card and can replace a card that it has shown (CH-01, CH-05). */
  readonly forms?: Forms
  /** Shows one message per turn only, so several replies become one (CH-02). */
  readonly oneMessage?: true
  /** What the customer said or did; undefined when the activity is none of our business. Never throws. */
  toInbound(activity: IncomingActivity): Inbound | undefined
  /** The reply in the channel's own dress. Hints and addresses are added by `renderTurn` and the route. */
  render(reply: Reply): readonly ActivityLike[]
}
