import type { ActivityLike } from '../channels/activity.ts'
import type { Reach } from '../take-turn.ts'
import type { Deliver } from './connector.ts'
import type { Gate } from './gate.ts'

/** Says something to somebody who has written to the bot before. `false`: the channel did not take it. Never throws. */
export type SendUnasked = (reach: Reach, activity: ActivityLike) => Promise<boolean>

export const createSendUnasked =
  (gate: Pick<Gate, 'ownToken'>, deliver: Deliver): SendUnasked =>
  async ({ serviceUrl, channelId, conversation, bot, user }, activity) => {
    try {
      const { taken } = await deliver({
        serviceUrl,
        conversation: conversation.id,
        activity: { ...activity, channelId, serviceUrl, conversation, from: bot, recipient: user },
        token: await gate.ownToken(serviceUrl),
      })
      return taken
    } catch {
      // No token: the login does not answer. It is tried again like any other delivery.
      return false
    }
  }
