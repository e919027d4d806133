import { expect } from 'chai'
import {
  createMessagesRoute,
  type MessagesOptions,
} from '../../../bots/bot-framework/messages-route.ts'
import { createRateLimit } from '../../../bots/rate-limit.ts'
import { createServer, type Server } from '../../../bots/server.ts'
import type { TurnAddress } from '../../../bots/take-turn.ts'
import { createExchange } from '../../../services/http/exchange.ts'
import type { Inbound } from '../../../dialogs/inbound.ts'
import type { Reply } from '../../../dialogs/reply.ts'
import { OnboardingError } from '../../../onboarding/errors.ts'
import { activityOf } from '../activities.ts'
import { startConnector, type Answer, type FakeConnector } from '../listening.ts'
import { createLogged } from '../logged.ts'
import { replyOf, summaryReply } from '../replies.ts'

interface Turn {
  readonly address: TurnAddress
  readonly inbound: Inbound
}

describe('POST /api/messages', () => {
  const log = createLogged()
  let turns: Turn[]
  let replies: readonly Reply[]
  let server: Server
  let connector: FakeConnector
  let url: string

  const open = async (
    changes: Partial<MessagesOptions> = {},
    answers: Answer[] = [],
  ): Promise<void> => {
    turns = []
    replies = [replyOf()]
    connector = await startConnector(answers)
    const route = await createMessagesRoute({
      takeTurn: (address, inbound) => {
        turns.push({ address, inbound })
        return Promise.resolve(replies)
      },
      production: false,
      log,
      exchange: createExchange(),
      groupText: (locale) => `Skriv til mig privat (${locale ?? '?'})`,
      connector: { timeout: 1000, wait: () => Promise.resolve() },
      ...changes,
    })
    server = createServer({
      routes: [route],
      ready: () => Promise.resolve({ ready: true, missing: [] }),
      log,
      security: { frameAncestors: [], tls: false },
      behindProxy: false,
    })
    url = `http://127.0.0.1:${await server.listen(0)}/api/messages`
  }

  afterEach(async () => {
    await server.close()
    await connector.close()
  })

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const send = (changes: object = {}): Promise<Response> =>
    post({ ...activityOf({ serviceUrl: connector.url }), ...changes })

  describe('normal delivery', () => {
    beforeEach(() => open())

    it('replies at the service URL, addressed to the customer, with the hints on the last', async () => {
      replies = [replyOf({ text: 'Tak.' }), summaryReply()]
      const response = await send({ id: 'a/1', conversation: { id: 'c 1' } })
      expect([response.status, await response.text()]).to.deep.equal([200, ''])
      expect(connector.delivered.map((one) => one.url)).to.deep.equal([
        '/v3/conversations/c%201/activities/a%2F1',
        '/v3/conversations/c%201/activities/a%2F1',
      ])
      const [first, last] = connector.delivered.map(({ body }) => body)
      expect(first).to.deep.include({
        type: 'message',
        text: 'Tak.',
        locale: 'da-DK',
        replyToId: 'a/1',
        from: { id: 'the-bot' },
        recipient: { id: 'customer' },
        conversation: { id: 'c 1' },
        channelId: 'emulator',
      })
      expect(first).not.to.have.property('channelData')
      expect(last?.['channelData']).to.deep.include({ onboarding: summaryReply().hints })
      expect(turns).to.have.lengthOf(1)
      expect(turns[0]?.address).to.deep.equal({
        conversation: 'emulator:c 1',
        activityId: 'a/1',
        reach: {
          serviceUrl: connector.url,
          channelId: 'emulator',
          conversation: { id: 'c 1' },
          bot: { id: 'the-bot' },
          user: { id: 'customer' },
        },
      })
    })

    it('keeps one connection for many replies', async () => {
      for (let turn = 0; turn < 5; turn += 1) await send()
      expect(connector.delivered).to.have.lengthOf(5)
      expect(connector.connections()).to.equal(1)
    })

    it('an activity without an id is new each time and gets replies all the same', async () => {
      await send({ id: undefined, recipient: undefined })
      await send({ id: undefined })
      const ids = turns.map(({ address }) => address.activityId)
      expect(new Set(ids)).to.have.lengthOf(2)
      expect(connector.delivered[0]?.url).to.equal('/v3/conversations/conversation-1/activities')
      expect(connector.delivered[0]?.body).to.deep.include({ from: { id: 'bot' } })
    })

    it('takes 50 kB of text, emoji, right-to-left and control characters', async () => {
      for (const text of ['x'.repeat(50_000), '🎉🎉', '\u202Eabc\u0000']) {
        expect((await send({ text })).status).to.equal(200)
      }
      expect(turns.map(({ inbound }) => inbound.text.length)).to.deep.equal([4000, 4, 5])
    })

    it('notices a file that came instead of words', async () => {
      await send({ text: undefined, attachments: [{ contentType: 'application/pdf' }] })
      expect(turns[0]?.inbound).to.include({ text: '', attachments: true })
    })

    it('is silent about what says nothing to it', async () => {
      for (const type of ['typing', 'messageReaction', 'endOfConversation', 'neverHeardOf']) {
        expect((await send({ type })).status).to.equal(200)
      }
      expect(turns).to.deep.equal([])
      expect(connector.delivered).to.deep.equal([])
    })

    it('answers an invoke in the shape that Teams waits for', async () => {
      const data = { action: 'confirm', revision: 2 }
      const response = await send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { data } },
      })
      expect(await response.json()).to.include({ statusCode: 200 })
      expect(turns[0]?.inbound.submit).to.deep.equal(data)
    })

    it('says in a group only where it can be spoken to (CH-04, CR-08)', async () => {
      await send({
        channelId: 'msteams',
        locale: 'nb-NO',
        conversation: { id: 'g', isGroup: true },
      })
      await send({
        type: 'conversationUpdate',
        channelId: 'msteams',
        membersAdded: [{ id: 'somebody' }],
        conversation: { id: 'g', conversationType: 'channel' },
      })
      expect(turns).to.deep.equal([])
      expect(connector.delivered.map(({ body }) => body['text'])).to.deep.equal([
        'Skriv til mig privat (nb-NO)',
      ])
    })
  })

  it('gives the replies in the answer when they are expected there', async () => {
    await open()
    const response = await send({ deliveryMode: 'expectReplies', serviceUrl: undefined })
    expect(response.status).to.equal(200)
    const { activities } = (await response.json()) as { activities: Record<string, unknown>[] }
    expect(activities).to.have.lengthOf(1)
    expect(activities[0]).to.deep.include({
      type: 'message',
      text: replyOf().text,
      replyToId: 'activity-1',
      inputHint: 'expectingInput',
      channelData: { onboarding: replyOf().hints, progress: { answered: 2, required: 9 } },
    })
    expect(connector.delivered).to.deep.equal([])
    const silent = await send({ deliveryMode: 'expectReplies', type: 'typing' })
    expect(await silent.json()).to.deep.equal({ activities: [] })
  })

  describe('limits', () => {
    const once = () => createRateLimit({ burst: 1, perSecond: 0.1, now: () => 0 })

    it('hold for one conversation, whoever writes in it, and for no other', async () => {
      await open({ limits: { conversation: once(), phone: once() } })
      expect((await send()).status).to.equal(200)
      const refused = await send({ from: { id: 'somebody else' } })
      expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '10'])
      expect(await refused.json()).to.include({ status: 429 })
      expect((await send({ conversation: { id: 'another' } })).status).to.equal(200)
      expect(turns).to.have.lengthOf(2)
    })

    it('hold for one phone number in all its conversations (SM-06)', async () => {
      await open({ limits: { conversation: once(), phone: once() } })
      const sms = (id: string, from: string) =>
        send({ channelId: 'sms', conversation: { id }, from: { id: from } })
      expect((await sms('a', '+4520123456')).status).to.equal(200)
      const refused = await sms('b', '+4520123456')
      expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '10'])
      expect((await sms('b', '+4520123457')).status).to.equal(200)
    })

    it('are not used up by who may not come in at all', async () => {
      const limits = { conversation: once(), phone: once() }
      await open({ limits })
      await send({ serviceUrl: 'https://evil.example/' })
      expect((await send()).status).to.equal(200)
    })
  })

  describe('bad input', () => {
    beforeEach(() => open())

    const table: readonly (readonly [what: string, body: unknown, status: number])[] = [
      ['no JSON', 'hej', 400],
      ['nothing', '', 400],
      ['an empty object', {}, 400],
      ['a list', [], 400],
      ['a number', 5, 400],
      ['no conversation', { ...activityOf(), conversation: undefined }, 400],
      ['no sender', { ...activityOf(), from: {} }, 400],
      ['no type', { ...activityOf(), type: undefined }, 400],
      ['no service URL', { ...activityOf(), serviceUrl: undefined }, 400],
      ['a megabyte', { ...activityOf(), text: 'x'.repeat(1024 * 1024) }, 413],
      ['a service URL elsewhere', activityOf({ serviceUrl: 'https://evil.example/' }), 403],
      [
        'a service URL that only looks local',
        activityOf({ serviceUrl: 'http://localhost@evil.example' }),
        403,
      ],
      [
        'a service URL like a local one',
        activityOf({ serviceUrl: 'http://127.0.0.1.evil.example' }),
        403,
      ],
      ['a service URL that is none', activityOf({ serviceUrl: 'localhost' }), 403],
      ['a file as service URL', activityOf({ serviceUrl: 'file:///etc/passwd' }), 403],
      [
        'a service URL elsewhere, replies expected here',
        activityOf({ serviceUrl: 'https://evil.example/', deliveryMode: 'expectReplies' }),
        403,
      ],
    ]
    for (const [what, body, status] of table) {
      it(`${what} is refused with ${status} and a problem`, async () => {
        const response = await post(body)
        expect(response.status).to.equal(status)
        expect(response.headers.get('content-type')).to.match(/^application\/problem\+json/)
        expect(await response.json()).to.include({ status })
        expect(turns).to.deep.equal([])
      })
    }

    it('another content type is refused with 415', async () => {
      expect((await post('{}', { 'content-type': 'text/plain' })).status).to.equal(415)
    })
  })

  it('a turn that fails unexpectedly is a 500 that tells nothing, and the log has its code', async () => {
    await open({
      takeTurn: () =>
        Promise.reject(new OnboardingError('storage.unavailable', 'no answer from the table')),
    })
    for (const deliveryMode of ['normal', 'expectReplies']) {
      const response = await send({ deliveryMode, text: 'Jeg hedder Testa Testsen' })
      expect(response.status).to.equal(500)
      expect(await response.text()).not.to.contain('table')
      expect(JSON.stringify(log.entries.at(-1)))
        .to.contain('storage.unavailable')
        .and.not.contain('Testa')
    }
  })

  describe('when the channel has trouble', () => {
    it('tries again where that helps', async () => {
      await open({}, [{ status: 429, retryAfter: '1' }, 503])
      expect((await send()).status).to.equal(200)
      expect(connector.delivered).to.have.lengthOf(3)
    })

    it('tells the channel that a reply was not delivered, so that it may send the message again', async () => {
      await open({}, [403])
      expect((await send()).status).to.equal(502)
      expect(connector.delivered).to.have.lengthOf(1)
      expect(log.entries.at(-1)?.message).to.equal('reply not delivered')
    })

    it('stops at the first reply that fails, so that they never arrive out of order', async () => {
      await open({}, [500])
      replies = [replyOf({ text: 'en' }), replyOf({ text: 'to' })]
      expect((await send()).status).to.equal(502)
      expect(connector.delivered).to.have.lengthOf(1)
    })

    it('gives up after three times', async () => {
      await open({}, [503, 503, 503, 200])
      expect((await send()).status).to.equal(502)
      expect(connector.delivered).to.have.lengthOf(3)
    })

    it('a kept connection that the other side just closed loses no reply', async () => {
      await open({}, [200, 'reset'])
      await send()
      expect((await send()).status).to.equal(200)
      expect(connector.delivered).to.have.lengthOf(2)
    })

    it('does not wait for ever', async () => {
      await open({ connector: { timeout: 20, wait: () => Promise.resolve() } }, ['silence'])
      expect((await send()).status).to.equal(502)
    })
  })

  it('in production it is not opened without an app id', async () => {
    await open()
    const refused = await createMessagesRoute({
      takeTurn: () => Promise.resolve([]),
      production: true,
      log,
      exchange: createExchange(),
      groupText: () => '',
    }).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(OnboardingError).and.to.have.property('code', 'config.invalid')
  })

  it('with an app id nobody gets in without the Bot Framework’s token', async () => {
    await open({
      appId: '00000000-0000-0000-0000-000000000001',
      appPassword: 'not-a-real-password',
    })
    expect((await send()).status).to.equal(401)
    expect((await send({ deliveryMode: 'expectReplies' })).status).to.equal(401)
    const forged = await post(activityOf(), { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' })
    expect(forged.status).to.equal(401)
    expect(await forged.json()).to.include({ status: 401 })
    expect(turns).to.deep.equal([])
  })
})
