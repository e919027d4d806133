import { isObject, type IncomingActivity } from './activity.ts'
import { cardActivity } from './card-channel.ts'
import type { Channel } from './channel.ts'
import { readInbound } from './read-inbound.ts'
import { settledActivity } from './settled-card.ts'
import { teamsText } from './teams-text.ts'

/** Who wrote, as Teams vouches for it; the Bot Framework's signature covers the whole activity. */
function entraAccount({ from, channelData }: IncomingActivity) {
  const tenant = isObject(channelData) && channelData['tenant']
  const id = isObject(tenant) && tenant['id']
  const object = from.aadObjectId
  return typeof object === 'string' && typeof id === 'string' ? { object, tenant: id } : undefined
}

const traits = { protectedInput: true, forms: true, cleanText: teamsText } as const

/** Microsoft Teams, one-to-one: one message a turn (CH-02), never in a group (CH-04), the questions as a form (CH-01). */
export const msteams: Channel = {
  id: 'msteams',
  protectedInput: true,
  oneMessage: true,
  forms: { settle: settledActivity },
  toInbound(activity) {
    const inbound = readInbound(activity, traits)
    const entra = entraAccount(activity)
    return inbound && entra ? { ...inbound, account: { entra } } : inbound
  },
  render: (reply) => [
    cardActivity(reply, { choicesInCard: true, narratesCards: true, forms: true }),
  ],
}
