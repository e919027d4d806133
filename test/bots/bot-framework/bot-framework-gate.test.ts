import { createServer, type Server } from 'node:http'
import { expect } from 'chai'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
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
  let sign: (claims: JWTPayload) => Promise<string>

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
    sign = (claims) =>
      new SignJWT({
        iss: issuer,
        aud: appId,
        exp: Math.floor(Date.now() / 1000) + 300,
        serviceurl: serviceUrl,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .sign(privateKey)
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
