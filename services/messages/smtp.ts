import type { Transporter } from 'nodemailer'
import type {
  MessageSender,
  OutgoingMessage,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import type { MailMarks } from './mail-mark.ts'
import { notStarted } from './not-sent.ts'
import { smtpTrouble } from './smtp-trouble.ts'

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS. */
  readonly url: string
  readonly from: string
  /** What stands beside the address: the seller. */
  readonly fromName: string
  readonly marks: MailMarks
  /** Where bounces go instead of `from`: `bounces@seller.example` makes it `bounces+<mark>@seller.example`. */
  readonly returnPath?: string | undefined
  /** Milliseconds that the server may take to answer at all. */
  readonly patience?: number
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The library is loaded with the first mail: most houses of a test machine never send one. */
async function transportOf({ url, patience = 3000 }: SmtpOptions): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
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

const split = (address: string) => {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, at), domain: address.slice(at + 1) }
}

/** A bounce finds the message by any of them: servers keep the one or the other. */
function envelopeOf(to: string, mark: string, { from, returnPath }: SmtpOptions) {
  const back = returnPath === undefined ? undefined : split(returnPath)
  return {
    from: back === undefined ? from : `${back.local}+${mark}@${back.domain}`,
    to,
    // RFC 3461: only where the server offers it.
    dsn: { id: mark, return: 'headers', notify: ['failure'], recipient: `rfc822;${to}` },
  }
}

function mailOf(message: OutgoingMessage, mark: string, options: SmtpOptions) {
  const { to, subject = '', text, language } = message
  const { from, fromName } = options
  const { dsn, ...envelope } = envelopeOf(to, mark, options)
  return {
    from: { name: fromName, address: from },
    to: { name: '', address: to },
    envelope,
    dsn,
    subject,
    text,
    // The same message has the same id, so that mailboxes may see a repetition for what it is.
    messageId: `<${mark}@${split(from).domain}>`,
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
  let transport: Promise<Transporter> | undefined

  async function deliver(message: OutgoingMessage): Promise<SendResult> {
    try {
      const mark = options.marks.of(message.id, message.to)
      transport ??= transportOf(options)
      await (await transport).sendMail(mailOf(message, mark, options))
      return { outcome: 'accepted', providerId: mark }
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
