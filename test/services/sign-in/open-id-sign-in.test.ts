import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { OpenIdSignIn } from '../../../services/sign-in/open-id-sign-in.ts'

type Claims = Readonly<Record<string, unknown>>

/** An issuer that answers as the test tells it to. */
interface Issuer {
  readonly url: string
  discovery: 'good' | 'broken' | 'down' | 'silent'
  token: 'good' | 'other-key' | 'broken' | 'down' | 'denied'
  claims: Claims
  asked: URLSearchParams | undefined
}

const redirectUrl = 'https://desk.example/desk/signed-in'
const entra = {
  oid: '00000000-0000-4000-8000-00000000000a',
  tid: '00000000-0000-4000-8000-00000000000b',
}

describe('signing in with an issuer of OpenID Connect', () => {
  let server: Server
  let issuer: Issuer
  let key: CryptoKey
  let otherKey: CryptoKey
  let publicKey: JWK

  const signed = (nonce: string) =>
    new SignJWT({ nonce, ...issuer.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer.url)
      .setAudience(issuer.claims['aud'] === undefined ? 'desk' : 'other')
      .setSubject('user-7')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(issuer.token === 'other-key' ? otherKey : key)

  async function tokenAnswer(nonce: string): Promise<[number, string]> {
    if (issuer.token === 'broken') return [200, '{"id_token":']
    if (issuer.token === 'denied') return [400, '{"error":"invalid_grant"}']
    const id_token = await signed(nonce)
    return [200, JSON.stringify({ access_token: 'a', token_type: 'Bearer', id_token })]
  }

  const discovered = () => ({
    issuer: issuer.url,
    authorization_endpoint: `${issuer.url}/authorize`,
    token_endpoint: `${issuer.url}/token`,
    jwks_uri: `${issuer.url}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  })

  let nonce = ''

  before(async () => {
    const pair = await generateKeyPair('RS256')
    key = pair.privateKey
    otherKey = (await generateKeyPair('RS256')).privateKey
    publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
    server = createServer((request, response) => {
      void (async () => {
        const json = (status: number, body: string) => {
          response.statusCode = status
          response.setHeader('content-type', 'application/json')
          response.end(body)
        }
        const path = request.url ?? ''
        if (path.includes('.well-known')) {
          if (issuer.discovery === 'silent') return
          if (issuer.discovery === 'down') request.socket.destroy()
          else json(200, issuer.discovery === 'broken' ? '<html>' : JSON.stringify(discovered()))
        } else if (path === '/keys') json(200, JSON.stringify({ keys: [publicKey] }))
        else if (issuer.token === 'down') request.socket.destroy()
        else {
          issuer.asked = new URLSearchParams(await text(request))
          json(...(await tokenAnswer(nonce)))
        }
      })()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => {
    server.close()
  })
  beforeEach(() => {
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}`
    issuer = { url, discovery: 'good', token: 'good', claims: {}, asked: undefined }
  })

  const signIn = (clientSecret?: string) =>
    new OpenIdSignIn({
      issuer: () => issuer.url,
      clientId: 'desk',
      clientSecret,
      redirectUrl: () => redirectUrl,
      fetch,
      timeout: 0.3,
    })

  async function begun(client = signIn()) {
    const started = await client.begin()
    if (started === 'unavailable') return expect.fail('the issuer does not answer')
    nonce = started.flow.nonce
    return { client, ...started }
  }

  it('sends people there with PKCE, state and nonce, each time new ones', async () => {
    const [first, second] = [await begun(), await begun()]
    const query = new URL(first.url).searchParams
    expect(Object.fromEntries(query)).to.include({
      response_type: 'code',
      client_id: 'desk',
      redirect_uri: redirectUrl,
      code_challenge_method: 'S256',
      state: first.flow.state,
      nonce: first.flow.nonce,
    })
    expect(first.flow.state).not.to.equal(second.flow.state)
    expect(first.flow.verifier).not.to.equal(second.flow.verifier)
    expect(first.url).not.to.include(first.flow.verifier)
  })

  it('gives the account that the issuer vouches for, and shows code, verifier and secret', async () => {
    issuer.claims = entra
    const { client, flow } = await begun(signIn('a secret'))
    expect(await client.finish(`code=c&state=${flow.state}`, flow)).to.deep.equal({
      subject: 'user-7',
      entra: { object: entra.oid, tenant: entra.tid },
    })
    expect(Object.fromEntries(issuer.asked ?? [])).to.include({
      code: 'c',
      code_verifier: flow.verifier,
      client_secret: 'a secret',
      redirect_uri: redirectUrl,
    })
  })

  it('knows people of issuers without tenants by their subject', async () => {
    issuer.claims = { oid: entra.oid }
    const { client, flow } = await begun()
    const account = await client.finish(`code=c&state=${flow.state}`, flow)
    expect(account).to.deep.equal({ subject: 'user-7' })
  })

  it('refuses another state, another nonce, another audience, another key and a refusal', async () => {
    const wrong: readonly [string, Partial<Issuer>, string][] = [
      ['state', {}, 'code=c&state=other'],
      ['no code', {}, 'state=STATE'],
      ['refusal', {}, 'error=access_denied&state=STATE'],
      ['nonce', { claims: { nonce: 'other' } }, 'code=c&state=STATE'],
      ['audience', { claims: { aud: 'other' } }, 'code=c&state=STATE'],
      ['key', { token: 'other-key' }, 'code=c&state=STATE'],
      ['denied', { token: 'denied' }, 'code=c&state=STATE'],
    ]
    for (const [name, change, query] of wrong) {
      const { client, flow } = await begun()
      Object.assign(issuer, { claims: {}, token: 'good' }, change)
      const account = await client.finish(query.replace('STATE', flow.state), flow)
      expect(account, name).to.equal('refused')
    }
  })

  it('says so when the issuer does not answer, or makes no sense, and asks again the next time', async () => {
    const one = signIn()
    issuer.discovery = 'down'
    expect(await one.begin()).to.equal('unavailable')
    issuer.discovery = 'silent'
    expect(await one.begin()).to.equal('unavailable')
    issuer.discovery = 'broken'
    expect(await one.begin()).to.equal('unavailable')
    expect(await one.finish('code=c', { state: 's', nonce: 'n', verifier: 'v' })).to.equal(
      'unavailable',
    )
    issuer.discovery = 'good'
    const { flow } = await begun(one)
    for (const token of ['down', 'broken'] as const) {
      issuer.token = token
      expect(await one.finish(`code=c&state=${flow.state}`, flow), token).to.equal('unavailable')
    }
  })
})
