import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import type { RecipientStatus } from './delivery-status.ts'

type Result = DeliveryReport['result']

/**
 * What an enhanced status (RFC 3463) says of the address; `undefined`: of us, of our words or of the way, and nothing of it.
 * The first pattern that fits decides. Exchange Online's own codes: learn.microsoft.com, "NDR in Exchange Online".
 */
const meanings: readonly (readonly [RegExp, Result | undefined])[] = [
  // The sender's address, whatever the class.
  [/^[45]\.1\.[78]$/, undefined],
  // Passing by its class: full, slow, out of reach, given up after days.
  [/^4\.7\./, undefined],
  [/^4\./, 'soft'],
  // A full mailbox is empty again some day; expired, looping, unreachable, unresolvable now.
  [/^5\.2\.[02]$/, 'soft'],
  [/^5\.4\.(?:[0235-9]|14|300|312|316|317)$/, 'soft'],
  [/^5\.3\.[0-2]$/, 'soft'],
  // Closed or never there; moved; no such domain, or one that takes no mail (RFC 7505).
  [/^5\.1\.(?:\d|10)$/, 'hard'],
  [/^5\.2\.1$/, 'hard'],
  [/^5\.4\.(?:4|310)$/, 'hard'],
  [/^5\.4\.1$/, 'soft'],
  // Outlook.com says no more of an unknown mailbox.
  [/^5\.5\.0$/, 'hard'],
]

/** Servers that give no enhanced status give a reply (RFC 5321): these are about the mailbox. */
const mailboxReply = /\b55[01]\b/
const unknownMailbox =
  /\b(?:unknown|no such|does(?:n['’]t| not) exist|not found|disabled|inactive|invalid recipient)\b/i

function withoutStatus(diagnostic: string): Result | undefined {
  return mailboxReply.test(diagnostic) && unknownMailbox.test(diagnostic) ? 'hard' : 'soft'
}

/** Exchange Online says `5.4.1` of an unknown mailbox, others of a server that does not answer. */
const unknownToExchange = /^5\.4\.1$/
const refusedRecipient = /\brecipient address rejected\b/i
/** Under whatever status, this is about us. */
const refusedSender = /\bsender (?:address )?(?:denied|rejected|blocked|not allowed)\b/i

function ofFailure({ status, diagnostic }: RecipientStatus): Result | undefined {
  if (refusedSender.test(diagnostic)) return undefined
  if (unknownToExchange.test(status) && refusedRecipient.test(diagnostic)) return 'hard'
  if (status === '' || status === '5.0.0') return withoutStatus(diagnostic)
  return meanings.find(([pattern]) => pattern.test(status))?.[1]
}

/** What is known of the address by a bounce; `undefined`: nothing, or nothing yet (a message that is late is still under way). */
export function bounceResult(recipient: RecipientStatus): Result | undefined {
  if (recipient.action === 'delivered') return 'delivered'
  return recipient.action === 'failed' ? ofFailure(recipient) : undefined
}
