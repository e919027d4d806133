import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type CustomFetch,
} from 'openid-client'
import type { SignIn, SignInFlow } from '../../onboarding/staff/sign-in.ts'
import type { ProvenAccount } from '../../onboarding/staff/staff-of.ts'

export interface OpenIdOptions {
  /** Issuer identifier; its discovery document lies below it. */
  readonly issuer: () => string
  readonly clientId: string
  /** Without one the client is public and PKCE alone protects the code. */
  readonly clientSecret?: string | undefined
  /** Where the issuer sends people back to; registered with it. */
  readonly redirectUrl: () => string
  readonly fetch: typeof fetch
  /** How long the issuer may take for one answer, seconds (default 5). */
  readonly timeout?: number
}

/** The issuer vouches for the subject; Entra ID beside it for the object id within its tenant. */
interface Claims {
  readonly sub: string
  readonly [name: string]: unknown
}

function accountOf({ sub: subject, oid, tid }: Claims): ProvenAccount {
  return typeof oid === 'string' && typeof tid === 'string'
    ? { subject, entra: { object: oid, tenant: tid } }
    : { subject }
}

const silence: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
])

/** Everything that says that nobody answered, or not as an issuer does; the rest is a no. */
function isSilence(error: unknown): boolean {
  if (error instanceof ClientError) {
    return silence.has(error.code ?? '')
  }
  // What `fetch` throws when there is no connection.
  return error instanceof TypeError
}

/**
 * Signs people in by the code flow of OpenID Connect with PKCE, state and nonce; the signature of the id token is checked
 * with the issuer's keys. What the issuer says of itself is read at the first sign-in and kept once it was readable.
 */
export class OpenIdSignIn implements SignIn {
  readonly #options: OpenIdOptions
  #known: Configuration | undefined

  constructor(options: OpenIdOptions) {
    this.#options = options
  }

  async begin(): ReturnType<SignIn['begin']> {
    const issuer = await this.#issuer()
    if (issuer === undefined) return 'unavailable'
    const verifier = randomPKCECodeVerifier()
    const flow = { state: randomState(), nonce: randomNonce(), verifier }
    const url = buildAuthorizationUrl(issuer, {
      redirect_uri: this.#options.redirectUrl(),
      scope: 'openid profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    return { url: url.href, flow }
  }

  async finish(query: string, flow: SignInFlow): ReturnType<SignIn['finish']> {
    const issuer = await this.#issuer()
    if (issuer === undefined) return 'unavailable'
    try {
      const answer = new URL(`${this.#options.redirectUrl()}?${query}`)
      const tokens = await authorizationCodeGrant(issuer, answer, {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      return claims === undefined ? 'refused' : accountOf(claims)
    } catch (error) {
      return isSilence(error) ? 'unavailable' : 'refused'
    }
  }

  async #issuer(): Promise<Configuration | undefined> {
    this.#known ??= await this.#discover().catch(() => undefined)
    return this.#known
  }

  #discover(): Promise<Configuration> {
    const { clientId, clientSecret, timeout = 5 } = this.#options
    const issuer = new URL(this.#options.issuer())
    // Boundary: the library's own name for the same function.
    const ownFetch = this.#options.fetch as CustomFetch
    return discovery(
      issuer,
      clientId,
      clientSecret,
      clientSecret === undefined ? None() : undefined,
      {
        timeout,
        [customFetch]: ownFetch,
        execute: [
          enableNonRepudiationChecks,
          // The issuer of this machine; settings refuse any other without TLS in production.
          ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
        ],
      },
    )
  }
}
