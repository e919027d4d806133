import { createServer, type Server } from 'node:http'
import { expect } from 'chai'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { createBotFrameworkGate } from '../../../bots/bot-framework/bot-framework-gate.ts'
import type { Gate } from '../../../bots/bot-framework/gate.ts'
import { activityOf } from '../activities.ts'
import { closed, listening } from '../listening.ts'

const appId = '00000000-0000-0000-0000-000000000001'
const serviceUrl = 'https://smba.example/emea/'
const issuer = 'https://api.botframework.example'

describe('the Bot Framework’s authentication', () => {
  let metadata: Server
  let gate: Gate
  let cloud: Record<string, string>
  /** `undefined` leaves a claim out. */
  let sign: (claims: Readonly<Record<string, unknown>>) => Promise<string>
  let signedBy: (key: Parameters<SignJWT['sign']>[0], alg: string) => Promise<string>
  let publicKeyAsSecret: Uint8Array

  before(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256')
    const key = { ...(await exportJWK(publicKey)), kid: 'key-1', endorsements: ['msteams'] }
    let url = ''
    metadata = createServer((request, response) => {
      const body = request.url === '/keys' ? { keys: [key] } : { jwks_uri: `${url}/keys` }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    })
    url = await listening(metadata)
    const token = (claims: Readonly<Record<string, unknown>>, alg = 'RS256') =>
      new SignJWT({
        iss: issuer,
        aud: appId,
        exp: Math.floor(Date.now() / 1000) + 300,
        serviceurl: serviceUrl,
        ...claims,
      }).setProtectedHeader({ alg, kid: 'key-1' })
    sign = (claims) => token(claims).sign(privateKey)
    signedBy = (signer, alg) => token({}, alg).sign(signer)
    publicKeyAsSecret = new TextEncoder().encode(await exportSPKI(publicKey))
    cloud = {
      ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
      ToChannelFromBotLoginUrl: 'https://127.0.0.1:1/tenant',
      ToChannelFromBotOAuthScope: issuer,
      OAuthUrl: url,
    }
    gate = await createBotFrameworkGate({ appId, appPassword: 'not-a-real-password' }, cloud)
  })

  after(() => closed(metadata))

  const teams = activityOf({ channelId: 'msteams', serviceUrl })
  const check = async (token: string, activity = teams): Promise<boolean> =>
    (await gate.check(activity, `Bearer ${token}`)).admitted

  it('lets the channel in whose token fits', async () => {
    expect(await check(await sign({}))).to.equal(true)
  })

  it('keeps out a token for another service URL: replies would go astray', async () => {
    expect(await check(await sign({ serviceurl: 'https://evil.example/' }))).to.equal(false)
  })

  it('keeps out a token for another bot, of another channel, or out of date', async () => {
    expect(await check(await sign({ aud: 'another' }))).to.equal(false)
    expect(await check(await sign({ iss: 'https://evil.example' }))).to.equal(false)
    expect(await check(await sign({ exp: 1000 }))).to.equal(false)
    expect(await check(await sign({ nbf: 99_999_999_999 }))).to.equal(false)
    expect(await check(await sign({}), { ...teams, channelId: 'slack' })).to.equal(false)
  })

  it('keeps out a token with a broken signature', async () => {
    const [head, body] = (await sign({})).split('.')
    expect(await check(`${head ?? ''}.${body ?? ''}.AAAA`)).to.equal(false)
  })

  it('keeps out a token that somebody else signed under the same name of a key', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    expect(await check(await signedBy(privateKey, 'RS256'))).to.equal(false)
    // The public key is known to everybody: taken for a shared secret it would open to everybody.
    expect(await check(await signedBy(publicKeyAsSecret, 'HS256'))).to.equal(false)
  })

  it('keeps out a token that nobody signed (`alg: none`)', async () => {
    const part = (content: object): string =>
      Buffer.from(JSON.stringify(content)).toString('base64url')
    const body = (await sign({})).split('.')[1] ?? ''
    for (const alg of ['none', 'None', 'NONE']) {
      expect(await check(`${part({ alg, kid: 'key-1', typ: 'JWT' })}.${body}.`)).to.equal(false)
    }
  })

  it('keeps out a token without an expiry, and one that names no service URL', async () => {
    expect(await check(await sign({ exp: undefined }))).to.equal(false)
    expect(await check(await sign({ serviceurl: undefined }))).to.equal(false)
  })

  it('keeps out a token with which no service URL comes', async () => {
    const { serviceUrl: given, ...nowhere } = teams
    expect(given).to.equal(serviceUrl)
    expect(await check(await sign({}), nowhere)).to.equal(false)
  })

  it('does not take its own trouble for a refusal: keys out of reach are an error', async () => {
    const lonely = await createBotFrameworkGate(
      { appId, appPassword: 'not-a-real-password' },
      { ...cloud, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/metadata' },
    )
    const answer = await lonely
      .check(teams, `Bearer ${await sign({})}`)
      .catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'))
    expect(answer).to.equal('FetchError')
  })

  it('asks the login for the token of a reply, and only then', async () => {
    const admission = await gate.check(teams, `Bearer ${await sign({})}`)
    const token = admission.admitted ? admission.token() : Promise.resolve('not admitted')
    // Nobody listens at this test's login, so asking fails: it was asked.
    expect(await token.catch(() => 'asked')).to.equal('asked')
  })

  it('keeps out whoever brings none', async () => {
    expect((await gate.check(teams, undefined)).admitted).to.equal(false)
  })
})
