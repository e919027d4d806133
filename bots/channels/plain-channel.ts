import type { Channel } from './channel.ts'
import { messageActivity } from './message-activity.ts'
import { readInbound } from './read-inbound.ts'
import { textTwin, withoutForm } from './text-twin.ts'

/** Words and nothing else: any channel can show them. `dress` puts the text into the channel's alphabet. */
export const createPlainChannel = (
  id: string,
  dress: (text: string) => string = (text) => text,
): Channel => ({
  id,
  protectedInput: false,
  toInbound: (activity) => readInbound(activity, { protectedInput: false }),
  render: (reply) => [messageActivity(reply, dress(textTwin(withoutForm(reply))))],
})
