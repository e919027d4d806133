import type {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder'
import type { IncomingActivity } from '../channels/activity.ts'
import { problem } from '../problem.ts'
import type { BotCredentials } from './credentials.ts'
import type { Admission, Gate } from './gate.ts'

type Claims = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]

type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>

/**
 * Real Bot Framework authentication by the SDK: signature, issuer, audience, and that the service URL is the one in the
 * token. Only this part of the SDK is used, and only where there is an app id: its adapter builds a connector client
 * for every turn, which costs more than the rest of the turn (performance.md). `cloud` names the addresses of another
 * cloud than the public one.
 */
export async function createBotFrameworkGate(
  credentials: BotCredentials,
  cloud: ConfigurationBotFrameworkAuthenticationOptions = {},
): Promise<Gate> {
  const { ConfigurationBotFrameworkAuthentication } = await import('botbuilder')
  const authentication = new ConfigurationBotFrameworkAuthentication({
    ...cloud,
    MicrosoftAppId: credentials.appId ?? '',
    MicrosoftAppPassword: credentials.appPassword ?? '',
    MicrosoftAppType: credentials.appType ?? 'MultiTenant',
    MicrosoftAppTenantId: credentials.tenantId ?? '',
  })
  const tokens = createTokens()
  return {
    async check(activity, authorization = '') {
      const result = await authenticate(authentication, activity, authorization)
      if (result === undefined || activity.serviceUrl === undefined) return refused
      // The SDK checks an expiry where there is one; without one the token would be good for ever.
      if (result.claimsIdentity.getClaimValue('exp') === null) return refused
      const { serviceUrl } = activity
      return { admitted: true, token: () => tokens(result, serviceUrl) }
    },
    ownToken(serviceUrl) {
      const claimsIdentity = ownClaims(credentials.appId ?? '')
      const connectorFactory = authentication.createConnectorFactory(claimsIdentity)
      const audience = authentication.getOriginatingAudience()
      return tokens({ audience, connectorFactory }, serviceUrl)
    },
  }
}

/** Who we are ourselves. Boundary: the SDK exports no class for it, and asks no more of one than this. */
function ownClaims(appId: string): Claims {
  const claims: unknown = {
    claims: [{ type: 'aud', value: appId }],
    isAuthenticated: true,
    getClaimValue: (type: string) => (type === 'aud' || type === 'appid' ? appId : null),
  }
  return claims as Claims
}

const refused: Admission = { admitted: false, response: problem(401) }

async function authenticate(
  authentication: ConfigurationBotFrameworkAuthentication,
  activity: IncomingActivity,
  authorization: string,
): Promise<Authenticated | undefined> {
  try {
    // Boundary: the SDK's type lists every property an activity can have; it reads these two.
    const { channelId, serviceUrl = '' } = activity
    const parts = { channelId, serviceUrl } as Parameters<
      typeof authentication.authenticateRequest
    >[0]
    return await authentication.authenticateRequest(parts, authorization)
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

// The SDK's own error class is not exported, and the token library's pass through it untouched.
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'JsonWebTokenError' || error.name === 'NotBeforeError') return true
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403)
}

/** Tokens for replies. The SDK keeps them until they expire, in credentials that are made once per audience. */
type TokenSource = Pick<Authenticated, 'audience' | 'connectorFactory'>

function createTokens(): (result: TokenSource, serviceUrl: string) => Promise<string> {
  const made = new Map<string, unknown>()
  return async (result, serviceUrl) => {
    const credentials = made.get(result.audience) ?? (await createCredentials(result, serviceUrl))
    made.set(result.audience, credentials)
    // Boundary: the connector client's interface hides that its credentials are the SDK's `AppCredentials`.
    return (credentials as { getToken(): Promise<string> }).getToken()
  }
}

const createCredentials = async (result: TokenSource, serviceUrl: string): Promise<unknown> =>
  (await result.connectorFactory?.create(serviceUrl, result.audience))?.credentials
