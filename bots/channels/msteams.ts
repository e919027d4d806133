import { cardActivity } from './card-channel.ts'
import type { Channel } from './channel.ts'
import { readInbound } from './read-inbound.ts'
import { teamsText } from './teams-text.ts'

/** Microsoft Teams, one-to-one: one message a turn (CH-02), never in a group (CH-04). */
export const msteams: Channel = {
  id: 'msteams',
  protectedInput: true,
  oneMessage: true,
  toInbound: (activity) => readInbound(activity, { protectedInput: true, cleanText: teamsText }),
  render: (reply) => [cardActivity(reply, { choicesInCard: true })],
}
