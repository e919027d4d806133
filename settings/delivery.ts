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

const token = (meaning: string) => z.string().min(1).optional().describe(meaning)

/** Where events go is in the profile (`delivery`, `erp`); what opens the door is here. */
export const deliverySettings = {
  WEBHOOK_SECRETS: webhookSecrets
    .optional()
    .describe(
      '`name:whsec_…,name2:whsec_…`: sign the events of the profile’s `delivery`; a name twice, newest first, while its secret changes.',
    ),
  FORTNOX_CLIENT_ID: token('Client id of the Fortnox integration (service account).'),
  FORTNOX_CLIENT_SECRET: token('Its client secret.'),
  FORTNOX_TENANT_ID: token('Tenant id of the seller at Fortnox.'),
  TRIPLETEX_CONSUMER_TOKEN: token('Consumer token of the Tripletex integration.'),
  TRIPLETEX_EMPLOYEE_TOKEN: token('Employee token of the seller at Tripletex.'),
  ECONOMIC_APP_SECRET_TOKEN: token('App secret token of the e-conomic app.'),
  ECONOMIC_AGREEMENT_GRANT_TOKEN: token('Agreement grant token of the seller at e-conomic.'),
}

/** What each ERP connector cannot do without. */
export const erpSettings = {
  fortnox: ['FORTNOX_CLIENT_ID', 'FORTNOX_CLIENT_SECRET', 'FORTNOX_TENANT_ID'],
  tripletex: ['TRIPLETEX_CONSUMER_TOKEN', 'TRIPLETEX_EMPLOYEE_TOKEN'],
  'e-conomic': ['ECONOMIC_APP_SECRET_TOKEN', 'ECONOMIC_AGREEMENT_GRANT_TOKEN'],
} as const
