import { z } from 'zod'
import type {
  MessageSender,
  OutgoingMessage,
  RefusalReason,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import { basicAuthorization } from '../http/authorization.ts'
import type { ProviderAnswer } from '../http/provider-answer.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { notAnswered, notStarted } from './not-sent.ts'

/** Twilio Messaging. Source: twilio-oai of April 2026; error codes twilio.com/docs/api/errors (provider-apis.md 5.2). */
export interface TwilioOptions {
  readonly baseUrl: string
  readonly accountSid: string
  readonly authToken: string
  /** A number, a short code, a name, or a messaging service (`MG…`). */
  readonly from: string
  /** Where delivery receipts are to go; absent: none are wanted. */
  readonly statusCallback?: string | undefined
}

const created = z.object({ sid: z.string().min(1) })
const failed = z.object({ code: z.number() })

/** Twilio's error codes that say something of the recipient or of the text; every other is about our side. */
const reasons: Readonly<Record<number, RefusalReason>> = {
  // Not a valid number, not reachable, not a mobile number, a landline.
  21211: 'address',
  21214: 'address',
  21217: 'address',
  21614: 'address',
  21610: 'opted-out',
  21602: 'content',
  21617: 'content',
}

function refusal(body: unknown): SendResult {
  const { data } = failed.safeParse(body)
  return { outcome: 'refused', reason: reasons[data?.code ?? 0] ?? 'sender' }
}

function resultOf(answer: ProviderAnswer<z.infer<typeof created>>): SendResult {
  switch (answer.outcome) {
    case 'ok':
      return { outcome: 'accepted', providerId: answer.value.sid }
    case 'status':
      return refusal(answer.body)
    case 'unavailable':
      return notAnswered(answer)
  }
}

const senderField = (from: string): Readonly<Record<string, string>> =>
  /^MG[\da-f]{32}$/i.test(from) ? { MessagingServiceSid: from } : { From: from }

export function createTwilioSender(options: TwilioOptions, outside: Outside): MessageSender {
  const { baseUrl, accountSid, authToken, from, statusCallback } = options
  const authorization = basicAuthorization(accountSid, authToken)
  const client = createProviderClient({ id: 'twilio', baseUrl, authorization }, outside)
  const form = ({ to, text }: OutgoingMessage) => ({
    To: to,
    ...senderField(from),
    Body: text,
    // The text has been put into the GSM alphabet already, as far as it goes (SM-15).
    SmartEncoded: 'false',
    ...(statusCallback === undefined ? {} : { StatusCallback: statusCallback }),
  })
  return {
    id: 'twilio',
    kind: 'sms',
    demo: false,
    // It has no key against repetition.
    dropsRepeats: false,
    async send(message, signal) {
      if (signal.aborted) return notStarted
      const path = `/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`
      return resultOf(
        await client.post({ path, form: form(message), schema: created, statuses: [400], signal }),
      )
    },
  }
}
