import { z } from 'zod'
import type { BotCredentials } from './bots/bot-framework/credentials.ts'
import { OnboardingError } from './onboarding/errors.ts'
import type { Profile } from './onboarding/profile.ts'
import { deliveryProblems } from './onboarding/receivers.ts'
import { isPrivateHost } from './services/delivery/private-address.ts'
import { localSecrets } from './services/local-secrets.ts'
import type { LogLevel } from './services/log.ts'
import { issueLine, readProfile, type ProfileReading } from './services/profiles/read-profile.ts'
import type { ErpCredentials } from './services/erp/index.ts'
import type { TablesConfig } from './services/records/tables.ts'
import type { VaultKeys } from './services/records/vault-cipher.ts'
import { credentialsOf, isProduction, settingProblems, storageOf } from './setting-problems.ts'
import { environment, type Environment } from './settings.ts'
import { erpSettings, type WebhookSecrets } from './settings/delivery.ts'
import { carrierProblems } from './carrier-problems.ts'
import { providerProblems } from './provider-problems.ts'
import { messageSettings } from './settings/messages.ts'
import { providerSettings } from './settings/providers.ts'
import { vaultKeys } from './settings/secrets.ts'

export { settings } from './settings.ts'

/** Who vouches for the staff at `/desk`. */
export interface DeskIssuer {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string | undefined
}

export interface Config {
  readonly production: boolean
  readonly port: number
  /** Without a slash at the end. Undefined outside production: whatever address the server listens on. */
  readonly publicUrl: string | undefined
  readonly behindProxy: boolean
  readonly rateLimits: boolean
  readonly logLevel: LogLevel
  readonly dataDir: string
  readonly profile: Profile
  /** Undefined: the embedded storage under `dataDir`. */
  readonly storage: TablesConfig | undefined
  readonly bot: BotCredentials
  readonly directLineSecret: string | undefined
  /** Undefined: the made-up one of this machine; in production there is no desk. */
  readonly issuer: DeskIssuer | undefined
  /** Addresses and keys of the providers. */
  readonly providers: Pick<Environment, keyof typeof providerSettings>
  /** Addresses and keys of the carriers. */
  readonly messages: Pick<Environment, keyof typeof messageSettings>
  readonly telemetry: {
    /** Opens `/metrics` to others than this machine. */
    readonly token: string | undefined
    /** Base URL of an OTLP/HTTP collector. */
    readonly otlpUrl: string | undefined
  }
  readonly secrets: {
    /** Signs chat tokens. */
    readonly token: string
    /** HMAC key of claims. */
    readonly claim: string
    readonly vault: VaultKeys
    /** Sign events, by the names that the profile's `delivery` uses. */
    readonly webhooks: WebhookSecrets
    readonly erp: ErpCredentials
  }
}

/** Environment variables, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Empty counts as not set: that is what compose files and pipelines make of a missing value. */
const withoutEmpty = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/** What is wrong with a profile that is well-formed, in these settings. */
function misfits(profile: Profile, settings: Environment): readonly string[] {
  return [
    ...providerProblems(profile, settings),
    ...carrierProblems(profile, settings),
    ...deliveryProblems(profile.delivery, {
      production: isProduction(settings),
      isPrivate: isPrivateHost,
      secrets: [...(settings.WEBHOOK_SECRETS?.keys() ?? [])],
    }),
    ...Object.values(profile.erp).flatMap(({ connector }) =>
      erpSettings[connector]
        .filter((name) => settings[name] === undefined)
        .map((name) => `erp: ${connector} needs ${name}`),
    ),
  ]
}

function profileTrouble(reading: ProfileReading, settings: Environment): readonly string[] {
  const problems = 'problems' in reading ? reading.problems : misfits(reading.profile, settings)
  return problems.map((problem) => `ONBOARDING_PROFILE: ${problem}`)
}

interface SettingsReading {
  readonly settings: Environment
  readonly problems: readonly string[]
}

/** Settings that cannot be read are left out, so that the others can still be judged together. */
function readSettings(variables: Variables): SettingsReading {
  const { success, data, error } = environment.safeParse(variables)
  if (success) return { settings: data, problems: [] }
  const broken = new Set(error.issues.map(({ path }) => path[0]))
  const readable = Object.entries(variables).filter(([name]) => !broken.has(name))
  return {
    settings: environment.parse(Object.fromEntries(readable)),
    problems: error.issues.map(issueLine),
  }
}

