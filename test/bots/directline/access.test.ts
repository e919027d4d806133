import { expect } from 'chai'
import { SignJWT } from 'jose'
import { createRateLimit } from '../../../bots/rate-limit.ts'
import { createStubTurn, type StubTurn } from '../../e2e/stub-turn.ts'
import { memoryTranscripts, startTestServer, type TestServer } from '../../e2e/test-server.ts'
import {
  activitiesPath,
  get,
  handshake,
  post,
  started,
  tokenOf,
  transcriptOf,
  type Session,
} from './talk.ts'

const root = '/v3/directline/conversations'
const hello = { type: 'message', text: 'hej', from: { id: 'x' } }
const claimsOf = (token: string) =>
  JSON.parse(atob(token.split('.')[1] ?? '')) as { readonly user: string }
const minutes = (count: number) => count * 60_000
const days = (count: number) => minutes(count * 24 * 60)

describe('who may read and write a chat', () => {
  const transcripts = memoryTranscripts()
  let now = new Date()
  let stub: StubTurn
  let server: TestServer

  beforeEach(async () => {
    now = new Date('2025-11-03T10:00:00Z')
    stub = createStubTurn()
    server = await startTestServer({
      takeTurn: stub.takeTurn,
      transcripts,
      origins: ['https://shop.example'],
      now: () => now,
    })
  })
  afterEach(() => server.close())

  const everything = async (of: Session, token: string | undefined): Promise<readonly number[]> => {
    const sent = token === undefined ? {} : { token }
    const stream = `${root}/${of.conversationId}/stream${token === undefined ? '' : `?t=${token}`}`
    const answers = [
      await get(server, `${root}/${of.conversationId}`, sent),
      await get(server, activitiesPath(of), sent),
      await post(server, activitiesPath(of), { ...sent, body: hello }),
      await post(server, `${root}/${of.conversationId}/upload`, sent),
    ]
    return [...answers.map(({ status }) => status), await handshake(server, stream)]
  }

  it('opens a conversation for its own token', async () => {
    const session = await started(server)
    expect(await everything(session, session.token)).to.deep.equal([200, 200, 200, 415, 101])
  })

  it('answers 403 to a token of another conversation', async () => {
    const [mine, yours] = [await started(server), await started(server)]
    expect(await everything(yours, mine.token)).to.deep.equal([403, 403, 403, 403, 403])
    expect(stub.heard).to.deep.equal([])
  })

  it('answers 401 without a token', async () => {
    const session = await started(server)
    expect(await everything(session, undefined)).to.deep.equal([401, 401, 401, 401, 401])
    expect((await post(server, root)).status).to.equal(401)
    expect((await post(server, '/v3/directline/tokens/refresh')).status).to.equal(401)
  })

  it('answers 403 to an expired token', async () => {
    const session = await started(server)
    now = new Date(now.getTime() + minutes(31))
    expect(await everything(session, session.token)).to.deep.equal([403, 403, 403, 403, 403])
    expect((await post(server, '/v3/directline/tokens/refresh', session)).status).to.equal(403)
  })

  it('answers 403 to what is no token, or one that we did not sign', async () => {
    const session = await started(server)
    const claims = { conv: session.conversationId, user: 'dl_1', aud: 'directline' }
    const forged = (secret: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(secret))
    const none = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(claims))}.`.replaceAll('=', '')
    for (const token of ['garbage', 'a.b.c', await forged('another secret'), none]) {
      expect(await everything(session, token)).to.deep.equal([403, 403, 403, 403, 403])
    }
  })

  it('refreshes a token for the same conversation and the same user', async () => {
    const session = await started(server)
    now = new Date(now.getTime() + minutes(29))
    const response = await post(server, '/v3/directline/tokens/refresh', session)
    const fresh = (await response.json()) as Session & { expires_in: number }
    expect(fresh.expires_in).to.equal(1800)
    expect(claimsOf(fresh.token).user).to.equal(claimsOf(session.token).user)
    now = new Date(now.getTime() + minutes(29))
    expect(await everything(session, fresh.token)).to.deep.equal([200, 200, 200, 415, 101])
  })

  describe('coming back later', () => {
    const resume = (body: unknown) => post(server, '/api/chat/token', { body })

    it('gives a new token for one that expired up to 14 days ago', async () => {
      const session = await started(server)
      now = new Date(now.getTime() + days(13))
      const fresh = await tokenOf(server, session)
      expect(fresh.conversationId).to.equal(session.conversationId)
      expect((await get(server, activitiesPath(session), fresh)).status).to.equal(200)
    })

    it('gives none for one that is older, of another conversation, or forged', async () => {
      const [mine, yours] = [await started(server), await started(server)]
      expect((await resume({ ...yours, token: mine.token })).status).to.equal(403)
      expect((await resume({ ...mine, token: 'garbage' })).status).to.equal(403)
      now = new Date(now.getTime() + days(15))
      expect((await resume(mine)).status).to.equal(403)
    })

    it('tells that a conversation is gone, and does not make it again', async () => {
      const session = await started(server)
      await transcripts.remove(session.conversationId)
      expect((await resume(session)).status).to.equal(404)
      const answers = (await everything(session, session.token)).slice(0, 3)
      expect(answers).to.deep.equal([404, 404, 404])
    })

    it('gives a new conversation to who has none', async () => {
      const ids = await Promise.all([{}, [], 'x'].map(async (body) => (await resume(body)).json()))
      const all = ids.map((answer) => (answer as Session).conversationId)
      expect(new Set(all).size).to.equal(3)
      for (const id of all) expect(id).to.match(/^[0-9a-f]{32}$/)
    })
  })

  it('cannot be guessed: conversation and user are 128 random bits, of which one tells nothing of another', async () => {
    const sessions = await Promise.all(Array.from({ length: 50 }, () => tokenOf(server)))
    const users = sessions.map(({ token }) => claimsOf(token).user)
    for (const user of users) expect(user).to.match(/^dl_[0-9a-f]{32}$/)
    const ids = [...sessions.map(({ conversationId }) => conversationId), ...users]
    expect(new Set(ids).size).to.equal(100)
    expect(new Set(ids.map((id) => id.slice(-32, -24))).size).to.equal(100)
  })

  it('opens nothing but its conversation: no other audience, no other door', async () => {
    const session = await started(server)
    const key = new TextEncoder().encode('only for tests, never anywhere else')
    const claims = { conv: session.conversationId, user: 'dl_1' }
    const signed = (changes: object, alg = 'HS256') =>
      new SignJWT({ ...claims, ...changes })
        .setProtectedHeader({ alg })
        .setExpirationTime(Math.floor(now.getTime() / 1000) + 600)
        .sign(key)
    expect(await everything(session, await signed({ aud: 'directline' }))).to.include(200)
    const refused = [403, 403, 403, 403, 403]
    expect(await everything(session, await signed({ aud: 'insights' }))).to.deep.equal(refused)
    expect(await everything(session, await signed({}))).to.deep.equal(refused)
    // Ours are signed in one way; a library that learns another one opens nothing with it.
    const otherwise = await signed({ aud: 'directline' }, 'HS512')
    expect(await everything(session, otherwise)).to.deep.equal(refused)
    expect(await everything(session, await signed({ aud: 'directline', user: 1 }))).to.deep.equal(
      refused,
    )
    const forEver = await new SignJWT({ ...claims, aud: 'directline' })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(key)
    expect(await everything(session, forEver)).to.deep.equal(refused)
  })

  it('refreshes only what still opens: an expired token comes back by its conversation, not by a refresh', async () => {
    const session = await started(server)
    now = new Date(now.getTime() + minutes(31))
    expect((await post(server, '/v3/directline/tokens/refresh', session)).status).to.equal(403)
    expect((await post(server, root, session)).status).to.equal(403)
  })

  it('starts a conversation once: 201, then 200', async () => {
    const generated = await post(server, '/v3/directline/tokens/generate')
    const { token, conversationId } = (await generated.json()) as Session
    const first = await post(server, root, { token })
    expect(first.status).to.equal(201)
    expect(await first.json()).to.include({ conversationId, expires_in: 1800 })
    expect((await post(server, root, { token })).status).to.equal(200)
  })

  it('names the stream by the address it was reached at, with TLS behind a balancer that ends it', async () => {
    const session = await started(server)
    const streamOf = async (headers: Record<string, string>) => {
      const response = await get(server, `${root}/${session.conversationId}?watermark=7`, {
        ...session,
        headers,
      })
      return ((await response.json()) as { streamUrl: string }).streamUrl
    }
    const place = `${server.url.slice(7)}${root}/${session.conversationId}/stream?watermark=7&t=`
    expect(await streamOf({}))
      .to.match(/^ws:/)
      .and.include(place)
    expect(await streamOf({ 'x-forwarded-proto': 'https' })).to.match(/^wss:/)
  })

  it('takes so many messages of one conversation and no more, until time has passed', async () => {
    await server.close()
    let clock = 0
    const limit = createRateLimit({ burst: 2, perSecond: 0.5, now: () => clock })
    server = await startTestServer({ takeTurn: stub.takeTurn, transcripts, now: () => now, limit })
    const [mine, yours] = [await started(server), await started(server)]
    const say = (session: Session) =>
      post(server, activitiesPath(session), { ...session, body: hello })
    expect([(await say(mine)).status, (await say(mine)).status]).to.deep.equal([200, 200])
    const refused = await say(mine)
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '2'])
    expect((await say(yours)).status).to.equal(200)
    clock += 2000
    expect((await say(mine)).status).to.equal(200)
    expect(stub.heard).to.have.length(4)
  })

  describe('from pages of other sites', () => {
    const from = (origin: string) => ({ headers: { origin } })

    it('lets those in that the seller named, and our own', async () => {
      for (const origin of ['https://shop.example', server.url]) {
        const response = await post(server, '/v3/directline/tokens/generate', from(origin))
        expect(response.status).to.equal(200)
        expect(response.headers.get('access-control-allow-origin')).to.equal(origin)
      }
      const session = await started(server)
      const stream = `${root}/${session.conversationId}/stream?t=${session.token}`
      expect(await handshake(server, stream, { origin: 'https://shop.example' })).to.equal(101)
    })

    it('turns all others away, streams included', async () => {
      const session = await started(server)
      for (const origin of ['https://evil.example', 'null', 'http://shop.example']) {
        const response = await post(server, activitiesPath(session), {
          ...session,
          ...from(origin),
          body: hello,
        })
        expect(response.status).to.equal(403)
        expect(response.headers.get('access-control-allow-origin')).to.equal(null)
        const stream = `${root}/${session.conversationId}/stream?t=${session.token}`
        expect(await handshake(server, stream, { origin })).to.equal(403)
      }
      expect(stub.heard).to.deep.equal([])
    })

    it('answers the browser asking beforehand', async () => {
      const ask = (path: string, origin: string) =>
        fetch(server.url + path, { method: 'OPTIONS', headers: { origin } })
      for (const path of ['/api/chat/token', `${root}/x/activities`]) {
        const allowed = await ask(path, 'https://shop.example')
        expect(allowed.status).to.equal(204)
        expect(allowed.headers.get('access-control-allow-headers')).to.include('authorization')
        expect((await ask(path, 'https://evil.example')).status).to.equal(403)
      }
    })
  })

  it('refuses a stream at any other address', async () => {
    const { token } = await started(server)
    expect(await handshake(server, `/v3/directline/other?t=${token}`)).to.equal(404)
  })

  it('takes the token of a stream from the header too', async () => {
    const { token, conversationId } = await started(server)
    const authorization = `Bearer ${token}`
    const path = `${root}/${conversationId}/stream`
    expect(await handshake(server, path, { authorization })).to.equal(101)
  })

  describe('what is kept of a message', () => {
    const say = async (activity: object) => {
      const session = await started(server)
      const response = await post(server, activitiesPath(session), { ...session, body: activity })
      return { status: response.status, kept: await transcriptOf(server, session) }
    }

    it('is never a protected value, wherever it stands (ID-07)', async () => {
      const { kept } = await say({
        ...hello,
        text: undefined,
        value: {
          action: 'secret',
          key: 'person.nationalNumber',
          revision: 1,
          secret: '0707614285',
        },
        channelData: { postBack: true, copy: '0707614285', clientActivityID: 'a' },
        entities: [{ text: '0707614285' }],
        attachments: [{ contentType: 'text/plain', content: '0707614285' }],
        name: '0707614285',
      })
      expect(kept).to.include('"action":"secret"')
      expect(kept).not.to.include('0707614285')
      expect(stub.heard[0]?.submit).to.include({ secret: '0707614285' })
    })

    it('is the user that the token names, whoever the client says it is', async () => {
      const { kept } = await say({ ...hello, from: { id: 'bot', role: 'bot' } })
      const [own] = (JSON.parse(kept) as { activities: { from: object }[] }).activities
      expect(own?.from).to.have.property('role', 'user')
      expect(own?.from).to.have.property('id').that.matches(/^dl_/)
    })

    it('is nothing at all of a typing or unknown activity, which is answered all the same', async () => {
      for (const type of ['typing', 'endOfConversation', 'whatever']) {
        const { status, kept } = await say({ type })
        expect(status).to.equal(200)
        expect(kept).to.equal('{"activities":[],"watermark":"0"}')
      }
      expect(stub.heard).to.deep.equal([])
    })

    it('is nothing of what is no activity: 400', async () => {
      for (const body of [{}, [], 'text', { type: 1 }, { type: 'message', text: 5 }]) {
        const { status, kept } = await say(body as object)
        expect(status).to.equal(400)
        expect(kept).to.equal('{"activities":[],"watermark":"0"}')
      }
    })
  })

  it('starts at the beginning for a watermark that is none', async () => {
    const session = await started(server)
    await post(server, activitiesPath(session), { ...session, body: hello })
    for (const watermark of ['', '-1', 'abc', '1e3', '99999999999999999999']) {
      const response = await get(
        server,
        `${activitiesPath(session)}?watermark=${watermark}`,
        session,
      )
      expect(((await response.json()) as { activities: [] }).activities).to.have.length(2)
    }
  })
})
