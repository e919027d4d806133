import { receiptsRoute } from '../bots/receipts-route.ts'
import type { Route } from '../bots/route.ts'
import type { Config } from '../config.ts'
import type { ReceiptReader } from '../onboarding/messaging/receipts.ts'
import { createAcsReceipts } from '../services/messages/acs-receipts.ts'
import { createTwilioReceipts } from '../services/messages/twilio-receipts.ts'
import { twilioReceiptsUrl } from './messaging.ts'
import type { Parts } from './parts.ts'

function readerOf(config: Config, now: () => Date): ReceiptReader | undefined {
  const { TWILIO_AUTH_TOKEN: authToken, ACS_RECEIPTS_KEY: key } = config.messages
  const url = twilioReceiptsUrl(config)
  const { sms } = config.profile.messages
  if (sms === 'twilio' && url !== undefined && authToken !== undefined) {
    return createTwilioReceipts({ url, authToken, now })
  }
  return sms === 'acs' && key !== undefined ? createAcsReceipts({ key }) : undefined
}

/** The door for delivery receipts of the carrier in use; there is none without a way to know the carrier by. */
export function receiptRoutes({ config, messaging, ports }: Parts): readonly Route[] {
  const reader = readerOf(config, ports.now)
  return reader === undefined
    ? []
    : [receiptsRoute({ reader, contactPoints: messaging.contactPoints })]
}
