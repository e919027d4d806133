import { receiptsRoute } from '../bots/receipts-route.ts'
import type { Route } from '../bots/route.ts'
import type { Config } from '../config.ts'
import type { ReceiptReader } from '../onboarding/messaging/receipts.ts'
import { createAcsReceipts } from '../services/messages/acs-receipts.ts'
import { createMailReceipts } from '../services/messages/mail-receipts.ts'
import { createTwilioReceipts } from '../services/messages/twilio-receipts.ts'
import { mailMarksOf, twilioReceiptsUrl } from './messaging.ts'
import type { Parts } from './parts.ts'

type Reader = ReceiptReader | undefined
type Now = () => Date

function twilio(config: Config, now: Now): Reader {
  const { TWILIO_AUTH_TOKEN: authToken } = config.messages
  const url = twilioReceiptsUrl(config)
  if (config.profile.messages.sms !== 'twilio' || url === undefined || authToken === undefined) {
    return undefined
  }
  return createTwilioReceipts({ url, authToken, now })
}

/** Its e-mail goes by SMTP as well, so it may tell of that alone. */
function acs({ messages, profile }: Config): Reader {
  const { ACS_RECEIPTS_KEY: key } = messages
  const { sms, email } = profile.messages
  const isUsed = sms === 'acs' || email === 'smtp'
  return isUsed && key !== undefined ? createAcsReceipts({ key }) : undefined
}

function mail(config: Config, now: Now): Reader {
  const { MAIL_RECEIPTS_KEY: key } = config.messages
  return config.profile.messages.email === 'smtp' && key !== undefined
    ? createMailReceipts({ key, marks: mailMarksOf(config), now })
    : undefined
}

/** The doors for delivery receipts of the carriers in use; there is none without a way to know the carrier by. */
export function receiptRoutes({ config, messaging, ports }: Parts): readonly Route[] {
  const { now } = ports
  return [twilio(config, now), acs(config), mail(config, now)].flatMap((reader) =>
    reader === undefined ? [] : [receiptsRoute({ reader, takeReport: messaging.takeReport })],
  )
}
