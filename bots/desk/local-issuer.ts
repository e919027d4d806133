import { createHash, randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import type { Staff, StaffMember } from '../../onboarding/staff/staff.ts'
import { isLocalRequest } from '../local-request.ts'
import { problem } from '../problem.ts'
import type { Route, RouteRequest, RouteResponse } from '../route.ts'
import { html } from './html.ts'

export interface LocalIssuerParts {
  readonly staff: Staff
  readonly seller: string
  readonly origin: () => string
  readonly clientId: string
  readonly now: () => Date
}

/** An issuer's code on its way to the token; used once. */
interface Granted {
  readonly member: StaffMember
  readonly nonce: string
  readonly challenge: string
  readonly until: number
}

interface Issuer extends LocalIssuerParts {
  readonly key: CryptoKey
  readonly publicKey: JWK
  readonly granted: Map<string, Granted>
}

const below = '/desk/issuer'
const codeFor = 60_000
const wanted = ['redirect_uri', 'state', 'nonce', 'code_challenge'] as const

const issuerOf = ({ origin }: LocalIssuerParts): string => `${origin()}${below}`

const described = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  authorization_response_iss_parameter_supported: true,
})

/** Our own desk, asked in the way that every issuer wants it. */
const isOurs = ({ query }: RouteRequest, { origin }: Issuer): boolean =>
  query['redirect_uri'] === `${origin()}/desk/signed-in` &&
  wanted.every((name) => query[name] !== undefined)

function choices({ query }: RouteRequest, { staff, seller }: Issuer): RouteResponse {
  const person = ({ id, name, roles }: StaffMember) => {
    const chosen = new URLSearchParams({ ...query, person: id })
    return html`<li>
      <a class="button" href="${below}/choose?${chosen.toString()}"
        >${name} · ${roles.join(', ')}</a
      >
    </li>`
  }
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Who are you? · ${seller}</title>
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>
        <main>
          <h1>Who are you?</h1>
          <p>
            Made-up staff of ${seller}, on this machine only. In production people sign in with the
            issuer of the settings.
          </p>
          <ul class="plain">
            ${staff.people.map(person)}
          </ul>
        </main>
      </body>
    </html> `
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    contentType: 'text/html',
    body: markup,
  }
}

function choose({ query }: RouteRequest, issuer: Issuer): RouteResponse {
  const member = issuer.staff.people.find(({ id }) => id === query['person'])
  if (member === undefined) return problem(400)
  const code = randomBytes(24).toString('base64url')
  issuer.granted.set(code, {
    member,
    nonce: query['nonce'] ?? '',
    challenge: query['code_challenge'] ?? '',
    until: issuer.now().getTime() + codeFor,
  })
  const back = new URLSearchParams({ code, state: query['state'] ?? '', iss: issuerOf(issuer) })
  return {
    status: 303,
    headers: { location: `${issuer.origin()}/desk/signed-in?${back.toString()}` },
  }
}

const fieldOf = (body: unknown, name: string): string => {
  // Boundary: forms are read to text by name (`read-body.ts`).
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

/** The grant that a code stands for, if the verifier fits. Looked at once, it is gone. */
function redeem(body: unknown, { granted, now }: Issuer): Granted | undefined {
  const code = fieldOf(body, 'code')
  const grant = granted.get(code)
  granted.delete(code)
  const verifier = fieldOf(body, 'code_verifier')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const holds = grant?.challenge === challenge && now().getTime() < grant.until
  return holds ? grant : undefined
}

async function token({ body }: RouteRequest, issuer: Issuer): Promise<RouteResponse> {
  const grant = redeem(body, issuer)
  if (grant === undefined) return { status: 400, body: { error: 'invalid_grant' } }
  const { id, subject, entra } = grant.member
  const at = Math.floor(issuer.now().getTime() / 1000)
  const claims = { nonce: grant.nonce, ...(entra && { oid: entra.object, tid: entra.tenant }) }
  const signed = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'local' })
    .setIssuer(issuerOf(issuer))
    .setAudience(issuer.clientId)
    .setSubject(subject ?? id)
    .setIssuedAt(at)
    .setExpirationTime(at + 300)
    .sign(issuer.key)
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: { access_token: 'none', token_type: 'Bearer', id_token: signed },
  }
}

type Handle = (request: RouteRequest, issuer: Issuer) => RouteResponse | Promise<RouteResponse>

const paths: readonly (readonly ['get' | 'post', string, Handle])[] = [
  [
    'get',
    '/.well-known/openid-configuration',
    (_, issuer) => ({ status: 200, body: described(issuerOf(issuer)) }),
  ],
  ['get', '/keys', (_, { publicKey }) => ({ status: 200, body: { keys: [publicKey] } })],
  [
    'get',
    '/authorize',
    (request, issuer) => (isOurs(request, issuer) ? choices(request, issuer) : problem(400)),
  ],
  [
    'get',
    '/choose',
    (request, issuer) => (isOurs(request, issuer) ? choose(request, issuer) : problem(400)),
  ],
  ['post', '/token', token],
]

/**
 * An issuer for `npm start`: whoever sits at this machine chooses which of the profile's people to be. It speaks the same
 * protocol as a real one, so that signing in is the same code everywhere; for anybody else it is not there (404), and
 * production has none.
 */
export async function localIssuerRoutes(parts: LocalIssuerParts): Promise<readonly Route[]> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const issuer: Issuer = {
    ...parts,
    key: privateKey,
    publicKey: { ...(await exportJWK(publicKey)), kid: 'local', alg: 'ES256', use: 'sig' },
    granted: new Map(),
  }
  return paths.map(([method, path, handle]) => ({
    method,
    path: `${below}${path}`,
    body: method === 'post' ? 'form' : 'none',
    limited: false,
    handle: (request) =>
      Promise.resolve(isLocalRequest(request) ? handle(request, issuer) : problem(404)),
  }))
}
