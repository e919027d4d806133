import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import { bounceResult } from './bounce-result.ts'
import { readDeliveryStatus } from './delivery-status.ts'
import { marksIn, type MailMarks } from './mail-mark.ts'
import { headerOf, partsWithin, readPart, type MimePart } from './mime-part.ts'

/** What a mail turned out to be. */
export type MailReading =
  /** A bounce of a message that we sent, and what it says of its address; no `result`: nothing. */
  | { readonly kind: 'bounce'; readonly report?: DeliveryReport }
  /** A bounce of a message that we did not send, or not there: forged, or somebody else's. */
  | { readonly kind: 'stranger' }
  /** A holiday notice, a person's answer, a complaint: no bounce, whatever its words. */
  | { readonly kind: 'other' }
  | { readonly kind: 'malformed' }

const originalTypes = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
])
const statusTypes = new Set(['message/delivery-status', 'message/global-delivery-status'])

/** Where the mark of the returned message may stand, and where what returned it was sent. */
const markHeaders = ['in-reply-to', 'references', 'to', 'delivered-to', 'x-original-to']

/** So many marks and addresses are compared with one another: an honest bounce has one or two of each. */
const mostCompared = 20

const addressesIn = (field: string): readonly string[] =>
  field.split(/[\s<>",;:()]+/).filter((word) => word.slice(1, -1).includes('@'))

/** The message that came back: its head, or all of it. */
const originalOf = (parts: readonly MimePart[]): MimePart => {
  const enclosed = parts.find(({ type }) => originalTypes.has(type))
  return readPart(enclosed?.body ?? '')
}

interface Bounce {
  readonly mail: MimePart
  readonly status: ReturnType<typeof readDeliveryStatus>
  readonly original: MimePart
}

function marksOf({ mail, status, original }: Bounce): readonly string[] {
  const said = [
    headerOf(original, 'message-id'),
    headerOf(status.message, 'original-envelope-id'),
    // Exchange where it sends the message back as something of its own.
    headerOf(status.message, 'x-original-message-id'),
    ...markHeaders.flatMap((name) => mail.headers.get(name) ?? []),
  ]
  return [...new Set(said.flatMap(marksIn))].slice(0, mostCompared)
}

/** An address we wrote to, with the mark of what we wrote: forwarded mail comes back from elsewhere. */
function matchOf(bounce: Bounce, marks: MailMarks) {
  const addresses = [
    ...bounce.status.recipients.flatMap((recipient) => recipient.addresses),
    ...addressesIn(headerOf(bounce.original, 'to')),
    ...addressesIn(headerOf(bounce.mail, 'x-failed-recipients')),
  ]
  for (const mark of marksOf(bounce)) {
    const to = addresses.slice(0, mostCompared).find((address) => marks.isOurs(mark, address))
    if (to !== undefined) return { mark, to }
  }
  return undefined
}

function reading(bounce: Bounce, marks: MailMarks, at: string): MailReading {
  const match = matchOf(bounce, marks)
  if (match === undefined) return { kind: 'stranger' }
  const results = bounce.status.recipients.flatMap((recipient) => bounceResult(recipient) ?? [])
  // Every message of ours has one recipient; of several groups about it the worst counts.
  const result = (['hard', 'soft', 'delivered'] as const).find((each) => results.includes(each))
  if (result === undefined) return { kind: 'bounce' }
  const { mark: providerId, to } = match
  return { kind: 'bounce', report: { kind: 'email', to, providerId, result, at } }
}

/**
 * Reads a mail that came to where bounces go. A bounce is what says so by its form (RFC 3464 in RFC 6522, once RFC 3462); words are
 * not looked at.
 *
 * @param raw the mail as it came, head and body
 * @param at ISO 8601 UTC
 */
export function readBounce(raw: string, marks: MailMarks, at: string): MailReading {
  const mail = readPart(raw.replace(/^From .*\r?\n/, ''))
  if (mail.headers.size === 0) return { kind: 'malformed' }
  const parts = partsWithin(mail)
  const part = parts.find(({ type }) => statusTypes.has(type))
  if (part === undefined) return { kind: 'other' }
  const status = readDeliveryStatus(part)
  if (status.recipients.length === 0) return { kind: 'malformed' }
  return reading({ mail, status, original: originalOf(parts) }, marks, at)
}
