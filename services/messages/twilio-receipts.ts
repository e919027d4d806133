import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import type { ReceiptReader } from '../../onboarding/messaging/receipts.ts'

export interface TwilioReceiptsOptions {
  /** The address exactly as Twilio was told it. */
  readonly url: string
  readonly authToken: string
  readonly now: () => Date
}

type Form = Readonly<Record<string, string>>

/**
 * `X-Twilio-Signature` of a form: HMAC-SHA1 over the address and every parameter by name, in base64. Source:
 * twilio.com/docs/usage/webhooks/webhooks-security (provider-apis.md 5.2).
 */
export function twilioSignature(authToken: string, url: string, form: Form): string {
  const names = Object.keys(form).sort()
  const signed = names.reduce((text, name) => `${text}${name}${form[name] ?? ''}`, url)
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64')
}

const anyForm = z.record(z.string(), z.string())
const callback = z.object({
  MessageSid: z.string().min(1),
  MessageStatus: z.string(),
  To: z.string().regex(/^\+[1-9]\d{6,14}$/),
  ErrorCode: z.string().optional(),
})
type Callback = z.infer<typeof callback>

/** Errors that say something of the recipient's number; others are about our side, or the operators'. */
const results: Readonly<Record<string, DeliveryReport['result']>> = {
  // Unreachable (switched off, out of reach); blocked.
  '30003': 'soft',
  '30004': 'soft',
  // Unknown; a landline, or cannot take messages.
  '30005': 'hard',
  '30006': 'hard',
  // Not known why.
  '30008': 'soft',
}

const failures = new Set(['undelivered', 'failed'])
const arrivals = new Set(['delivered', 'read'])

function resultOf({ MessageStatus, ErrorCode = '' }: Callback) {
  if (arrivals.has(MessageStatus)) return 'delivered'
  return failures.has(MessageStatus) ? results[ErrorCode] : undefined
}

function isSigned(given: unknown, expected: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Status callbacks of Twilio Messaging. */
export function createTwilioReceipts(options: TwilioReceiptsOptions): ReceiptReader {
  const { url, authToken, now } = options
  return {
    id: 'twilio',
    body: 'form',
    read({ headers, body }) {
      const form = anyForm.safeParse(body).data ?? {}
      const expected = twilioSignature(authToken, url, form)
      if (!isSigned(headers['x-twilio-signature'], expected)) return { outcome: 'forbidden' }
      const { data } = callback.safeParse(form)
      if (data === undefined) return { outcome: 'malformed' }
      const result = resultOf(data)
      const at = now().toISOString()
      const report = { kind: 'sms', to: data.To, providerId: data.MessageSid, at } as const
      return { outcome: 'reports', reports: result === undefined ? [] : [{ ...report, result }] }
    },
  }
}
