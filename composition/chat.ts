import { randomBytes } from 'node:crypto'
import type { Gate } from '../bots/bot-framework/gate.ts'
import { createMessagesRoute } from '../bots/bot-framework/messages-route.ts'
import { channelOf } from '../bots/channels/index.ts'
import { createAzureDirectLine } from '../bots/directline/azure-direct-line.ts'
import { createDirectLine, type DirectLine } from '../bots/directline/direct-line.ts'
import type { AnswerStaff } from '../bots/staff-answer.ts'
import { speaker } from '../locales/words.ts'
import { withoutNationalNumbers } from '../onboarding/national-numbers.ts'
import { addressAlias } from '../services/records/conversation-key.ts'
import { sessionLanguage, type Parts } from './parts.ts'

/** Direct Line: our own, or Azure's where a secret of it is configured. */
export function directLine({ config, stores, ports, takeTurn, log, limits }: Parts): DirectLine {
  const { origins } = config.profile
  const newId = () => randomBytes(16).toString('hex')
  const { directLineSecret: secret } = config
  if (secret !== undefined) return createAzureDirectLine({ azure: { secret }, origins, newId, log })
  const { now } = ports
  return createDirectLine({
    transcripts: stores.transcripts,
    channel: channelOf('webchat'),
    takeTurn,
    botName: config.profile.controller.name,
    redact: (text) => withoutNationalNumbers(text, { now: now() }),
    now,
    newId,
    log,
    addressAlias: (address) => addressAlias(config.secrets.claim, address),
    tokenSecret: config.secrets.token,
    origins,
    limit: limits?.conversation,
  })
}

/** `POST /api/messages`: Teams, SMS, Azure Direct Line, emulators. */
export async function messagesRoute(
  { config, takeTurn, log, limits, exchange }: Parts,
  { gate, staff }: { readonly gate: Gate; readonly staff: AnswerStaff },
) {
  const options = {
    ...config.bot,
    takeTurn,
    staff,
    limits,
    production: config.production,
    log,
    exchange,
    groupText: (tag: string | undefined) =>
      speaker(sessionLanguage(tag, config))('messages.group.private'),
  }
  return createMessagesRoute(options, gate)
}
