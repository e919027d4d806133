import { z } from 'zod'
import type { SendResult } from '../../onboarding/messaging/message-sender.ts'
import { notStarted } from './not-sent.ts'

/** What nodemailer says of a failure; never its message, in which addresses stand. */
const failure = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  /** Reply of the server, where it gave one (RFC 5321). */
  responseCode: z.number().optional(),
  response: z.string().optional(),
  syscall: z.string().optional(),
  timeoutType: z.string().optional(),
})
type Failure = z.infer<typeof failure>

/** Failures before a message is handed over. */
const early = new Set(['EDNS', 'EAUTH', 'ETLS'])
const earlyTimeouts = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'])

/** Enhanced status `5.2.2` is a full mailbox: empty again some day. `5.7.x` is about us (RFC 3463). */
const passing = /\b5\.2\.2\b/
const policy = /\b5\.7\.\d/

function refusalOf({ command = '', response = '' }: Failure): SendResult {
  if (passing.test(response)) return notStarted
  if (policy.test(response) || command === 'MAIL FROM') {
    return { outcome: 'refused', reason: 'sender' }
  }
  return { outcome: 'refused', reason: command === 'RCPT TO' ? 'address' : 'content' }
}

const isEarly = ({ code = '', syscall, timeoutType = '' }: Failure): boolean =>
  early.has(code) || earlyTimeouts.has(timeoutType) || syscall === 'connect'

/** What a failed delivery comes to. Replies from 500 on are for good, those below may pass. */
export function smtpTrouble(error: unknown): SendResult {
  const known = failure.safeParse(error).data ?? {}
  const { code = '', responseCode = 0 } = known
  if (responseCode >= 500 && !early.has(code)) return refusalOf(known)
  if (responseCode >= 400 || isEarly(known)) return notStarted
  return { outcome: 'unavailable', maybeSent: true }
}
