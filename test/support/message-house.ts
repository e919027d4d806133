import { randomBytes } from 'node:crypto'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import type { DigitTries } from '../../onboarding/messaging/digit-tries.ts'
import type {
  MessageKind,
  MessageSender,
  OutgoingMessage,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import type { Dispatch } from '../../onboarding/messaging/messenger.ts'
import { createContactPoints } from '../../services/messages/contact-points.ts'
import { createDigitTries } from '../../services/messages/digit-throttle.ts'
import { sendAgain } from '../../services/messages/send-again.ts'
import { createTakeReport } from '../../services/messages/take-report.ts'
import { createUnreached } from '../../services/messages/unreached.ts'
import type { TakeReport } from '../../onboarding/messaging/receipts.ts'
import type { Unreached } from '../../onboarding/messaging/unreached.ts'
import { MessageQueue } from '../../services/messages/message-queue.ts'
import { createMessenger, type QueueingMessenger } from '../../services/messages/messenger.ts'
import { OwnCodes } from '../../services/messages/own-codes.ts'
import { createThrottles } from '../../services/messages/throttles.ts'
import { DocumentTransfers } from '../../services/messages/transfers.ts'
import type { Stores } from '../../services/records/create-stores.ts'
import { createSealer } from '../../services/records/sealer.ts'

/** A carrier that keeps what it was given, and answers as the test tells it to. */
export interface RecordingSender extends MessageSender {
  readonly sent: OutgoingMessage[]
  answer: (message: OutgoingMessage) => Promise<SendResult>
}

function recordingSender(kind: MessageKind, dropsRepeats = false): RecordingSender {
  const sent: OutgoingMessage[] = []
  const sender: RecordingSender = {
    id: 'recording',
    kind,
    demo: true,
    dropsRepeats,
    sent,
    answer: ({ id }) => Promise.resolve({ outcome: 'accepted', providerId: `p-${id}` }),
    send(message) {
      sent.push(message)
      return sender.answer(message)
    },
  }
  return sender
}

/** Everything that sends, on given stores, with carriers that only remember. */
export interface MessageHouse {
  readonly sms: RecordingSender
  readonly email: RecordingSender
  readonly messenger: QueueingMessenger
  readonly contactPoints: ContactPoints
  readonly takeReport: TakeReport
  readonly unreached: Unreached
  readonly codes: OwnCodes
  readonly digitTries: DigitTries
  readonly transfers: DocumentTransfers
}

export interface MessageHouseOptions {
  readonly stores: Pick<Stores, 'documents' | 'messages'>
  readonly now: () => Date
  readonly dropsRepeats?: boolean
}

export function createMessageHouse({
  stores,
  now,
  dropsRepeats = false,
}: MessageHouseOptions): MessageHouse {
  const sms = recordingSender('sms', dropsRepeats)
  const email = recordingSender('email', dropsRepeats)
  const contactPoints = createContactPoints(stores.documents)
  const sealer = createSealer({ current: 'k1', keys: { k1: Buffer.alloc(32, 3) } })
  const queue = new MessageQueue(stores.messages, sealer)
  const unreached = createUnreached({ documents: stores.documents, sealer, now })
  const takeReport = createTakeReport({
    contactPoints,
    unreached,
    again: (providerId) => sendAgain(queue, providerId, now()),
    askDays: 90,
  })
  const messenger = createMessenger({
    senders: { sms, email },
    queue,
    contactPoints,
    takeReport,
    now,
    deadline: 1000,
  })
  const throttles = createThrottles(stores.documents, now)
  const secret = 'code secret of the tests'
  const random = (count: number) => randomBytes(count)
  const { documents } = stores
  const codes = new OwnCodes({
    documents,
    throttles,
    messenger,
    words: (_language, { code }) => ({ text: `${code} is your code`, subject: 'Your code' }),
    secret,
    randomBytes: random,
    now,
  })
  const transfers = new DocumentTransfers({
    documents,
    throttles,
    secret,
    randomBytes: random,
    now,
  })
  const digitTries = createDigitTries(throttles)
  const reached = { messenger, contactPoints, takeReport, unreached }
  return { sms, email, ...reached, codes, digitTries, transfers }
}

/** A message as the seller sends it; the number is one of those reserved for films and tests. */
export const dispatch = (part: Partial<Dispatch> = {}): Dispatch => ({
  id: 'm1',
  kind: 'sms',
  to: '+4520123456',
  text: 'Nordhavn: hej',
  language: 'da',
  initiative: 'customer',
  usefulUntil: '2026-11-29T10:00:00.000Z',
  ...part,
})
