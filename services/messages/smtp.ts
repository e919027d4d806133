import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type {
  MessageSender,
  OutgoingMessage,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import { notStarted } from './not-sent.ts'
import { smtpTrouble } from './smtp-trouble.ts'

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS. */
  readonly url: string
  readonly from: string
  /** What stands beside the address: the seller. */
  readonly fromName: string
  /** Milliseconds that the server may take to answer at all. */
  readonly patience?: number
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

function transportOf({ url, patience = 3000 }: SmtpOptions) {
  return createTransport({
    url,
    // Names and codes do not cross a network in the clear.
    requireTLS: !loopback.has(new URL(url).hostname),
    connectionTimeout: patience,
    greetingTimeout: patience,
    // Later than those two, so that it is known which was waited for.
    socketTimeout: patience * 2,
    dnsTimeout: patience,
  })
}

/** The same message has the same id, so that mailboxes may see a repetition for what it is. */
function messageIdOf(id: string, from: string): string {
  const digest = createHash('sha256').update(`smtp|${id}`).digest('hex').slice(0, 32)
  return `<${digest}@${from.slice(from.lastIndexOf('@') + 1)}>`
}

function mailOf({ id, to, subject = '', text, language }: OutgoingMessage, options: SmtpOptions) {
  const { from, fromName } = options
  return {
    from: { name: fromName, address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId: messageIdOf(id, from),
    // Nobody's holiday notice is to answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': localeOf(language) },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

const localeOf = (language: OutgoingMessage['language']): string =>
  language === 'no' ? 'nb' : language

/** Resolves when the caller's time is up; what is under way by then may still arrive. */
function timeUp(signal: AbortSignal): Promise<SendResult> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve({ outcome: 'unavailable', maybeSent: true })
      },
      { once: true },
    )
  })
}

/** E-mail over SMTP (RFC 5321), one connection a message. */
export function createSmtpSender(options: SmtpOptions): MessageSender {
  const transport = transportOf(options)

  async function deliver(message: OutgoingMessage): Promise<SendResult> {
    try {
      const mail = mailOf(message, options)
      await transport.sendMail(mail)
      return { outcome: 'accepted', providerId: mail.messageId }
    } catch (error) {
      return smtpTrouble(error)
    }
  }

  return {
    id: 'smtp',
    kind: 'email',
    demo: false,
    dropsRepeats: false,
    send(message, signal) {
      if (signal.aborted) return Promise.resolve(notStarted)
      return Promise.race([deliver(message), timeUp(signal)])
    },
  }
}
