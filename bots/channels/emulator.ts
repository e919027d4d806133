import { cardActivity } from './card-channel.ts'
import type { Channel } from './channel.ts'
import { readInbound } from './read-inbound.ts'

/** The Bot Framework Emulator and its like on a developer's machine. */
export const emulator: Channel = {
  id: 'emulator',
  protectedInput: true,
  toInbound: (activity) => readInbound(activity, { protectedInput: true }),
  render: (reply) => [cardActivity(reply)],
}
