import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import type {
  ReceiptReader,
  ReceiptReading,
  ReceiptRequest,
} from '../../onboarding/messaging/receipts.ts'

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
const receipt = z.object({
  messageId: z.string().min(1),
  to: z.string().regex(/^\+[1-9]\d{6,14}$/),
  deliveryStatus: z.string(),
})

const types = {
  validation: 'Microsoft.EventGrid.SubscriptionValidationEvent',
  receipt: 'Microsoft.Communication.SMSDeliveryReportReceived',
} as const

/** What is not documented as the number's fault is taken for passing. */
const results: Readonly<Record<string, DeliveryReport['result']>> = {
  delivered: 'delivered',
  failed: 'soft',
}

function reportOf({ eventType, eventTime, data }: Event): readonly DeliveryReport[] {
  const read = eventType === types.receipt ? receipt.safeParse(data).data : undefined
  const result = read && results[read.deliveryStatus.toLowerCase()]
  if (read === undefined || result === undefined) return []
  const at = new Date(eventTime).toISOString()
  return [{ kind: 'sms', to: read.to, providerId: read.messageId, result, at }]
}

function handshake(heard: readonly Event[]): ReceiptReading | undefined {
  const event = heard.find(({ eventType }) => eventType === types.validation)
  const code = validation.safeParse(event?.data).data?.validationCode
  return code === undefined
    ? undefined
    : { outcome: 'handshake', answer: { validationResponse: code } }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

function isOurs({ headers, query }: ReceiptRequest, key: string): boolean {
  const header = headers['x-receipts-key']
  const given = typeof header === 'string' ? header : (query['key'] ?? '')
  return timingSafeEqual(digest(given), digest(key))
}

/** Delivery reports of Azure Communication Services, by Event Grid. */
export const createAcsReceipts = ({ key }: AcsReceiptsOptions): ReceiptReader => ({
  id: 'acs',
  body: 'required',
  read(request) {
    if (!isOurs(request, key)) return { outcome: 'forbidden' }
    const { data } = events.safeParse(request.body)
    if (data === undefined) return { outcome: 'malformed' }
    return handshake(data) ?? { outcome: 'reports', reports: data.flatMap(reportOf) }
  },
})
