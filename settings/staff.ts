import { z } from 'zod'

/** Where staff sign in for `/desk`. */
export const staffSettings = {
  DESK_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Issuer of OpenID Connect that staff sign in with at `/desk`. Without it: a made-up one on this machine, in production no desk.',
    ),
  DESK_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Client id of the desk at that issuer; `DESK_ISSUER` needs it.'),
  DESK_CLIENT_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe('Its secret; a public client has none.'),
}
