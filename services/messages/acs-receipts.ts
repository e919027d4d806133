import { z } from 'zod'
import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import type { ReceiptReader, ReceiptReading } from '../../onboarding/messaging/receipts.ts'
import { marksIn } from './mail-mark.ts'
import { showsKey } from './receipts-key.ts'

export interface AcsReceiptsOptions {
  /** What the subscription shows: as the header `x-receipts-key`, or as `key` in its address. */
  readonly key: string
}

/** Event Grid schema, as far as it is used (provider-apis.md 5.3). */
const events = z.array(
  z.object({
    eventType: z.string(),
    eventTime: z.iso.datetime({ offset: true }),
    data: z.unknown(),
  }),
)
type Event = z.infer<typeof events>[number]

const validation = z.object({ validationCode: z.string().min(1) })
const textReceipt = z.object({
  messageId: z.string().min(1),
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  deliveryStatus: z.string(),
})
const mailReceipt = z.object({
  messageId: z.string().min(1),
  internetMessageId: z.string().optional(),
  recipient: z.email(),
  status: z.string(),
})

const types = {
  validation: 'Microsoft.EventGrid.SubscriptionValidationEvent',
  text: 'Microsoft.Communication.SMSDeliveryReportReceived',
  mail: 'Microsoft.Communication.EmailDeliveryReportReceived',
} as const

/** What is not documented as the number's fault is taken for passing. */
const textResults: Readonly<Record<string, DeliveryReport['result']>> = {
  delivered: 'delivered',
  failed: 'soft',
}

/** `Quarantined`, `FilteredSpam` are about our words; `Expanded` is a list of others. */
const mailResults: Readonly<Record<string, DeliveryReport['result']>> = {
  delivered: 'delivered',
  bounced: 'hard',
  // It bounced before, perhaps for another sender of the same resource.
  suppressed: 'hard',
  failed: 'soft',
}

type Heard = Omit<DeliveryReport, 'at'> | undefined

function heardOfText(data: unknown): Heard {
  const read = textReceipt.safeParse(data).data
  const result = read && textResults[read.deliveryStatus.toLowerCase()]
  if (read === undefined || result === undefined) return undefined
  return { kind: 'sms', to: read.to, providerId: read.messageId, result }
}

/** A message of ours is known by its mark, so that one which came back may go again. */
function heardOfMail(data: unknown): Heard {
  const read = mailReceipt.safeParse(data).data
  const result = read && mailResults[read.status.toLowerCase()]
  if (read === undefined || result === undefined) return undefined
  const { recipient: to, messageId, internetMessageId = '' } = read
  return { kind: 'email', to, providerId: marksIn(internetMessageId)[0] ?? messageId, result }
}

function heardOf({ eventType, data }: Event): Heard {
  if (eventType === types.text) return heardOfText(data)
  return eventType === types.mail ? heardOfMail(data) : undefined
}

function reportOf(event: Event): readonly DeliveryReport[] {
  const heard = heardOf(event)
  return heard === undefined ? [] : [{ ...heard, at: new Date(event.eventTime).toISOString() }]
}

function handshake(heard: readonly Event[]): ReceiptReading | undefined {
  const event = heard.find(({ eventType }) => eventType === types.validation)
  const code = validation.safeParse(event?.data).data?.validationCode
  return code === undefined
    ? undefined
    : { outcome: 'handshake', answer: { validationResponse: code } }
}

/** Delivery reports of Azure Communication Services, of text messages and of e-mail, by Event Grid. */
export const createAcsReceipts = ({ key }: AcsReceiptsOptions): ReceiptReader => ({
  id: 'acs',
  body: 'required',
  read(request) {
    if (!showsKey(request, key)) return { outcome: 'forbidden' }
    const { data } = events.safeParse(request.body)
    if (data === undefined) return { outcome: 'malformed' }
    return handshake(data) ?? { outcome: 'reports', reports: data.flatMap(reportOf) }
  },
})
