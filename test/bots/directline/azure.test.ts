import { expect } from 'chai'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { createStubTurn } from '../../e2e/stub-turn.ts'
import { startTestServer, type TestServer } from '../../e2e/test-server.ts'
import { closed, listening } from '../listening.ts'
import { get, handshake, post } from './talk.ts'

const secret = 'the secret of the bot'
const issued = { conversationId: 'conv-1', token: 'token-1', expires_in: 3600 }

/** What Azure was asked. */
interface Asked {
  readonly path: string
  readonly authorization: string
  readonly body: string
}

type Answer = (path: string) => { readonly status: number; readonly body: string } | 'nothing'

const json = (status: number, body: unknown) => ({ status, body: JSON.stringify(body) })

describe('a chat that Azure Direct Line carries', () => {
  let azure: Server
  let server: TestServer
  let asked: Asked[]
  let answer: Answer
  let endpoint: string

  beforeEach(async () => {
    asked = []
    answer = () => json(200, issued)
    azure = createServer((request, response) => {
      void record(request).then((path) => {
        const given = answer(path)
        if (given === 'nothing') return
        // Not chained: restify replaces `writeHead` of the whole process by one that returns nothing.
        response.writeHead(given.status, { 'content-type': 'application/json' })
        response.end(given.body)
      })
    })
    endpoint = await listening(azure)
    server = await startTestServer({
      takeTurn: createStubTurn().takeTurn,
      origins: ['https://shop.example'],
      azure: { secret, endpoint, timeout: 1000 },
    })
  })
  afterEach(async () => {
    await server.close()
    await closed(azure)
  })

  async function record(request: IncomingMessage): Promise<string> {
    const path = request.url ?? ''
    const authorization = request.headers.authorization ?? ''
    asked.push({ path, authorization, body: await text(request) })
    return path
  }
  const token = (body: unknown = {}, headers: Record<string, string> = {}) =>
    post(server, '/api/chat/token', { body, headers })

  it('gets its token for the secret, which stays here, and the address to talk to', async () => {
    const response = await token()
    const body = await response.json()
    expect(response.status).to.equal(200)
    expect(response.headers.get('cache-control')).to.equal('no-store')
    expect(body).to.deep.include(issued)
    expect(body)
      .to.have.property('domain')
      .that.matches(/^http.*\/v3\/directline$/)
    expect(JSON.stringify(body)).not.to.include(secret)
    expect(asked[0]).to.include({
      path: '/v3/directline/tokens/generate',
      authorization: `Bearer ${secret}`,
    })
    expect(asked[0]?.body).to.match(/^\{"user":\{"id":"dl_[0-9a-f]{32}"\}\}$/)
  })

  it('goes on after a reload with a fresh token of the same conversation', async () => {
    answer = () => json(200, { ...issued, token: 'token-2' })
    const response = await token({ conversationId: 'conv-1', token: 'token-1' })
    expect(await response.json()).to.deep.include({ conversationId: 'conv-1', token: 'token-2' })
    expect(asked[0]).to.include({
      path: '/v3/directline/tokens/refresh',
      authorization: 'Bearer token-1',
    })
  })

  it('begins anew when the token has expired, and never opens another conversation', async () => {
    answer = () => json(403, { error: { code: 'TokenExpired' } })
    expect((await token({ conversationId: 'conv-1', token: 'old' })).status).to.equal(403)
    answer = () => json(200, issued)
    expect((await token({ conversationId: 'conv-2', token: 'token-1' })).status).to.equal(403)
  })

  const troubles: Readonly<Record<string, Answer>> = {
    'does not answer in time': () => 'nothing',
    'has trouble of its own': () => ({ status: 500, body: 'stack trace' }),
    'does not know the secret': () => json(401, {}),
    'answers with something else': () => json(200, { token: 5 }),
    'answers half': () => ({ status: 200, body: '{"token": "to' }),
  }
  for (const [trouble, given] of Object.entries(troubles)) {
    it(`says so when Azure ${trouble}`, async () => {
      answer = given
      const response = await token()
      expect(response.status).to.equal(502)
      expect(response.headers.get('content-type')).to.match(/^application\/problem\+json/)
      expect(await response.text()).not.to.match(/secret|stack|token": "to/)
      expect(server.log.map(({ message }) => message)).to.include('no token from Azure Direct Line')
    })
  }

  it('turns pages of other sites away before Azure hears of them', async () => {
    expect((await token({}, { origin: 'https://evil.example' })).status).to.equal(403)
    expect(asked).to.deep.equal([])
    const shop = await token({}, { origin: 'https://shop.example' })
    expect(shop.headers.get('access-control-allow-origin')).to.equal('https://shop.example')
  })

  it('serves no Direct Line of its own beside it', async () => {
    expect((await post(server, '/v3/directline/tokens/generate')).status).to.equal(404)
    expect((await get(server, '/v3/directline/conversations/conv-1')).status).to.equal(404)
    const refused = await handshake(server, '/v3/directline/conversations/conv-1/stream').catch(
      () => 'closed',
    )
    expect(refused).to.equal('closed')
  })

  it('may be reached from the page, and nothing else may', async () => {
    const page = await get(server, '/')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).to.include(`connect-src 'self' ws: wss: ${endpoint};`)
  })
})
