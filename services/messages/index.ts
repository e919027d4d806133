import type { MessageKind, MessageSender } from '../../onboarding/messaging/message-sender.ts'
import type { Outside } from '../http/provider-health.ts'
import { createAcsSender } from './acs.ts'
import { createLocalSender } from './local.ts'
import type { MailMarks } from './mail-mark.ts'
import { createSmtpSender } from './smtp.ts'
import { createTwilioSender } from './twilio.ts'

/** Addresses and credentials of the carriers, by the names of their settings. */
export interface MessageSettings {
  readonly TWILIO_URL: string
  readonly TWILIO_ACCOUNT_SID?: string | undefined
  readonly TWILIO_AUTH_TOKEN?: string | undefined
  readonly TWILIO_FROM?: string | undefined
  readonly TWILIO_VERIFY_URL: string
  readonly TWILIO_VERIFY_SERVICE?: string | undefined
  readonly ACS_ENDPOINT?: string | undefined
  readonly ACS_ACCESS_KEY?: string | undefined
  readonly ACS_FROM?: string | undefined
  readonly SMTP_URL?: string | undefined
  readonly SMTP_FROM?: string | undefined
  readonly SMTP_RETURN_PATH?: string | undefined
}

/** What a carrier may ask of the process that runs it. */
export interface SenderDeps {
  readonly now: () => Date
  readonly dataDir: string
  readonly outside: Outside
  /** What a carrier in use needs was checked at start. */
  readonly settings: MessageSettings
  /** Name of the company that writes. */
  readonly seller: string
  /** By which a bounce is known for one of ours. */
  readonly marks: MailMarks
  /** Where Twilio's delivery receipts are to go; absent where nobody outside reaches this process. */
  readonly twilioReceipts?: string | undefined
}

type MakeSender = (deps: SenderDeps) => MessageSender

const twilio: MakeSender = ({ settings, outside, twilioReceipts }) =>
  createTwilioSender(
    {
      baseUrl: settings.TWILIO_URL,
      accountSid: settings.TWILIO_ACCOUNT_SID ?? '',
      authToken: settings.TWILIO_AUTH_TOKEN ?? '',
      from: settings.TWILIO_FROM ?? '',
      statusCallback: twilioReceipts,
    },
    outside,
  )

const acs: MakeSender = ({ settings, outside }) =>
  createAcsSender(
    {
      endpoint: settings.ACS_ENDPOINT ?? '',
      accessKey: settings.ACS_ACCESS_KEY ?? '',
      from: settings.ACS_FROM ?? '',
    },
    outside,
  )

const smtp: MakeSender = ({ settings, seller, marks }) =>
  createSmtpSender({
    url: settings.SMTP_URL ?? '',
    from: settings.SMTP_FROM ?? '',
    fromName: seller,
    marks,
    returnPath: settings.SMTP_RETURN_PATH,
  })

/** Every carrier by the id that the seller's profile names (`messages.sms`, `messages.email`). One line each. */
export const messageSenders: Readonly<Record<MessageKind, Readonly<Record<string, MakeSender>>>> = {
  sms: {
    local: (deps) => createLocalSender('sms', deps),
    twilio,
    acs,
  },
  email: {
    local: (deps) => createLocalSender('email', deps),
    smtp,
  },
}
