import { cardActivity } from './card-channel.ts'
import type { Channel } from './channel.ts'
import { readInbound } from './read-inbound.ts'

const createWebChannel = (id: string): Channel => ({
  id,
  protectedInput: true,
  toInbound: (activity) => readInbound(activity, { protectedInput: true }),
  render: (reply) => [cardActivity(reply)],
})

/** The chat page. */
export const webchat = createWebChannel('webchat')

/** Direct Line clients of the seller's own making, and the page when Azure serves it. */
export const directline = createWebChannel('directline')