/** A setting that cannot be read is reported as that, not also as missing. */
const withoutRepeats = (problems: readonly string[], known: readonly string[]) =>
  problems.filter(
    (problem) => !known.some((other) => other.split(':')[0] === problem.split(':')[0]),
  )

/** Empty where no connector needs them: a profile that names one was checked against the settings. */
function erpOf(settings: Environment): ErpCredentials {
  const given = (name: (typeof erpSettings)[keyof typeof erpSettings][number]): string =>
    settings[name] ?? ''
  return {
    fortnox: {
      clientId: given('FORTNOX_CLIENT_ID'),
      clientSecret: given('FORTNOX_CLIENT_SECRET'),
      tenantId: given('FORTNOX_TENANT_ID'),
    },
    tripletex: {
      consumerToken: given('TRIPLETEX_CONSUMER_TOKEN'),
      employeeToken: given('TRIPLETEX_EMPLOYEE_TOKEN'),
    },
    economic: {
      appSecretToken: given('ECONOMIC_APP_SECRET_TOKEN'),
      agreementGrantToken: given('ECONOMIC_AGREEMENT_GRANT_TOKEN'),
    },
  }
}

/** What the environment does not give comes from the secrets of this machine; in production nothing is missing. */
function secretsOf(settings: Environment): Config['secrets'] {
  const { TOKEN_SECRET: token, CLAIM_KEY: claim, VAULT_KEYS: vault } = settings
  const webhooks = settings.WEBHOOK_SECRETS ?? new Map<string, readonly Buffer[]>()
  const erp = erpOf(settings)
  if (token !== undefined && claim !== undefined && vault !== undefined) {
    return { token, claim, vault, webhooks, erp }
  }
  const local = localSecrets(settings.DATA_DIR)
  return {
    token: token ?? local.TOKEN_SECRET,
    claim: claim ?? local.CLAIM_KEY,
    vault: vault ?? vaultKeys.parse(local.VAULT_KEYS),
    webhooks,
    erp,
  }
}

function issuerOf(settings: Environment): DeskIssuer | undefined {
  const { DESK_ISSUER: url, DESK_CLIENT_ID: clientId = '', DESK_CLIENT_SECRET: secret } = settings
  return url === undefined ? undefined : { url, clientId, clientSecret: secret }
}

function configOf(settings: Environment, profile: Profile): Config {
  return {
    production: isProduction(settings),
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, ''),
    behindProxy: settings.BEHIND_PROXY === 'on',
    rateLimits: settings.RATE_LIMITS === 'on',
    logLevel: settings.LOG_LEVEL,
    dataDir: settings.DATA_DIR,
    profile,
    storage: storageOf(settings),
    bot: credentialsOf(settings),
    directLineSecret: settings.DIRECT_LINE_SECRET,
    issuer: issuerOf(settings),
    providers: z.object(providerSettings).parse(settings),
    messages: z.object(messageSettings).parse(settings),
    telemetry: {
      token: settings.METRICS_TOKEN,
      otlpUrl: settings.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, ''),
    },
    secrets: secretsOf(settings),
  }
}

const listed = (problems: readonly string[]): string =>
  problems.map((problem) => `\n- ${problem}`).join('')

/**
 * The configuration, from the environment and the profile that it names.
 * @throws OnboardingError `config.invalid`; its message lists every problem by the setting's name, never a value
 */
export function loadConfig(variables: Variables = process.env): Config {
  const { settings, problems } = readSettings(withoutEmpty(variables))
  const reading = readProfile(settings.ONBOARDING_PROFILE)
  const all = [
    ...problems,
    ...withoutRepeats(settingProblems(settings), problems),
    ...profileTrouble(reading, settings),
  ]
  if (all.length > 0 || 'problems' in reading)
    throw new OnboardingError('config.invalid', listed(all))
  return configOf(settings, reading.profile)
}

/**
 * The seller's profile alone.
 * @throws OnboardingError `profile.invalid`; its message lists every problem
 */
export function loadProfile(path: string): Profile {
  const reading = readProfile(path)
  if ('profile' in reading) return reading.profile
  throw new OnboardingError('profile.invalid', listed(reading.problems))
}
