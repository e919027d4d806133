import type { TokenCredential } from '@azure/identity'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { Authorize } from './lean-sender.ts'

/** What the table service is called when a token for it is asked for. */
const scope = 'https://storage.azure.com/.default'

/** A token is renewed so long before it ends that none ends on its way. Milliseconds. */
const renewBefore = 5 * 60_000

/**
 * Authorises by a managed identity or whatever else the credential finds. The token is kept here while it is good: asking
 * the credential every time costs more than the request.
 *
 * @param now milliseconds since 1970
 */
export function bearerToken(credential: TokenCredential, now: () => number): Authorize {
  let kept: { readonly headers: readonly string[]; readonly until: number } | undefined
  let asking: Promise<readonly string[]> | undefined

  const ask = async (): Promise<readonly string[]> => {
    try {
      const token = await credential.getToken(scope)
      if (token === null) {
        throw new OnboardingError('storage.unavailable', 'no token for the table service')
      }
      const headers = ['authorization', `Bearer ${token.token}`]
      kept = { headers, until: token.expiresOnTimestamp - renewBefore }
      return headers
    } finally {
      asking = undefined
    }
  }
  return () => (kept !== undefined && now() < kept.until ? kept.headers : (asking ??= ask()))
}
