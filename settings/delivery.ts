import { z } from 'zod'
import { secretBytes } from '../services/delivery/webhook-signature.ts'

/** Secrets by name, newest first. */
export type WebhookSecrets = ReadonlyMap<string, readonly Buffer[]>

/** `name:whsec_…,name2:whsec_…`; the same name twice while its secret changes. */
const webhookSecrets = z.string().transform((text, context): WebhookSecrets => {
  const secrets = new Map<string, readonly Buffer[]>()
  for (const entry of text.split(',')) {
    const [, name = '', secret = ''] = /^([\w-]+):(.*)$/.exec(entry.trim()) ?? []
    const bytes = secretBytes(secret)
    if (bytes === undefined) {
      context.addIssue('must be a list of name:whsec_…, each secret 24 to 64 bytes in base64')
      return secrets
    }
    secrets.set(name, [...(secrets.get(name) ?? []), bytes])
  }
  return secrets
})

/** Where events go is in the profile (`delivery`); what opens the door is here. */
export const deliverySettings = {
  WEBHOOK_SECRETS: webhookSecrets
    .optional()
    .describe(
      '`name:whsec_…,name2:whsec_…`: sign the events of the profile’s `delivery`; a name twice, newest first, while its secret changes.',
    ),
}
