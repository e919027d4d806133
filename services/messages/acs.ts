import { createHash } from 'node:crypto'
import { z } from 'zod'
import type {
  MessageSender,
  OutgoingMessage,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import type { ProviderAnswer } from '../http/provider-answer.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { acsHeaders } from './acs-signature.ts'
import { notAnswered, notStarted } from './not-sent.ts'

/** Azure Communication Services SMS. Source: `@azure/communication-sms` 1.1.0 (provider-apis.md 5.3). */
export interface AcsOptions {
  /** Without a path. */
  readonly endpoint: string
  /** In base64. */
  readonly accessKey: string
  readonly from: string
}

const path = '/sms'
const version = '2021-03-07'

/** One recipient is asked for, so one is answered for. */
const answered = z.object({
  value: z.tuple([
    z.object({
      messageId: z.string().optional(),
      httpStatusCode: z.number(),
      successful: z.boolean(),
    }),
  ]),
})
type Answered = z.infer<typeof answered>

/** The same message always has the same key, in the form of a UUID. */
function repeatabilityId(id: string): string {
  const hex = createHash('sha256').update(`acs|${id}`).digest('hex')
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)]
  return `${a}-${b}-4${c}-8${d}-${hex.slice(20, 32)}`
}

function bodyOf({ id, to, text }: OutgoingMessage, from: string, at: Date) {
  return {
    from,
    smsRecipients: [
      {
        to,
        repeatabilityRequestId: repeatabilityId(id),
        repeatabilityFirstSent: at.toUTCString(),
      },
    ],
    message: text,
    smsSendOptions: { enableDeliveryReport: true },
  }
}

/** The answer for the one recipient has a status of its own. */
function ofRecipient({ value: [recipient] }: Answered): SendResult {
  const { successful, messageId, httpStatusCode } = recipient
  if (successful && messageId !== undefined) return { outcome: 'accepted', providerId: messageId }
  if (httpStatusCode === 429 || httpStatusCode >= 500) return notStarted
  return { outcome: 'refused', reason: httpStatusCode === 400 ? 'address' : 'sender' }
}

function resultOf(answer: ProviderAnswer<Answered>): SendResult {
  switch (answer.outcome) {
    case 'ok':
      return ofRecipient(answer.value)
    // The request as a whole: sender, length, contract. Nothing is known of the recipient.
    case 'status':
      return { outcome: 'refused', reason: 'sender' }
    case 'unavailable':
      return notAnswered(answer)
  }
}

export function createAcsSender(options: AcsOptions, outside: Outside): MessageSender {
  const { endpoint, accessKey, from } = options
  const client = createProviderClient({ id: 'acs', baseUrl: endpoint }, outside)
  const url = new URL(`${path}?api-version=${version}`, endpoint)
  return {
    id: 'acs',
    kind: 'sms',
    demo: false,
    // It drops them only together with the time of the first try, which a later process does not know.
    dropsRepeats: false,
    async send(message, signal) {
      if (signal.aborted) return notStarted
      const at = outside.now()
      const json = bodyOf(message, from, at)
      const headers = acsHeaders({ url, body: JSON.stringify(json), at }, accessKey)
      const query = { 'api-version': version }
      const request = { path, query, json, headers, schema: answered, statuses: [400], signal }
      // Repeated at once it has the same key and time, and is dropped where the first one arrived.
      return resultOf(await client.post({ ...request, safe: true, keep: false }))
    },
  }
}
