import { z } from 'zod'

/** Who the bot is at Azure Bot Service. */
export const botSettings = {
  MicrosoftAppId: z
    .string()
    .optional()
    .describe('App id of the bot at Azure Bot Service; required in production.'),
  MicrosoftAppPassword: z
    .string()
    .optional()
    .describe('Its client secret; none for `UserAssignedMSI`.'),
  MicrosoftAppType: z
    .string()
    .default('MultiTenant')
    .describe('`MultiTenant`, `SingleTenant` or `UserAssignedMSI`.'),
  MicrosoftAppTenantId: z
    .string()
    .optional()
    .describe('Tenant of the app, except for `MultiTenant`.'),
  DIRECT_LINE_SECRET: z
    .string()
    .optional()
    .describe('Secret of Azure Direct Line; with it Azure serves the web chat.'),
}
