import { z } from 'zod'
import { logLevels } from './services/log.ts'
import type { VaultKeys } from './services/records/vault-cipher.ts'

const vaultKey = /^([\w-]+):([A-Za-z0-9+/]{43}=)$/

/** `id:base64,id2:base64`; the first key is the current one. */
export const vaultKeys = z.string().transform((text, context): VaultKeys => {
  const found = text.split(',').map((entry) => vaultKey.exec(entry.trim()))
  const entries = found.map(
    (match) => [match?.[1] ?? '', Buffer.from(match?.[2] ?? '', 'base64')] as const,
  )
  const keys = Object.fromEntries(entries)
  if (found.includes(null) || Object.keys(keys).length < entries.length) {
    context.addIssue('must be a list of id:key with different ids, each key 32 bytes in base64')
  }
  return { current: entries[0]?.[0] ?? '', keys }
})

const secret = z.string().min(32, 'must have at least 32 characters')
const onOff = z.enum(['on', 'off'])

/** Every setting, its default and its meaning. The README's table is held equal to this by a test. */
export const environment = z.object({
  PORT: z.coerce
    .number('must be a port number')
    .int()
    .min(0)
    .max(65535)
    .default(3978)
    .describe('Port of the server; 0 takes a free one.'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('`production` refuses whatever is meant for trying out.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address under which customers reach the server; required in production, with https.',
    ),
  BEHIND_PROXY: onOff
    .default('off')
    .describe('`on` when a balancer stands in front and writes `X-Forwarded-For`.'),
  RATE_LIMITS: onOff.default('on').describe('`off` for load tests; refused in production.'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .describe('The least severe messages that are logged (to standard error).'),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded storage and of the secrets of this machine.'),
  ONBOARDING_PROFILE: z
    .string()
    .default('deployment/profiles/demo.yaml')
    .describe('The seller: a YAML file.'),
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .optional()
    .describe(
      'Table storage or Cosmos DB for Table. Without it and the next one: embedded storage, outside production.',
    ),
  AZURE_STORAGE_ACCOUNT: z
    .string()
    .regex(/^[a-z0-9]{3,24}$/, 'must be the name of a storage account')
    .optional()
    .describe('Name of the storage account, with managed identity instead of a connection string.'),
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
  TOKEN_SECRET: secret
    .optional()
    .describe('Signs the tokens of the web chat; required in production.'),
  CLAIM_KEY: secret
    .optional()
    .describe(
      'Key under which company numbers become row keys; required in production, never to be changed.',
    ),
  VAULT_KEYS: vaultKeys
    .optional()
    .describe(
      '`id:key,id2:key2`, 32 bytes each in base64: encrypt national numbers, the first for new ones; required in production.',
    ),
})

/** The environment as it is once it has been checked. */
export type Environment = z.infer<typeof environment>

/** One line of the README's table of settings. */
export interface Setting {
  readonly name: string
  /** Empty where there is none. */
  readonly default: string
  readonly meaning: string
}

function defaultOf(schema: z.ZodType): string {
  const value = schema.parse(undefined)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const settings: readonly Setting[] = Object.entries(environment.shape).map(
  ([name, schema]) => ({
    name,
    default: defaultOf(schema),
    meaning: schema.description ?? '',
  }),
)
