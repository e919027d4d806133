import { checkCredentials, type BotCredentials } from './bots/bot-framework/credentials.ts'
import { OnboardingError } from './onboarding/errors.ts'
import type { TablesConfig } from './services/records/tables.ts'
import type { Environment } from './settings.ts'

/** What production cannot do without. */
const needed = ['MicrosoftAppId', 'TOKEN_SECRET', 'CLAIM_KEY', 'VAULT_KEYS'] as const

export const isProduction = (settings: Environment): boolean => settings.NODE_ENV === 'production'

/** Who the bot is, in the words of `bots/`. */
export function credentialsOf(settings: Environment): BotCredentials {
  return {
    appId: settings.MicrosoftAppId,
    appPassword: settings.MicrosoftAppPassword,
    appType: settings.MicrosoftAppType,
    tenantId: settings.MicrosoftAppTenantId,
  }
}

function credentialProblems(settings: Environment): readonly string[] {
  if (settings.MicrosoftAppId === undefined) return []
  try {
    checkCredentials(credentialsOf(settings), isProduction(settings))
    return []
  } catch (error) {
    if (error instanceof OnboardingError)
      return [error.message.replace(error.code, 'MicrosoftAppId')]
    throw error
  }
}

/** Where the tables are; undefined: embedded. */
export function storageOf(settings: Environment): TablesConfig | undefined {
  const { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT: account } =
    settings
  if (connectionString !== undefined) return { connectionString }
  return account === undefined ? undefined : { account }
}

function productionProblems(settings: Environment): readonly string[] {
  const missing = needed.filter((name) => settings[name] === undefined)
  const rules: readonly (readonly [broken: boolean, problem: string])[] = [
    [settings.RATE_LIMITS === 'off', 'RATE_LIMITS: must be on in production'],
    [
      settings.PUBLIC_URL?.startsWith('https:') !== true,
      'PUBLIC_URL: must be set in production, with https',
    ],
    [
      settings.DESK_ISSUER?.startsWith('http:') === true,
      'DESK_ISSUER: must have https in production',
    ],
    [
      storageOf(settings) === undefined,
      'AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT: one of them must be set in production',
    ],
  ]
  return [
    ...missing.map((name) => `${name}: must be set in production`),
    ...rules.filter(([broken]) => broken).map(([, problem]) => problem),
  ]
}

/** What no setting alone can say: what belongs together, and what production refuses. */
export function settingProblems(settings: Environment): readonly string[] {
  const { AZURE_STORAGE_CONNECTION_STRING: connection, AZURE_STORAGE_ACCOUNT: account } = settings
  return [
    ...(connection !== undefined && account !== undefined
      ? ['AZURE_STORAGE_ACCOUNT: set this or AZURE_STORAGE_CONNECTION_STRING, not both']
      : []),
    ...credentialProblems(settings),
    ...(settings.DESK_ISSUER !== undefined && settings.DESK_CLIENT_ID === undefined
      ? ['DESK_CLIENT_ID: DESK_ISSUER needs it']
      : []),
    ...(isProduction(settings) ? productionProblems(settings) : []),
  ]
}
