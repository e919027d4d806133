import { randomBytes } from 'node:crypto'
import type { Config } from '../config.ts'
import { speaker } from '../locales/words.ts'
import type { ContactPoints } from '../onboarding/messaging/contact-points.ts'
import type { DigitTries } from '../onboarding/messaging/digit-tries.ts'
import type { MessageKind, MessageSender } from '../onboarding/messaging/message-sender.ts'
import type { OneTimeCodes } from '../onboarding/messaging/one-time-codes.ts'
import type { Transfers } from '../onboarding/messaging/transfers.ts'
import type { TakeReport } from '../onboarding/messaging/receipts.ts'
import type { Unreached } from '../onboarding/messaging/unreached.ts'
import { choose } from '../services/choose-provider.ts'
import type { Outside } from '../services/http/provider-health.ts'
import { codeProviders } from '../services/messages/code-providers.ts'
import { createContactPoints } from '../services/messages/contact-points.ts'
import { createDigitTries } from '../services/messages/digit-throttle.ts'
import { createMailMarks, type MailMarks } from '../services/messages/mail-mark.ts'
import { messageSenders } from '../services/messages/index.ts'
import { MessageQueue } from '../services/messages/message-queue.ts'
import { createMessenger, type QueueingMessenger } from '../services/messages/messenger.ts'
import type { CodeWords } from '../services/messages/own-codes.ts'
import { sendAgain } from '../services/messages/send-again.ts'
import { createTakeReport } from '../services/messages/take-report.ts'
import { createThrottles } from '../services/messages/throttles.ts'
import { DocumentTransfers } from '../services/messages/transfers.ts'
import { createUnreached } from '../services/messages/unreached.ts'
import type { Stores } from '../services/records/create-stores.ts'
import { createSealer } from '../services/records/sealer.ts'

/** Everything that reaches customers outside their conversation. */
export interface Messaging {
  readonly messenger: QueueingMessenger
  readonly contactPoints: ContactPoints
  /** What becomes of delivery reports, and what they leave to do. */
  readonly takeReport: TakeReport
  readonly unreached: Unreached
  readonly codes: OneTimeCodes
  readonly digitTries: DigitTries
  readonly transfers: Transfers
}

const now = (): Date => new Date()

const random = (count: number): Uint8Array => randomBytes(count)

/** Within a turn's ten seconds, whatever the carrier does. Milliseconds. */
const deadline = 3500

/** Where Twilio is to call with its receipts; `undefined` where nobody outside reaches this process. */
export const twilioReceiptsUrl = ({ publicUrl }: Config): string | undefined =>
  publicUrl === undefined ? undefined : `${publicUrl}/api/receipts/twilio`

/** What tells a bounce of our own mail from any other. */
export const mailMarksOf = ({ secrets }: Config): MailMarks =>
  createMailMarks({ secret: secrets.claim, now })

/** The carrier that the profile names; without one, messages are written down outside production and not sent inside. */
function senderOf(kind: MessageKind, { config, outside }: SenderParts): MessageSender | undefined {
  const id = config.profile.messages[kind] ?? (config.production ? 'none' : 'local')
  if (id === 'none') return undefined
  return choose(
    messageSenders[kind],
    id,
  )({
    now,
    dataDir: config.dataDir,
    outside,
    settings: config.messages,
    seller: config.profile.controller.name,
    marks: mailMarksOf(config),
    twilioReceipts: twilioReceiptsUrl(config),
  })
}

export interface MessagingParts extends SenderParts {
  readonly stores: Stores
}

interface SenderParts {
  readonly config: Config
  readonly outside: Outside
}

function sendersOf(parts: SenderParts): Readonly<Partial<Record<MessageKind, MessageSender>>> {
  const [sms, email] = [senderOf('sms', parts), senderOf('email', parts)]
  return { ...(sms === undefined ? {} : { sms }), ...(email === undefined ? {} : { email }) }
}

/** The words of a code's message (SM-13). */
const codeWords =
  (seller: string): CodeWords =>
  (language, { code, kind }) => ({
    text: speaker(language)(`outgoing.code.${kind}`, { code, seller }),
    subject: speaker(language)('outgoing.code.subject', { seller }),
  })

/** Carriers by the profile, everything else on the tables. */
export function createMessaging(parts: MessagingParts): Messaging {
  const { config, stores } = parts
  const { documents } = stores
  const { claim: secret, vault } = config.secrets
  const contactPoints = createContactPoints(documents)
  const throttles = createThrottles(documents, now)
  const sealer = createSealer(vault)
  const queue = new MessageQueue(stores.messages, sealer)
  const unreached = createUnreached({ documents, sealer, now })
  const takeReport = createTakeReport({
    contactPoints,
    unreached,
    again: (providerId) => sendAgain(queue, providerId, now()),
    askDays: config.profile.wash.askDays,
  })
  const messenger = createMessenger({
    senders: sendersOf(parts),
    queue,
    contactPoints,
    takeReport,
    now,
    deadline,
  })
  const kept = { documents, throttles, secret, randomBytes: random, now }
  const words = codeWords(config.profile.controller.name)
  return {
    messenger,
    contactPoints,
    takeReport,
    unreached,
    codes: choose(
      codeProviders,
      config.profile.messages.codes ?? 'own',
    )({
      ...kept,
      messenger,
      words,
      contactPoints,
      outside: parts.outside,
      settings: config.messages,
    }),
    digitTries: createDigitTries(throttles),
    transfers: new DocumentTransfers(kept),
  }
}
