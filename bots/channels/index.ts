import type { Channel } from './channel.ts'
import { emulator } from './emulator.ts'
import { msteams } from './msteams.ts'
import { createPlainChannel } from './plain-channel.ts'
import { sms } from './sms.ts'
import { directline, webchat } from './webchat.ts'

/** Every channel with a dress of its own. */
export const channels: readonly Channel[] = [webchat, directline, msteams, sms, emulator]

const byId = new Map(channels.map((channel) => [channel.id, channel]))

/** The channel of that id; one that nobody prepared for gets plain text, which every channel can show. */
export const channelOf = (id: string): Channel => byId.get(id) ?? createPlainChannel(id)
