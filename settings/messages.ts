import { z } from 'zod'

/** Where a carrier is; a test double is just another address. */
const address = z.url({ protocol: /^https?$/ })
const optional = z.string().min(1).optional()

/** What takes messages to people, one block a carrier. What a carrier cannot do without is in `services/provider-facts.ts`. */
export const messageSettings = {
  // twilio: SMS
  TWILIO_URL: address
    .default('https://api.twilio.com')
    .describe('Twilio Messaging (`twilio`), text messages.'),
  TWILIO_ACCOUNT_SID: optional.describe('Account SID at Twilio; `twilio` needs it.'),
  TWILIO_AUTH_TOKEN: optional.describe(
    'Its auth token, which signs delivery receipts too; `twilio` needs it.',
  ),
  TWILIO_FROM: optional.describe(
    'Number, short code, name or messaging service (`MG…`) that `twilio` sends from; needed.',
  ),

  // twilio-verify: one-time codes
  TWILIO_VERIFY_URL: address
    .default('https://verify.twilio.com')
    .describe('Twilio Verify (`twilio-verify`), one-time codes by text message.'),
  TWILIO_VERIFY_SERVICE: z
    .string()
    .regex(/^VA[\da-f]{32}$/i, 'must be a service id (VA and 32 hex digits)')
    .optional()
    .describe('Verify service (`VA…`) of the Twilio account; `twilio-verify` needs it.'),

  // acs: SMS
  ACS_ENDPOINT: address
    .optional()
    .describe('Endpoint of Azure Communication Services (`acs`), text messages; needed.'),
  ACS_ACCESS_KEY: z.base64().optional().describe('Access key of that resource; `acs` needs it.'),
  ACS_FROM: optional.describe('Number, short code or name that `acs` sends from; needed.'),

  ACS_RECEIPTS_KEY: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('What the Event Grid subscription of `acs` shows with delivery receipts.'),

  // smtp: e-mail
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('`smtps://user:password@host`, or `smtp://` with STARTTLS; `smtp` needs it.'),
  SMTP_FROM: z.email().optional().describe('Address that `smtp` sends from; needed.'),
  SMTP_RETURN_PATH: z
    .email()
    .optional()
    .describe('Address that mail comes back to, where its server takes `name+anything@…`.'),
  MAIL_RECEIPTS_KEY: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('What whoever hands returned mail over to `/api/receipts/mail` shows.'),
}
