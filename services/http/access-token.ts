import { z } from 'zod'
import { basicValue, type Authorization, type Credentials, type Headers } from './authorization.ts'
import { unavailable, type ProviderAnswer, type Unavailable } from './provider-answer.ts'
import type { Outside } from './provider-health.ts'
import { createProviderClient } from './provider-client.ts'

export interface AccessToken {
  readonly token: string
  /** How long it is good for. */
  readonly seconds: number
}

export interface TokenSource {
  /** Asks for a new token; a provider call like any other. */
  readonly request: (signal: AbortSignal) => Promise<ProviderAnswer<AccessToken>>
  readonly now: () => Date
  /** The header that carries it; `Authorization: Bearer …` by default. */
  readonly header?: (token: string) => Headers
}

/** Renewed this long before it ends, milliseconds, so that it does not end on its way. */
const margin = 30_000

interface Held {
  readonly credentials: Credentials
  readonly until: number
}

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

/**
 * One token for many calls: fetched when first needed, again shortly before it ends, and once more when it is answered with
 * 401. Calls that need one at the same time wait for the same request.
 */
export function createTokenAuthorization({
  request,
  now,
  header = bearer,
}: TokenSource): Authorization {
  let held: Held | undefined
  let asking: Promise<Credentials | Unavailable> | undefined

  async function renew(signal: AbortSignal): Promise<Credentials | Unavailable> {
    const answer = await request(signal)
    // A status that the token request expects is no token either: the same trouble as a wrong key.
    if (answer.outcome === 'status') return unavailable('unauthorized')
    if (answer.outcome === 'unavailable') return answer
    const { token, seconds } = answer.value
    const credentials: Credentials = { outcome: 'ok', headers: header(token) }
    held = { credentials, until: now().getTime() + seconds * 1000 - margin }
    return credentials
  }

  return {
    async credentials(signal) {
      if (held !== undefined && now().getTime() < held.until) return held.credentials
      asking ??= renew(signal).finally(() => {
        asking = undefined
      })
      return asking
    },
    refused(credentials) {
      if (held?.credentials === credentials) held = undefined
      return true
    },
  }
}

const tokenAnswer = z
  .object({
    access_token: z.string().min(1),
    expires_in: z.coerce.number().positive().default(300),
  })
  .transform(({ access_token, expires_in }) => ({ token: access_token, seconds: expires_in }))

export interface ClientCredentials {
  /** Provider id; the token endpoint is watched as `<id>-token`. */
  readonly id: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
}

/** OAuth 2.0 client credentials (RFC 6749 4.4), the client shown by HTTP Basic. */
export function clientCredentials(client: ClientCredentials, outside: Outside): Authorization {
  const endpoint = createProviderClient(
    { id: `${client.id}-token`, baseUrl: client.tokenUrl },
    outside,
  )
  const form = {
    grant_type: 'client_credentials',
    ...(client.scope !== undefined && { scope: client.scope }),
  }
  const basic = basicValue(
    encodeURIComponent(client.clientId),
    encodeURIComponent(client.clientSecret),
  )
  return createTokenAuthorization({
    now: outside.now,
    request: (signal) =>
      endpoint.post({
        path: '',
        form,
        schema: tokenAnswer,
        headers: { authorization: basic },
        signal,
      }),
  })
}
